/** Generated English about one claim: by what way it came, when it was said, of what time it speaks, why it has no vote. */
import { type Kind, NOT_STATED, type Stance } from '../model/claim'
import type { Dated } from '../model/time/dateTypes'
import { inWords, shortWords } from './dateWords'
import { digits } from './digits'
import { KIND_WORDS } from './labels'

/** A date as written and as read. `why`: why it could not be, or what of it was left out. */
export type Written = { text: string; date: Dated | null; why: string }

/** "by way of The Telegraph, by way of Washington Examiner"; a silence: "as Washington Examiner observes". */
export function carriers(stance: Stance, via: readonly string[]): string {
  const [first, ...rest] = via
  if (first === undefined) return stance === 'silent' ? 'as this dataset observes' : ''
  const nearest = stance === 'silent' ? `as ${first} observes` : `by way of ${first}`
  return [nearest, ...rest.map((carrier) => `by way of ${carrier}`)].join(', ')
}

/** "blogger, Russia", "media, speaks for itself". */
export function spokenAs({ kind, affiliation }: { kind: Kind; affiliation: string }): string {
  const trade = kind === 'ngo' ? KIND_WORDS.ngo : KIND_WORDS[kind].toLowerCase()
  const side = affiliation === NOT_STATED ? 'speaks for itself' : affiliation
  return kind === 'other' ? side : `${trade}, ${side}`
}

/** "Said 12 or 13 December 2024"; a silence is observed, not said. */
export function saidWords(stance: Stance, reported: Written | null): string {
  const verb = stance === 'silent' ? 'Observed' : 'Said'
  if (!reported) return `${verb} on a day that is not given`
  return `${verb} ${written(reported, (words) => words.replace(/^on (?=\d)/, ''))}`
}

/** Of what time it speaks: "says it happened by 9 December 2024", "speaks only of the time up to 10 October 2024",
 *  "gives no date"; '' where one who takes no side or is silent gives none. */
export function timeWords(stance: Stance, occurred: Written | null): string {
  const bystander = stance === 'neither' || stance === 'silent'
  if (!occurred) return bystander ? '' : 'gives no date'
  if (stance === 'asserts') return `says it happened ${written(occurred, placed)}`
  return `speaks ${bystander ? '' : 'only '}of ${written(occurred, scope)}`
}

/** Text that is no date stays as written, with the reason; so does what was lost in reading. */
function written({ text, date, why }: Written, phrase: (words: string) => string): string {
  const reason = why.replace(/\.$/, '')
  if (!date) return `“${text}” (not read as a date: ${reason})`
  return phrase(inWords(date)) + (reason && ` (${reason})`)
}

const placed = (words: string): string => words.replace(/^(?=\d)/, 'on ')

/** What a denial is about: "the time up to 10 October 2024", "October 2024", "6 December 2024". */
const scope = (words: string): string =>
  words
    .replace(/^by /, 'the time up to ')
    .replace(/^(?=from |until )/, 'the time ')
    .replace(/^some time in |^on (?=\d)/, '')

/** Why a claim has no vote, naming who takes it away: "Stood until 26 Apr 2025: superseded by Valery Gerasimov",
 *  "Repeats Colonel Cassad; no vote of its own". */
export function noVoteWords(noVote: {
  why: 'repeats' | 'retracts' | 'supersedes' | 'member'
  by: string
  when: Written | null
}): string {
  const { why, by, when } = noVote
  if (why === 'repeats') return `Repeats ${by}; no vote of its own`
  if (why === 'member') return `Its member ${by} takes the same stance; no vote of its own`
  const how = `${why === 'retracts' ? 'taken back' : 'superseded'} by ${by}`
  const date = when?.date
  if (!date) return `No longer stands: ${how}`
  if (date.kind !== 'point' || date.point.masked) return `No longer stands: ${how}, ${inWords(date)}`
  return `Stood until ${shortWords(date)}: ${how}`
}

/** For a denial: who said so only afterwards. "Earlier: said before National Intelligence Service and 4 others said
 *  so"; '' where nobody did. */
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
