/** Sentences about claims that contradict each other. They never say which claim is right. */
import type { ContradictionField, Stance } from '../../../model/claim'
import { digits } from '../digits'
import { plural } from '../plural'
import { figureWords, timeWords, type Written } from './claimSentences'

/** The parts of a claim that describe a contradiction. */
export type Opposing = {
  stance: Stance
  text: string
  occurred: Written | null
  figures: readonly [string, number | null, number | null][]
}

const ABOUT: Record<ContradictionField, string> = {
  occurrence: 'whether it happened',
  time: 'when it happened',
  number: 'how many',
  actor: 'who did it',
  place: 'where it happened',
}

/** "About when it is said to have happened"; where the dataset names no field: "About something that is not stated". */
export const aboutWords = (about: ContradictionField | null): string =>
  `About ${about === null ? 'something that is not stated' : ABOUT[about]}`

/** What one side says, in the words of the field: "Said to have happened by 4 November 2024", "Doubted for the time up to
 *  4 November 2024", "Ukrainian losses: 300 or more". It stands under names, of one source or of several, and agrees with
 *  either. A contradiction that only the dataset states is
 *  described by the claim's own text.
 *  @param against the other side */
export function valueWords(
  { about, figure }: { about: ContradictionField | null; figure: string | null },
  side: Opposing,
  against: Opposing,
): string {
  if (about === 'number') return numberWords(figure, side, against) || side.text
  if (about === 'time' && side.occurred) return dateWords(side.stance, side.occurred)
  if (about === 'occurrence' && opposite(side, against)) return occurrenceWords(side)
  return side.text
}

const isDenial = ({ stance }: Pick<Opposing, 'stance'>): boolean => stance === 'denies' || stance === 'doubts'

/** One asserts what the other denies or doubts. */
const opposite = (a: Opposing, b: Opposing): boolean =>
  (a.stance === 'asserts' && isDenial(b)) || (b.stance === 'asserts' && isDenial(a))

function occurrenceWords({ stance, occurred }: Opposing): string {
  if (stance === 'asserts')
    return occurred ? dateWords(stance, occurred) : 'Said to have happened, no date given'
  const said = stance === 'denies' ? 'Denied' : 'Doubted'
  return occurred ? timeWords(stance, occurred).replace(/^speaks only of/, `${said} for`) : said
}

const dateWords = (stance: Stance, occurred: Written): string =>
  timeWords(stance, occurred)
    .replace(/^says it happened/, 'Said to have happened')
    .replace(/^speaks (only )?of/, 'About')

/** The figures that both claims give; '' where they count different things, since no figure shows the contradiction. */
function numberWords(figure: string | null, side: Opposing, against: Opposing): string {
  const shared = side.figures.filter(([name]) => against.figures.some(([other]) => other === name))
  const told = figure === null ? shared : side.figures.filter(([name]) => name === figure)
  return told.map(([name, low, high]) => `${name}: ${figureWords(low, high)}`).join('; ')
}

/** "7 contradictions: 2 about whether it happened, 5 about when it happened."
 *  @param pairs the listed pairs, in the order of their fields
 *  @param count all pairs that were found; where it is more than are listed, counting stopped there */
export function contradictionsWords(
  pairs: readonly { about: ContradictionField | null }[],
  count: number,
): string {
  if (count > pairs.length)
    return `More than ${plural(pairs.length, 'contradiction')}; the first ${digits(pairs.length)} are listed.`
  const fields = [...new Set(pairs.map(({ about }) => about))]
  const head = plural(count, 'contradiction')
  const [only] = fields
  if (fields.length === 1 && only !== undefined) return `${head}, ${inSentence(only)}.`
  const told = fields.map((field) => {
    const some = pairs.filter(({ about }) => about === field).length
    return `${digits(some)} ${inSentence(field)}`
  })
  return `${head}: ${told.join(', ')}.`
}

const inSentence = (field: ContradictionField | null): string => aboutWords(field).replace('About', 'about')

/** That the dataset itself names a pair, with its note: "The dataset says so: three days." */
export const namedWords = (note: string): string =>
  note ? `The dataset says so: ${note}` : 'The dataset says so.'
