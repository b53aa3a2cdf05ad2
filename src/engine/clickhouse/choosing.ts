/** Statements that count events. Each is one pass over the rows of the dataset; shards send sums. */
import { BITS } from '../memory/choice/subjects'
import { type AtWork, bound, judged, type Of } from './judging'

/** What a filter can tell apart about events, as far as it is wanted. `unspoken`: no included claim is about them. */
export type Told = 'unspoken' | 'status' | 'stances' | 'fields' | 'others'

/** @param all also what only counts tell, not just the filters at work */
export const toldOf = (
  { statuses, stances, fields, places, tags, words, within }: AtWork,
  all: boolean,
): Told[] => [
  'unspoken',
  ...(all || statuses ? (['status'] as const) : []),
  ...(all || stances ? (['stances'] as const) : []),
  ...(all || fields ? (['fields'] as const) : []),
  ...(places || tags || words || within ? (['others'] as const) : []),
]

/** How many events there are of each kind: answers `totals`, and `counts` of status, stance and contradiction
 *  (contracts.md, "Two kinds of filters"). */
export const profilesStatement = (at: AtWork, told: readonly Told[]): string =>
  judged(at, `SELECT ${told.join(', ')}, count()`, `\nGROUP BY ${told.join(', ')}`, [
    'arraySum(inc) = 0 AS unspoken',
  ])

/** How many claims are included, and of how many sources, whichever events are shown: the rest of `totals`. */
export const includedStatement = (at: AtWork): string =>
  judged(at, 'SELECT sum(arraySum(inc)), uniqExactArray(arrayFilter((s, i) -> i, source, inc))')

/** The filters whose values are counted by a statement each, and the codes of an event. */
export const CODES = {
  source: 'arrayDistinct(arrayFilter((x, i) -> i, source, inc))',
  publisher: 'arrayDistinct(arrayFilter((x, i) -> i, publisher, inc))',
  affiliation: 'arrayDistinct(arrayFilter((x, i) -> i, affiliation, inc))',
  kind: 'arrayDistinct(arrayFilter((x, i) -> i, kind, inc))',
  reliability: 'arrayDistinct(arrayFilter((x, i) -> i, reliability, inc))',
  place: '[place]',
  tag: 'tags',
} as const
export type CountedByCode = keyof typeof CODES
export const COUNTED_BY_CODE = Object.keys(CODES) as CountedByCode[]

/** Events per value of some filters, told apart by their places in `filters`: answers `counts`. An event that only a filter
 *  itself hides counts for it, too; so a filter that is at work is counted alone. */
export function countsStatement(at: AtWork, filters: readonly CountedByCode[]): string {
  const own =
    filters.length > 1 ? 0 : filters[0] === 'place' ? BITS.place : filters[0] === 'tag' ? BITS.tag : 0
  const coded = filters.map((filter, i) => `arrayMap(x -> (toUInt8(${i}), x), ${CODES[filter]})`)
  return judged(
    at,
    'SELECT coded.1 AS number, coded.2 AS code, count()',
    ` AND bitAnd(hides, ${255 - own}) = 0\nGROUP BY number, code`,
    [`arrayJoin(arrayConcat(${coded.join(', ')})) AS coded`],
  )
}

/** Two judgements that are compared: with all claims included, or that of the view, and what the others end with. */
export type Compared = { before: 'all' | ''; now: Exclude<Of, '_any'> }

export const CHANGES = ['gone', 'statuses', 'dates'] as const
export type Changed = (typeof CHANGES)[number]

/** What differs between two judgements (`engine/memory/differences.ts`). */
function changed({ before, now }: Compared): Record<Changed, string> {
  const [status, from, to] = before === 'all' ? ['all_status', 'all_from', 'all_to'] : SPAN
  // Two ends that are not known are no change.
  const moved = (then: string, now: string) => bound({ a: then, b: now }, '(a != b AND (a = a OR b = b))')
  const [status2, from2, to2] = SPAN.map((name) => name + now)
  return {
    gone: `${status} != 255 AND ${status2} = 255`,
    statuses: `${status} != 255 AND ${status2} != 255 AND ${status2} != ${status}`,
    dates: `${status} != 255 AND ${status2} != 255 AND (${moved(`${from}`, `${from2}`)} OR ${moved(`${to}`, `${to2}`)})`,
  }
}
const SPAN = ['status', 'span_from', 'span_to']

/** How many events differ: answers `differs` and `without`. */
export const changesStatement = (at: AtWork, compared: Compared): string =>
  judged(at, `SELECT ${CHANGES.map((what) => `countIf(${changed(compared)[what]})`).join(', ')}`)

/** The first of each kind, in the file's order. */
export function firstChangesStatement(at: AtWork, compared: Compared, most: number): string {
  const is = changed(compared)
  const kinds = CHANGES.map((what, i) => `if(${is[what]}, ${i}, 255)`)
  return judged(at, 'SELECT kind, e', ` AND kind != 255\nORDER BY e\nLIMIT ${Math.trunc(most)} BY kind`, [
    `arrayJoin([${kinds.join(', ')}]) AS kind`,
  ])
}

/** How many included claims the source has that might be left out: the rest of `without`. */
export const claimsLostStatement = (at: AtWork): string =>
  judged(at, 'SELECT sum(arraySum(inc) - arraySum(inc_then))')

/** Claims whose day of report is not known, of those that the source filters include: answers `unknownDay`. Asked of a view
 *  without its day of knowledge. */
export const unknownDayStatement = (at: AtWork): string =>
  judged(at, 'SELECT sum(arraySum(arrayMap((i, k) -> i AND k = inf, inc, known)))')

/** Included claims by the instant at which it is certain that they were public, and the denials and doubts among them:
 *  answers `reports`. Asked of a view without its day of knowledge, as is the next. */
export const reportsStatement = (at: AtWork): string =>
  judged(
    at,
    `SELECT known[arrayJoin(${INCLUDED}) AS nth] AS at, count(), countIf(stance[nth] IN (1, 2))`,
    '\nGROUP BY at',
  )

/** The places of the included claims, from 1. */
export const INCLUDED = 'arrayFilter((n, v) -> v, arrayEnumerate(inc), inc)'

/** Claims that may have been public by an instant, but need not: `known_by`, and `about_from` for reports without a
 *  beginning. @param most null for their number */
export function uncertainStatement(at: AtWork, most: number | null): string {
  const uncertain = `arrayFilter((n, v, s, k, f) -> v AND s = s AND k > known_by
    AND if(s > -inf, s, if(f = f, f, about_from)) < known_by, arrayEnumerate(inc), inc, said, known, edge_from)`
  const rest = ' AND known_by = known_by AND about_from = about_from'
  return most === null
    ? judged(at, `SELECT sum(length(${uncertain}))`, rest)
    : judged(
        at,
        `SELECT e, arrayJoin(${uncertain}) AS nth`,
        `${rest}\nORDER BY e, nth\nLIMIT ${Math.trunc(most)}`,
      )
}

/** Per source with included claims: how many they are, the first instant at which it is certain that one of them was public,
 *  and whether one is on an event in view: the columns of `matrix`. */
export const speakersStatement = (at: AtWork): string =>
  judged(
    at,
    `SELECT source[arrayJoin(${INCLUDED}) AS nth] AS speaker, count(), min(known[nth]), max(hides = 0)`,
    '\nGROUP BY speaker',
  )
