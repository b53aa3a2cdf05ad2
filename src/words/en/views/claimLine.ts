/** Every word of the claim lines: names of rows and signs for assistive technology, the words beside signs, the axis and
 *  the legend. */
import type { ClaimLine, LineClaim } from '../../../engine/answer/claimLine'
import type { Stance } from '../../../model/claim'
import { DAY, type Span } from '../../../model/time/span'
import { digits } from '../digits'
import { plural, pluralForm } from '../plural'
import { givenDate, shortWords } from '../sentences/dateWords'
import { changedWords, listNames, names, rivalWords, sayingWords } from '../sentences/eventSentences'
import { lapseWords, STANCE_VERBS, STATUS_WORDS, saidBy } from '../sentences/labels'
import { placeWords } from './timeline'

/** What a sign says: its claims, which are of one stance, and how they count. */
type Said = {
  stance: Stance
  claims: readonly LineClaim[]
  kind: 'vote' | 'struck' | 'small' | 'left-out'
}

/** "One side says so: Russia"; "Only denied, for the date given"; of a row that waits, "Not yet spoken of". */
export const statusWords = (line: ClaimLine): string => statusParts(line).join(' ')

/** The same, parted where it may be parted. */
export function statusParts({ status, side, waits, claims }: ClaimLine): string[] {
  if (waits) return ['Not yet spoken of']
  const dates = status === 'denied' ? datesDenied(claims) : ''
  if (dates) return [`${STATUS_WORDS[status]},`, dates]
  const names = status === 'one-sided' && side ? `: ${side}` : ''
  return [STATUS_WORDS[status] + names]
}

/** Of an event that is only denied, where every denial and doubt is about a date: "not yet" is not "never". */
function datesDenied(claims: readonly LineClaim[]): string {
  const against = claims.filter(({ stance, votes }) => votes && (stance === 'denies' || stance === 'doubts'))
  if (against.some(({ dates }) => dates === null)) return ''
  const dates = new Set(against.map(({ written }) => written)).size
  return `for the ${pluralForm(dates, 'date', 'dates')} given`
}

/** In an opened row of which nobody denies or doubts anything, not even of another time: says so; else ''. */
export function unopposedWords({ status, against, waits, claims, total }: ClaimLine): string {
  const included = claims.filter((claim) => claim.included)
  const opposed = included.some(({ stance }) => stance === 'denies' || stance === 'doubts')
  if (waits || against || opposed || status === 'denied' || status === 'unconfirmed') return ''
  return included.length < total ? 'no included source denies or doubts it' : 'nobody denies or doubts it'
}

/** "First battles. Disputed, 2 rival dates. 6 say so, 2 deny or doubt." */
export function rowName(line: ClaimLine, asof: boolean): string {
  const { title, asserting, against, elsewhere, waits, before, rivals } = line
  const drawn = waits ? '' : drawnWords(line)
  const status = [statusWords(line), rivalWords(rivals), drawn].filter(Boolean).join(', ')
  if (waits) return `${title}. ${status}.`
  const changed = before ? `${changedWords(before, asof)}. ` : ''
  const leftOut = line.claims.filter(({ included }) => !included).length
  const without = leftOut ? ` ${plural(leftOut, 'claim')} left out.` : ''
  return `${title}. ${status}. ${changed}${sayingWords(asserting, against, elsewhere)}.${without}`
}

/** As short as a tray needs. */
const IN_TRAY: Record<Stance, [one: string, several: string]> = {
  asserts: STANCE_VERBS.asserts,
  denies: ['denies', 'deny'],
  doubts: ['doubts', 'doubt'],
  neither: ['no side', 'no side'],
  silent: ['silent', 'silent'],
}

const NOT_VOTING = { struck: 'superseded', small: 'not counted', 'left-out': 'left out' }

/** Beside a sign in the tray of an opened row: "3 say so"; "superseded". */
export const trayWords = (stance: Stance, kind: Said['kind'], votes: number): string =>
  kind === 'vote' ? `${digits(votes)} ${pluralForm(votes, ...IN_TRAY[stance])}` : NOT_VOTING[kind]

/** Of an event with very many claims: "200 of 2,000 claims drawn"; '' where all are. */
export const drawnWords = ({ claims, total }: Pick<ClaimLine, 'claims' | 'total'>): string =>
  claims.length < total ? `${digits(claims.length)} of ${plural(total, 'claim')} drawn` : ''

/** Who speaks at a sign: "Says so: Yuri Kotenok", "Doubt it: Avia-pro and Topwar". */
function whoSays({ claims, stance, kind }: Said): string {
  const sources = [...new Set(claims.map(({ source }) => source))]
  const lapse = lapseWords({ votes: kind !== 'small', overturned: kind === 'struck' })
  return saidBy(stance, names(listNames(sources)), sources.length, lapse)
}

/** The dates of a sign's claims, each once. */
const whenSaid = ({ claims }: Said): string => names([...new Set(claims.map(givenDate))])

/** "Capture of Plekhovo. Says so: Yuri Kotenok. 6 December 2024. 2 of 5 in this row." */
export const signName = (title: string, sign: Said, place: number, of: number): string =>
  `${title}. ${whoSays(sign)}. ${whenSaid(sign)}. ${placeWords(place, of)}.`

/** "Contradicted by 2 claims": what a key leads to; undefined where nothing contradicts. */
export function tieWords({ claims }: Said): string | undefined {
  const others = new Set(claims.flatMap(({ against }) => against)).size
  return others ? `Contradicted by ${plural(others, 'claim')}` : undefined
}

/** "Dmitry Peskov, Kremlin spokesman" → "Dmitry Peskov"; "Ukrainian leaders (unnamed)" → "Ukrainian leaders". */
export function shortName(name: string): string {
  const bare = name.replace(/\s*\([^()]*\)$/u, '') || name
  const [first = ''] = bare.split(', ')
  return first || bare
}

/** Names beside a sign, in full and in short: "Russia, Ukraine, United States", "Russia, 2 more". */
export function waysToSay(names: string[]): string[] {
  const [first] = names
  if (first === undefined) return []
  const all = names.map(apart).join(', ')
  return names.length > 1 ? [all, `${apart(first)}, ${names.length - 1} more`] : [first]
}

/** A name that is read from right to left, set apart from the words around it (Unicode, "Directional Formatting
 *  Characters"). The mark before it keeps a list that begins with it in the direction of these words. */
const apart = (name: string): string =>
  /[\u0590-\u08ff\ufb1d-\ufefc]/u.test(name) ? `\u200e\u2068${name}\u2069` : name

/** Beside a sign in an opened row: who, when in short, and why it does not count. */
export function openWords({ claims }: Said): { who: string; when: string; lapse: string } {
  const [first] = claims
  if (!first) return { who: '', when: '', lapse: '' }
  const others = new Set(claims.map(({ source }) => source)).size - 1
  const name = shortName(first.source)
  const who = others ? `${apart(name)}, ${others} more` : name
  const when = first.dated ? withoutYear(shortWords(first.dated)) : ''
  return others ? { who, when: '', lapse: '' } : { who, when, lapse: lapseOf(first) }
}

/** "13 Dec 2024 or earlier" → "13 Dec or earlier": the axis tells the year. */
export const withoutYear = (date: string): string => date.replace(/ \d{4}(?=$| or )/u, '')

const lapseOf = ({ votes, overturned, included }: LineClaim): string =>
  !included || votes ? '' : overturned ? ', superseded' : ', not counted'

const UNITS = [
  ['year', 365.25 * DAY],
  ['month', 30.44 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', DAY / 24],
] as const

/** How long a fold is, in its largest unit, rounded: "4 months". */
export function foldWords({ from, to }: Span): string {
  const length = to - from
  const [unit, ms] = UNITS.find(([, ms]) => length >= 1.5 * ms) ?? UNITS[4]
  return plural(Math.max(Math.round(length / ms), 1), unit)
}

const fold = {
  folded: 'folded',
  name: (length: string) => `${length} folded: unfold`,
  hint: 'Nothing in this dataset is dated here. Press to draw it in full.',
}

const legend = {
  above: 'Above the line',
  asserts: 'says so',
  below: 'below',
  denies: 'denies',
  doubts: 'doubts',
  on: 'on it',
  neither: 'takes no side',
  silent: 'silent',
  /** A date longer than a day may be an event that lasted, or a day that is not known: it says neither. */
  span: 'several days',
  gathered: 'dates of 2 claims',
  band: 'by then',
  struck: 'superseded',
  small: 'not counted',
  leftOut: 'left out',
}

export const claimLineWords = {
  fold,
  legend,
  tray: 'No date given',
  /** Where the tray is too narrow for that. */
  trayShort: 'No date',
  /** Of an opened row with too many claims for a line each. */
  shared: 'Claims close to each other share a line here. The details list each.',
  /** Ends a list of claims that are told one by one. */
  more: (claims: number) => `and ${digits(claims)} more`,
}
