/** Generated English about claims that contradict each other. Who says what is always named beside it; which of them is
 *  right is never said. */
import type { ContradictionField, Stance } from '../model/claim'
import { figureWords, timeWords, type Written } from './claimSentences'

/** What of a claim a contradiction is told by. */
export type Opposing = {
  stance: Stance
  text: string
  occurred: Written | null
  figures: readonly [string, number | null, number | null][]
}

const ABOUT: Record<ContradictionField, string> = {
  occurrence: 'whether it happened',
  time: 'when it is said to have happened',
  number: 'how many',
  actor: 'who is said to have done it',
  place: 'where it is said to have happened',
}

/** "About when it is said to have happened"; where the dataset names no field: "About something that is not stated". */
export const aboutWords = (about: ContradictionField | null): string =>
  `About ${about === null ? 'something that is not stated' : ABOUT[about]}`

/** What one side says, in the words of the field: "says it happened by 4 November 2024", "doubts it for the time up to
 *  4 November 2024", "Ukrainian losses: 300 or more". What only the dataset knows to contradict is told by the
 *  claim's own text.
 *  @param against the other side */
export function valueWords(
  { about, figure }: { about: ContradictionField | null; figure: string | null },
  side: Opposing,
  against: Opposing,
): string {
  if (about === 'number') return numberWords(figure, side, against) || side.text
  if (about === 'time' && side.occurred) return timeWords(side.stance, side.occurred)
  if (about === 'occurrence' && opposite(side, against)) return occurrenceWords(side)
  return side.text
}

const isDenial = ({ stance }: Pick<Opposing, 'stance'>): boolean => stance === 'denies' || stance === 'doubts'

/** One asserts what the other denies or doubts. */
const opposite = (a: Opposing, b: Opposing): boolean =>
  (a.stance === 'asserts' && isDenial(b)) || (b.stance === 'asserts' && isDenial(a))

function occurrenceWords({ stance, occurred }: Opposing): string {
  const time = timeWords(stance, occurred)
  if (stance === 'asserts') return occurred ? time : 'says it happened and gives no date'
  const verb = `${stance} it`
  return occurred ? time.replace(/^speaks only of/, `${verb} for`) : verb
}

/** The figure that both give; '' where they count different things, for then no figure says what is contradicted. */
function numberWords(figure: string | null, side: Opposing, against: Opposing): string {
  const shared = side.figures.filter(([name]) => against.figures.some(([other]) => other === name))
  const told = figure === null ? shared : side.figures.filter(([name]) => name === figure)
  return told.map(([name, low, high]) => `${name}: ${figureWords(low, high)}`).join('; ')
}

/** "7 pairs of claims stand against each other: 2 about whether it happened, 5 about when it is said to
 *  have happened."
 *  @param pairs those that are told, in the order of their fields
 *  @param count of all that were found; beyond those that are told it may have been left off counting */
export function contradictionsWords(
  pairs: readonly { about: ContradictionField | null }[],
  count: number,
): string {
  if (count > pairs.length)
    return `More than ${pairs.length} pairs of claims stand against each other; the first ${pairs.length} of them are here.`
  const told = [...new Set(pairs.map(({ about }) => about))].map((field) => {
    const words = aboutWords(field).replace('About', 'about')
    return { words, some: pairs.filter(({ about }) => about === field).length }
  })
  const head = count === 1 ? 'Two claims stand' : `${count} pairs of claims stand`
  const [only] = told
  if (told.length === 1 && only) return `${head} against each other, ${only.words}.`
  return `${head} against each other: ${told.map(({ some, words }) => `${some} ${words}`).join(', ')}.`
}

/** That the dataset itself names a pair, with its note: "Named by the dataset: three days." */
export const namedWords = (note: string): string =>
  note ? `Named by the dataset: ${note}` : 'Named by the dataset.'
