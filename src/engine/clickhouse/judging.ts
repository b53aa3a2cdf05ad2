/** The judgement of an event as expressions over its row (contracts.md, "Status" and "Two kinds of filters"): which claims are
 *  included, which vote, the status, the span, the contradicted fields, and what hides it. Fixed texts: they are put
 *  together by which filters are at work, and values come from tables that travel beside the statement:
 *
 *  - `given`: one row with the version, the day of knowledge (`asof`, its end in ms), the window, the ticked statuses,
 *    stances and fields as bits, and the words of the search; joined, so that its values are columns on every shard;
 *  - `sources`, `publishers`, `places`, `ticked_tags`: the codes that filters let through;
 *  - `named`: the names that contain a word of the search.
 *
 *  No expression within a function of arrays may name a long array of the row, since it would be copied for every entry:
 *  only short ones, which hold what is rare. */
import { BITS } from '../memory/choice/subjects'

/** Whose judgement an expression belongs to: that of the view, that of the view on any day of knowledge, or that of the view
 *  without one more source (`sources_then` travels beside). The names of its expressions end with it. */
export type Of = '' | '_any' | '_then'

/** Which filters are at work; `words`: how many words are searched for. */
export type AtWork = {
  sources: boolean
  publishers: boolean
  asof: boolean
  statuses: boolean
  stances: boolean
  fields: boolean
  places: boolean
  tags: boolean
  words: number
  within: boolean
}

/** Is the claim with these facts included? */
const includes = ({ sources, publishers, asof }: AtWork, of: Of, s: string, p: string, k: string): string =>
  [
    ...(of === '_then' ? [`${s} IN sources_then`] : sources ? [`${s} IN sources`] : []),
    ...(publishers ? [`${p} IN publishers`] : []),
    ...(asof && of !== '_any' ? [`${k} <= asof`] : []),
  ].join(' AND ') || ALL

const ALL = 'toUInt8(1)'

const NAME = / AS (\w+)$/

/** An expression in which short names stand for long ones, so that these are written out once, however often it names them. Old
 *  servers find columns that it names only where others name them, too, or where they have a short name. */
export const bound = (names: Record<string, string>, text: string): string =>
  `arrayMap((${Object.keys(names).join(', ')}) -> ${text}, ${Object.values(names)
    .map((one) => `[${one}]`)
    .join(', ')})[1]`

/** The expressions up to the status and the span: `inc`, `votes`, `asserting`, `status`, `span_from`, `span_to`. */
const judgement = (at: AtWork, of: Of): string[] => {
  const all = judgementOf(at, of)
  // With every claim included, the loader has judged already.
  return includes(at, of, '', '', '') === ALL
    ? all.map((one) => STORED[NAME.exec(one)?.[1] ?? ''] ?? one)
    : all
}

const STORED: Record<string, string> = {
  contested: 'all_status = 0 AS contested',
  status: 'all_status AS status',
  span_from: 'all_from AS span_from',
  span_to: 'all_to AS span_to',
}

const judgementOf = (at: AtWork, of: Of): string[] => [
  `arrayMap((s, p, k) -> ${includes(at, of, 's', 'p', 'k')}, source, publisher, known) AS inc`,
  `arrayMap((ls, lp, lk) -> arrayExists((s, p, k) -> ${includes(at, of, 's', 'p', 'k')}, ls, lp, lk), lapse_source, lapse_publisher, lapse_known) AS lapsed`,
  'arrayMap((i, r, l) -> i AND r = 0 AND l = 0, inc, repeats, lapsed) AS alone',
  // `h`: who speaks in each stance, only where a collective does.
  `${bound(
    { a: 'alone', x: 'slot', y: 'slot_last', m: 'has_members' },
    bound(
      { h: 'if(m, arrayDistinct(arrayFilter((s, v) -> v, x, a)), emptyArrayUInt64())' },
      'arrayMap((v, s, l) -> v AND (l = s OR arrayExists(z -> z > s AND z <= l, h) = 0), a, x, y)',
    ),
  )} AS votes`,
  'arrayMap((v, a) -> v AND a = 0, votes, stance) AS asserting',
  'arrayMap((v, a) -> v AND (a = 1 OR a = 2), votes, stance) AS denying',
  'arrayDistinct(arrayFilter((d, v) -> v, denied, denying)) AS spoken',
  `${bound(
    { a: 'asserting', d: 'spoken', w: 'within' },
    'arraySum(a) > 0 AND (has(d, 0) OR arrayExists((v, times) -> v AND hasAny(times, d), a, w))',
  )} AS contested`,
  `${bound(
    { i: 'inc', v: 'votes', a: 'asserting', c: 'contested', s: 'stance', p: 'party', x: 'source' },
    `multiIf(
    arraySum(i) = 0, 255,
    c, 0,
    arraySum(a) = 0, if(arrayExists((one, own) -> one AND own = 1, v, s), 1, 2),
    length(arrayDistinct(arrayFilter((own, one) -> one, p, a))) > 1, 3,
    length(arrayDistinct(arrayFilter((own, one) -> one, x, a))) > 1, 4,
    5)`,
  )} AS status`,
  `${bound(
    { a: 'asserting', i: 'inc', f: 'edge_from' },
    'arrayMap((v, x) -> v AND x = x, if(arraySum(a) > 0, a, i), f)',
  )} AS dating`,
  `${bound(
    { d: 'dating', x: 'date_from', y: 'edge_from' },
    "multiIf(arraySum(d) = 0, nan, arrayExists((v, f) -> v AND f > -inf, d, x), arrayReduce('minIf', y, d), -inf)",
  )} AS span_from`,
  `${bound(
    { d: 'dating', x: 'date_to', y: 'edge_to' },
    "multiIf(arraySum(d) = 0, nan, arrayExists((v, t) -> v AND t < inf, d, x), arrayReduce('maxIf', y, d), inf)",
  )} AS span_to`,
]

/** `stances`: a bit per index into STANCES; `fields`: a bit per index into CONTRADICTION_FIELDS. */
const profile = (at: AtWork, of: Of): string[] => [
  "arrayReduce('groupBitOr', arrayMap((a, i) -> if(i, bitShiftLeft(toUInt8(1), a), 0), stance, inc)) AS stances",
  'arrayMap((v, g) -> v AND g = g, asserting, grace_from) AS timed',
  'arrayFilter((n, v, c) -> v AND notEmpty(c), arrayEnumerate(stance), asserting, clash) AS counting',
  `arrayReduce('groupBitOr', arrayFilter((f, s, p, k, os, op, ok) -> (${includes(at, of, 's', 'p', 'k')}) AND (${includes(at, of, 'os', 'op', 'ok')}), stated_field, stated_source, stated_publisher, stated_known, other_source, other_publisher, other_known)) AS stated`,
  `bitOr(
    stated,
    toUInt32(contested)
    + 2 * (arraySum(timed) > 1 AND arrayReduce('minIf', grace_to, timed) <= arrayReduce('maxIf', grace_from, timed))
    + 4 * arrayExists((v, c) -> v AND hasAny(c, counting), asserting, clash)) AS fields`,
]

/** The number of a word, from 1, stands in `named` with what it was found in. */
const found = (n: number): string =>
  `(position(text, word${n}) > 0
    OR (toUInt8(${n}), toUInt8(1), place) IN named
    OR arrayExists(t -> (toUInt8(${n}), toUInt8(2), t) IN named, tags)
    OR arrayExists((s, i) -> i AND (toUInt8(${n}), toUInt8(3), s) IN named, source, inc)
    OR arrayExists((x, i) -> i AND position(x, word${n}) > 0, claim_text, inc))`

/** `others`: the bits of place, tag, search and window that hide the event; `hides`: those of all filters. */
const hiding = (at: AtWork): string[] => {
  const others = [
    ...(at.places ? [`${BITS.place} * ((place IN places) = 0)`] : []),
    ...(at.tags ? [`${BITS.tag} * (arrayExists(t -> t IN ticked_tags, tags) = 0)`] : []),
    ...(at.words
      ? [`${BITS.q} * ((${Array.from({ length: at.words }, (_, i) => found(i + 1)).join(' AND ')}) = 0)`]
      : []),
    ...(at.within ? [`${BITS.within} * ((span_from < window_to AND span_to > window_from) = 0)`] : []),
  ]
  const own = [
    `${BITS.leftOut} * (arraySum(inc) = 0)`,
    ...(at.statuses
      ? [
          `${BITS.status} * (status = 255 OR bitAnd(ticked_statuses, bitShiftLeft(toUInt64(1), if(status = 255, 0, status))) = 0)`,
        ]
      : []),
    ...(at.stances ? [`${BITS.stance} * (bitAnd(ticked_stances, stances) = 0)`] : []),
    ...(at.fields ? [`${BITS.contradiction} * (bitAnd(ticked_fields, fields) = 0)`] : []),
  ]
  return [
    `toUInt8(${others.join(' + ') || '0'}) AS others`,
    `bitOr(others, toUInt8(${own.join(' + ')})) AS hides`,
  ]
}

type Named = { name: string; text: string }

/** The expressions of a judgement with names of their own, so that two judgements of an event can stand in one statement. */
function expressions(at: AtWork, of: Of): Named[] {
  const all = [...judgement(at, of), ...profile(at, of), ...hiding(at)]
  const names = all.map((one) => NAME.exec(one)?.[1] ?? '')
  const any = new RegExp(`\\b(?:${names.join('|')})\\b`, 'g')
  return all.map((one, i) => ({
    name: `${names[i]}${of}`,
    text: of ? one.replace(any, (name) => name + of) : one,
  }))
}

/** A statement about judged events: `WITH …` with the expressions that it needs and no others, since a server writes out
 *  every expression, also those that nothing names, before it starts and once more for each shard.
 *  @param select what is wanted, up to `FROM`; names of another judgement end with its `Of`
 *  @param rest what follows the rows: more conditions, `GROUP BY`, `ORDER BY`, `LIMIT`
 *  @param more further expressions, made of these */
export function judged(at: AtWork, select: string, rest = '', more: readonly string[] = []): string {
  const others = (['_any', '_then'] as const).filter((of) =>
    [select, rest, ...more].some((text) => text.includes(of)),
  )
  const needed: Named[] = []
  let texts = [select, rest]
  const all = (['', ...others] as const).flatMap((of) => expressions(at, of))
  const further = more.map((text) => ({ name: NAME.exec(text)?.[1] ?? '', text }))
  for (const one of [...all, ...further].reverse()) {
    const isNamed = new RegExp(`\\b${one.name}\\b`)
    if (!texts.some((text) => isNamed.test(text))) continue
    needed.unshift(one)
    texts = [...texts, one.text.replace(NAME, '')]
  }
  const terms = needed.length ? `WITH\n  ${needed.map(({ text }) => text).join(',\n  ')}\n` : ''
  return `${terms}${select}\n${judgedRows(at)}${rest}`
}

/** Where the statement gets its rows: those of the dataset, with what is given. A column that only functions of arrays name
 *  is not found by old servers, so all of them are named here. `ANY LEFT`, since of an inner join today's servers take one
 *  row per version. */
const judgedRows = ({ words }: AtWork): string =>
  `FROM events ANY LEFT JOIN (SELECT * FROM given) AS brought USING version
WHERE version IN (SELECT version FROM given) AND asof = asof AND window_from = window_from AND window_to = window_to AND ticked_statuses + ticked_stances + ticked_fields >= 0${Array.from(
    { length: words },
    (_, i) => ` AND word${i + 1} != ''`,
  ).join('')}`
