/** Generated English about one event: why its status is what it is, and what hides it.
 *  Who speaks is always named; the word "confirmed" is never used (contracts.md, "Status"). */
import { NOT_STATED, type Stance } from '../../model/claim'
import type { Hider } from '../../model/filters'
import type { Status } from '../../model/statuses'
import { liesWithin, type Span } from '../../model/time/span'
import type { Filter } from '../../model/view'
import { type DenialScope, SCOPE_WORDS } from './details'
import { FILTER_NAMES } from './labels'
import { plural, pluralForm } from './plural'

export type Speaker = { id: string; name: string; affiliation: string }

/** A day of report, and whether it is only about that. */
export type Reported = Span & { approximate: boolean; uncertain: boolean }

/** What of an included claim a reason is made of; `noVote` is null where it votes. */
export type Said = {
  source: Speaker
  stance: Stance
  occurred: { date: Span | null } | null
  reported: { date: Reported | null } | null
  noVote: { why: 'repeats' | 'retracts' | 'supersedes' | 'member' } | null
}

/** So many are named before the rest is counted. */
const NAMED = 3

/** "A", "A and B", "A, B and C", "A, B, C and 2 more"; a single one more is named as well. Without `and`, after a
 *  colon: "A, B, C". */
export function names(all: readonly string[], and: 'and' | '' = 'and'): string {
  const rest = all.length - NAMED
  if (rest > 1) return `${all.slice(0, NAMED).join(', ')} and ${rest} more`
  return and ? joined(all) : all.join(', ')
}

/** All of them, however many: "A, B, C, D and E". */
const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** Names fit for a list: what stands in brackets is left out, an office goes into brackets, since its comma would
 *  read as the next name. "Ukrainian leaders (unnamed)" → "Ukrainian leaders"; "Dmitry Peskov, Kremlin spokesman"
 *  → "Dmitry Peskov (Kremlin spokesman)". Two that would come out the same keep their brackets. */
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

/** The reason for a status, in a sentence that names: "5 sources say so, all on Russia’s side; nobody denies it."
 *  @param included all included claims of the event, in any order
 *  @param leftOut how many more the choice of sources leaves out: then only the included ones can be spoken for */
export function reason(status: Status, included: readonly Said[], leftOut = 0): string {
  const nobody = leftOut ? 'no included source' : 'nobody'
  return sentence(
    [...assertion(status, included, nobody), ...opposition(status, included, nobody)].join('; '),
  )
}

/** A name that begins the sentence is spelled as its bearer spells it: "online.ua". */
const sentence = (text: string): string =>
  `${text.replace(/^(only|nobody|no) /, (word) => word.charAt(0).toUpperCase() + word.slice(1))}.`

function assertion(status: Status, included: readonly Said[], nobody: string): string[] {
  const says = voting('asserts', included)
  const sources = distinct(says)
  if (status === 'denied' || status === 'unconfirmed')
    return [`${nobody} says so${once('asserts', included)}`]
  if (status === 'corroborated') return [`${sources.length} sources say so, on ${sides(sources)}`]
  if (status === 'one-sided') return [`${sources.length} sources say so, all ${onSide(sources[0])}`]
  if (status === 'single-source') return [`only ${called(says)} says so, ${onSide(sources[0])}`]
  return [`${called(says)} ${sources.length > 1 ? 'say' : 'says'} so`]
}

/** Is a denial or doubt about the time of an assertion, about a different one, or, where an assertion gives no time,
 *  about its own only?
 *  @param asserted the event's voting assertions */
export function scopeOf(denial: Said, asserted: readonly Said[]): DenialScope {
  if (!asserted.length || asserted.some((claim) => standsAgainst(denial, claim))) return 'same'
  return asserted.every(({ occurred }) => occurred?.date) ? 'different' : 'own'
}

/** Who denies and who doubts: those who stand against an assertion first, then those who speak of another time. */
function opposition(status: Status, included: readonly Said[], nobody: string): string[] {
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
    : [...clauses, `${nobody} denies it${once('denies', included)}`]
}

function opposed(claims: Said[], stance: 'denies' | 'doubts', scope: DenialScope): string[] {
  const many = distinct(claims).length > 1
  const verb = { denies: many ? 'deny' : 'denies', doubts: many ? 'doubt' : 'doubts' }[stance]
  return claims.length ? [`${called(claims)} ${verb} it${SCOPE_WORDS[scope]}`] : []
}

/** A denial with a date is about that time only; an assertion without one ends when it was reported. */
export function standsAgainst(denial: Said, asserting: Said): boolean {
  const scope = denial.occurred?.date
  const end = asserting.reported?.date?.to ?? Number.POSITIVE_INFINITY
  return !scope || liesWithin(asserting.occurred?.date ?? { from: Number.NEGATIVE_INFINITY, to: end }, scope)
}

/** Who held it once and took it back held it: "nobody denies it any longer". */
function once(stance: Stance, included: readonly Said[]): string {
  const lapsed = included.some(
    (claim) =>
      claim.stance === stance && (claim.noVote?.why === 'retracts' || claim.noVote?.why === 'supersedes'),
  )
  return lapsed ? ' any longer' : ''
}

const voting = (stance: Stance, included: readonly Said[]): Said[] =>
  included.filter((claim) => claim.stance === stance && !claim.noVote)

const distinct = (claims: readonly Said[]): Speaker[] => [
  ...new Map(claims.map(({ source }) => [source.id, source])).values(),
]

const called = (claims: readonly Said[]): string => names(listNames(distinct(claims).map(({ name }) => name)))

const onSide = (speaker: Speaker | undefined): string =>
  !speaker || speaker.affiliation === NOT_STATED ? 'for itself' : `on ${possessive(speaker.affiliation)} side`

/** "3 sides: Ukraine, United States and Washington Examiner for itself". */
function sides(sources: readonly Speaker[]): string {
  const affiliations = new Set(sources.map(({ affiliation }) => affiliation))
  affiliations.delete(NOT_STATED)
  const alone = sources.filter(({ affiliation }) => affiliation === NOT_STATED).map(({ name }) => name)
  const all = [...affiliations, ...listNames(alone).map((name) => `${name} for itself`)]
  return `${all.length} sides: ${names(all)}`
}

/** "3 claims on this event are left out by your filters."; '' where none is. */
export const leftOutWords = (count: number): string =>
  count
    ? `${plural(count, 'claim')} on this event ${pluralForm(count, 'is', 'are')} left out by your filters.`
    : ''

/** "Out of view: your filter Affiliation hides it."; '' where nothing hides it. */
export function outOfView(hiddenBy: readonly Hider[]): string {
  if (!hiddenBy.length) return ''
  const filters = hiddenBy.filter(isFilter).map((filter) => FILTER_NAMES[filter])
  const named = filters.length ? [`your ${filters.length > 1 ? 'filters' : 'filter'} ${joined(filters)}`] : []
  const others = hiddenBy.flatMap((what) => (isFilter(what) ? [] : [OTHERS[what]]))
  return `Out of view: ${joined([...named, ...others])} ${hiddenBy.length > 1 ? 'hide' : 'hides'} it.`
}

const OTHERS = { q: 'your search', within: 'the window', asof: 'the day of knowledge' }

const isFilter = (what: Hider): what is Filter => Object.hasOwn(FILTER_NAMES, what)

/** Rival dates are said beside the status, always: "2 rival dates"; '' where all can be true at once. */
export const rivalWords = (rivals: number): string => (rivals > 1 ? `${rivals} rival dates` : '')

/** How an event's dates stand to each other; '' where they are the same.
 *  @param groups how many different dates are listed */
export function datesDiffer({ rivals, differ }: { rivals: number; differ: boolean }, groups: number): string {
  if (rivals > 1) {
    const all = rivals === 2 ? 'they cannot both be right' : 'at most one of them can be right'
    return `${rivalWords(rivals)}: ${groups > rivals ? 'not all of these can be right' : all}.`
  }
  return differ ? 'Different but compatible dates.' : ''
}
