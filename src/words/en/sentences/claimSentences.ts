/** Sentences about one claim: who carried it, when it was said, what time it speaks of, why it has no vote. */
import { type Kind, NOT_STATED, type Stance } from '../../../model/claim'
import type { Dated } from '../../../model/time/dateTypes'
import { detailsWords } from '../details'
import { digits } from '../digits'
import { inWords, shortWords } from './dateWords'
import { KIND_WORDS } from './labels'

/** A date as written and as read. `why`: why it could not be read, or what was left out of it. */
export type Written = { text: string; date: Dated | null; why: string }

/** "via The Telegraph, then Washington Examiner"; a silence: "as observed by Washington Examiner". */
export function carriers(stance: Stance, via: readonly string[]): string {
  const [first, ...rest] = via
  if (first === undefined) return stance === 'silent' ? 'as observed by this dataset' : ''
  return [`${stance === 'silent' ? 'as observed by' : 'via'} ${first}`, ...rest].join(', then ')
}

/** The date that a claim gives, at the end of its line: "6 Dec 2024", "by 12 Dec 2024", "“last spring”", "no date given";
 *  '' for a claim without a date that takes no side or is silent. */
export function givenDateWords(stance: Stance, occurred: Written | null): string {
  if (occurred) return briefly(occurred)
  return stance === 'neither' || stance === 'silent' ? '' : detailsWords.dates.none
}

const briefly = ({ text, date }: Written): string => (date ? shortWords(date) : `“${text}”`)

/** Who carried a claim and when it was reported: "via The Telegraph, 12 Dec", "reported 12 Dec 2024", "via Politico,
 *  no report date".
 *  @param beside the date in the same line: a year at its end is not repeated */
export function wayWords(
  { stance, via, reported }: { stance: Stance; via: readonly string[]; reported: Written | null },
  beside: string,
): string {
  const way = carriers(stance, via)
  if (!reported) return way ? `${way}, no report date` : 'no report date'
  const day = withoutYear(briefly(reported), beside)
  return way ? `${way}, ${day}` : `reported ${day}`
}

function withoutYear(words: string, beside: string): string {
  const [, year] = / (\d{4})$/.exec(beside) ?? []
  return year && words.endsWith(` ${year}`) ? words.slice(0, -year.length - 1) : words
}

/** "blogger, Russia", "media, affiliation not stated". */
export function spokenAs({ kind, affiliation }: { kind: Kind; affiliation: string }): string {
  const trade = kind === 'ngo' ? KIND_WORDS.ngo : KIND_WORDS[kind].toLowerCase()
  const side = affiliation === NOT_STATED ? 'affiliation not stated' : affiliation
  return kind === 'other' ? side : `${trade}, ${side}`
}

/** "Said 12 or 13 December 2024". A silence is observed, not said. */
export function saidWords(stance: Stance, reported: Written | null): string {
  const verb = stance === 'silent' ? 'Observed' : 'Said'
  if (!reported) return 'No report date'
  return `${verb} ${written(reported, (words) => words.replace(/^on (?=\d)/, ''))}`
}

/** What time a claim speaks of: "says it happened by 9 December 2024", "speaks only of the time up to 10 October 2024",
 *  "gives no date"; '' for a claim without a date that takes no side or is silent. */
export function timeWords(stance: Stance, occurred: Written | null): string {
  const takesNoPart = stance === 'neither' || stance === 'silent'
  if (!occurred) return takesNoPart ? '' : 'gives no date'
  if (stance === 'asserts') return `says it happened ${written(occurred, placed)}`
  return `speaks ${takesNoPart ? '' : 'only '}of ${written(occurred, scope)}`
}

/** A text that is no date is quoted with the reason. What was lost in reading a date is added in brackets. */
function written({ text, date, why }: Written, phrase: (words: string) => string): string {
  const reason = why.replace(/\.$/, '')
  if (!date) return `“${text}” (read as no date: ${reason})`
  return phrase(inWords(date)) + (reason && ` (${reason})`)
}

const placed = (words: string): string => words.replace(/^(?=\d)/, 'on ')

/** What a denial is about: "the time up to 10 October 2024", "October 2024", "6 December 2024". */
const scope = (words: string): string =>
  words
    .replace(/^by /, 'the time up to ')
    .replace(/^(?=from |until )/, 'the time ')
    .replace(/^some time in |^on (?=\d)/, '')

/** Why a claim has no vote, naming the source that takes it: "Stood until 26 Apr 2025: superseded by Valery Gerasimov",
 *  "Repeats Colonel Cassad". */
export function noVoteWords(noVote: {
  why: 'repeats' | 'retracts' | 'supersedes' | 'member'
  by: string
  when: Written | null
}): string {
  const { why, by, when } = noVote
  if (why === 'repeats') return `Repeats ${by}`
  if (why === 'member') return `A group already counted through its member ${by}`
  const how = `${why === 'retracts' ? 'taken back' : 'superseded'} by ${by}`
  const date = when?.date
  if (!date) return `No longer stands: ${how}`
  if (date.kind !== 'point' || date.point.masked) return `No longer stands: ${how}, ${inWords(date)}`
  return `Stood until ${shortWords(date)}: ${how}`
}

/** For a denial that came before assertions: "Earlier: said before National Intelligence Service and 4 others said so".
 *  @param later the sources that asserted it afterwards; '' is returned where there are none */
export function earlierWords(later: readonly string[]): string {
  const [first, second] = later
  if (first === undefined) return ''
  const others = later.length > 2 ? ` and ${later.length - 1} others` : second ? ` and ${second}` : ''
  return `Earlier: said before ${first}${others} said so`
}

/** "9,000–11,000", "300 or more", "300 or fewer", "1,500", "not known". */
export function figureWords(low: number | null, high: number | null): string {
  if (low === null) return high === null ? 'not known' : `${digits(high)} or fewer`
  if (high === null) return `${digits(low)} or more`
  return low === high ? digits(low) : `${digits(low)}–${digits(high)}`
}
