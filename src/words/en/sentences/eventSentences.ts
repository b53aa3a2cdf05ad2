/** Sentences about one event: the reason for its status, and what hides it. Speakers are named, after their number: a
 *  name alone does not tell whether it is one or many. The word "confirmed" is never used (contracts.md, "Status"). */
import { NOT_STATED, type Stance } from '../../../model/claim'
import type { Hider } from '../../../model/filters'
import type { Elsewhere } from '../../../model/judgement/opposition'
import type { Status } from '../../../model/statuses'
import type { Filter } from '../../../model/view'
import {
  type DenialScope,
  type EventClaim,
  lapsed,
  type Speaker,
  scopeOf,
  sourcesOf,
  voting,
} from '../../eventClaims'
import { SCOPE_WORDS } from '../details'
import { digits } from '../digits'
import { plural, pluralForm } from '../plural'
import { FILTER_NAMES, STANCE_VERBS, STATUS_WORDS } from './labels'

/** How many names are written out before the rest is counted. */
const NAMED = 3

/** "A", "A and B", "A, B and C", "A, B, C and 2 more"; a fourth name is written out rather than counted.
 *  @param and '' after a colon: "A, B, C" */
export const names = (all: readonly string[], and: 'and' | '' = 'and'): string =>
  nameParts(all, and)
    .map(({ text }) => text)
    .join('')

/** A piece of a list of names: a name, or what stands between two. */
export type NamePart = { text: string; isName: boolean }

/** The same in pieces, so that each name can be set apart. */
export function nameParts(all: readonly string[], and: 'and' | '' = 'and'): NamePart[] {
  const rest = all.length - NAMED
  const named = rest > 1 ? all.slice(0, NAMED) : all
  const last = and && rest <= 1 ? ' and ' : ', '
  const parts = named.flatMap((text, i): NamePart[] => [
    ...(i > 0 ? [{ text: i === named.length - 1 ? last : ', ', isName: false }] : []),
    { text, isName: true },
  ])
  return rest > 1 ? [...parts, { text: ` and ${rest} more`, isName: false }] : parts
}

/** Every name is written out: "A, B, C, D and E". */
const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** Names for use in a list. Text in brackets is dropped; an office is put in brackets, since its comma would look like
 *  the start of the next name. "Ukrainian leaders (unnamed)" → "Ukrainian leaders"; "Dmitry Peskov, Kremlin spokesman"
 *  → "Dmitry Peskov (Kremlin spokesman)". Names that would become equal keep their brackets. */
export function listNames(full: readonly string[]): string[] {
  const bare = full.map((name) => name.replace(/\s*\([^()]*\)$/u, '') || name)
  return bare.map((name, i) => {
    const clear = bare.indexOf(name) === bare.lastIndexOf(name) ? name : (full[i] ?? name)
    return clear.replace(/^([^,()]+), ([^()]+)$/u, '$1 ($2)')
  })
}

/** "Russia’s", "the United States’", "the European Union’s". */
export function possessive(affiliation: string): string {
  const article =
    /^(United|Soviet|European) |\b(Republic|Union|Kingdom|States|Islands|Emirates|Netherlands|Philippines)$/u
  const named = article.test(affiliation) ? `the ${affiliation}` : affiliation
  return /s$/iu.test(named) ? `${named}’` : `${named}’s`
}

/** The reason for a status, naming sources: "5 sources say so, all on Russia’s side; nobody denies it."
 *  @param included all included claims of the event, in any order
 *  @param leftOut how many claims the source filters leave out: then the sentence speaks of included sources only */
export function reason(status: Status, included: readonly EventClaim[], leftOut = 0): string {
  const nobody = leftOut ? 'no included source' : 'nobody'
  return sentence(
    [...assertion(status, included, nobody), ...opposition(status, included, nobody)].join('; '),
  )
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

function assertion(status: Status, included: readonly EventClaim[], nobody: string): string[] {
  const says = voting('asserts', included)
  const sources = sourcesOf(says)
  if (status === 'denied' || status === 'unconfirmed')
    return [`${nobody} says so${anyLonger('asserts', included)}`]
  if (status === 'corroborated') return [`${sources.length} sources say so, on ${sides(sources)}`]
  if (status === 'one-sided') return [`${sources.length} sources say so, all ${onSide(sources[0])}`]
  if (status === 'single-source') return [`only one source says so, ${onSide(sources[0])}: ${called(says)}`]
  const many = sources.length === 1 ? 'one source says so' : `${digits(sources.length)} sources say so`
  return [`${many}: ${called(says)}`]
}

/** Who denies and who doubts: first those against an assertion, then those who speak of another time. */
function opposition(status: Status, included: readonly EventClaim[], nobody: string): string[] {
  const asserted = voting('asserts', included)
  const parts = (['denies', 'doubts'] as const).map((stance) => {
    const against = voting(stance, included)
    const now = against.filter((denial) => scopeOf(denial, asserted) === 'same')
    const other = against.filter((claim) => !now.some(({ source }) => source.id === claim.source.id))
    const scope = other[0] ? scopeOf(other[0], asserted) : 'same'
    return { now: opposed(now, stance, 'same'), other: opposed(other, stance, scope) }
  })
  const clauses = [...parts.flatMap(({ now }) => now), ...parts.flatMap(({ other }) => other)]
  const denied = voting('denies', included).length > 0
  return denied || status === 'contested'
    ? clauses
    : [...clauses, `${nobody} denies it${anyLonger('denies', included)}`]
}

function opposed(claims: EventClaim[], stance: 'denies' | 'doubts', scope: DenialScope): string[] {
  const sources = sourcesOf(claims).length
  const many = `${sources === 1 ? 'one' : digits(sources)} ${pluralForm(sources, ...STANCE_VERBS[stance])}`
  return claims.length ? [`${many}${SCOPE_WORDS[scope]}: ${called(claims)}`] : []
}

/** "nobody denies it any longer" */
const anyLonger = (stance: Stance, included: readonly EventClaim[]): string =>
  lapsed(stance, included) ? ' any longer' : ''

const called = (claims: readonly EventClaim[]): string =>
  names(listNames(sourcesOf(claims).map(({ name }) => name)))

const onSide = (speaker: Speaker | undefined): string =>
  !speaker || speaker.affiliation === NOT_STATED ? 'for itself' : `on ${possessive(speaker.affiliation)} side`

/** "3 sides: Ukraine, United States and Washington Examiner": who has no affiliation is a side of its own. */
function sides(sources: readonly Speaker[]): string {
  const affiliations = new Set(sources.map(({ affiliation }) => affiliation))
  affiliations.delete(NOT_STATED)
  const alone = sources.filter(({ affiliation }) => affiliation === NOT_STATED).map(({ name }) => name)
  const all = [...affiliations, ...listNames(alone)]
  return `${all.length} sides: ${names(all)}`
}

/** "3 claims on this event are left out by your filters."; '' for 0. */
export const leftOutWords = (count: number): string =>
  count
    ? `${plural(count, 'claim')} on this event ${pluralForm(count, 'is', 'are')} left out by your filters.`
    : ''

/** "Not shown: your filter Affiliation hides it."; '' where nothing hides it. */
export function outOfView(hiddenBy: readonly Hider[]): string {
  if (!hiddenBy.length) return ''
  const filters = hiddenBy.filter(isFilter).map((filter) => FILTER_NAMES[filter])
  const named = filters.length ? [`your ${filters.length > 1 ? 'filters' : 'filter'} ${joined(filters)}`] : []
  const others = hiddenBy.flatMap((what) => (isFilter(what) ? [] : [OTHERS[what]]))
  return `Not shown: ${joined([...named, ...others])} ${hiddenBy.length > 1 ? 'hide' : 'hides'} it.`
}

const OTHERS = { q: 'your search', within: 'the time window', asof: 'the day as known on' }

const isFilter = (what: Hider): what is Filter => Object.hasOwn(FILTER_NAMES, what)

/** "was Disputed": the status with all sources included; under a day of knowledge "now Several sides say so", the status
 *  with all that was reported since. */
export const changedWords = (before: Status, asof: boolean): string =>
  `${beforeWords(asof)} ${STATUS_WORDS[before]}`

/** What stands before the other status, where a sign stands between. */
export const beforeWords = (asof: boolean): string => (asof ? 'now' : 'was')

/** Of denials and doubts that no assertion is met by: "2 deny, for a different date", "3 deny or doubt, for a different
 *  date"; '' where there are none. */
export function elsewhereWords(elsewhere: Elsewhere | null): string {
  if (!elsewhere) return ''
  const { sources, denies } = elsewhere
  const [deny, doubt] = [pluralForm(sources, 'denies', 'deny'), pluralForm(sources, 'doubts', 'doubt')]
  const verb = denies === sources ? deny : denies ? `${deny} or ${doubt}` : doubt
  return `${digits(sources)} ${verb}${scopePart(elsewhere, sources)}`
}

/** How many say so and deny, with those who speak only of another time: "6 say so, 3 deny or doubt, 1 of them for a
 *  different date". */
export function sayingWords(asserting: number, against: number, elsewhere: Elsewhere | null): string {
  const head = `${digits(asserting)} ${pluralForm(asserting, 'says', 'say')} so, ${digits(against)} ${pluralForm(against, 'denies or doubts', 'deny or doubt')}`
  return head + scopePart(elsewhere, against)
}

/** After how many deny or doubt: ", for a different date", where that holds for all of them, else ", 1 of them for a
 *  different date"; '' where it holds for none.
 *  @param against how many sources deny or doubt */
export function scopePart(elsewhere: Elsewhere | null, against: number): string {
  if (!elsewhere) return ''
  const scope = SCOPE_WORDS[elsewhere.dated ? 'different' : 'own']
  if (elsewhere.sources === against) return scope
  return `, ${digits(elsewhere.sources)} of them${scope.replace(',', '')}`
}

/** Shown beside the status: "2 rival dates"; '' where all dates can be true at once. */
export const rivalWords = (rivals: number): string => (rivals > 1 ? `${rivals} rival dates` : '')

/** Whether an event's dates can all be true; '' where they are the same.
 *  @param groups how many different dates are listed */
export function datesDiffer({ rivals, differ }: { rivals: number; differ: boolean }, groups: number): string {
  if (rivals > 1) {
    const all = rivals === 2 ? 'they cannot both be right' : 'at most one of them can be right'
    return `${rivalWords(rivals)}: ${groups > rivals ? 'not all of these can be right' : all}.`
  }
  return differ ? 'Different but compatible dates.' : ''
}
