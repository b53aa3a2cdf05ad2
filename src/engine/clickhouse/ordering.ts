/** The list's order (`engine/memory/list/order.ts`), and which events stand where in it. */
import type { View } from '../../model/view'
import { type AtWork, bound, judged, type Of } from './judging'

/** Keys by which events ascend, as numbers: the first that differs decides. */
export type Keys = readonly [string, string, string, string]

/** The order of the list's rows. */
export const listOrder = ({ sort }: View): Keys => keysOf(sort, '')

/** The order of claim lines: the day of knowledge does not change it and, by date, neither do the voice filters. */
export const lineOrder = ({ sort }: View, at: AtWork): Keys =>
  keysOf(sort, sort.by === 'date' ? 'all' : at.asof ? '_any' : '')

/** @param by whose statuses, spans and claims decide; `all`: with every claim included */
function keysOf({ by, reverse }: View['sort'], judgement: Of | 'all'): Keys {
  const of = judgement === 'all' ? '' : judgement
  const [from, to] = judgement === 'all' ? ['all_from', 'all_to'] : [`span_from${of}`, `span_to${of}`]
  const undated = `toFloat64(isNaN(${from}))`
  // The first bounded end.
  const date = `toFloat64(${bound({ f: from, t: to }, 'if(isNaN(f), 0, if(f > -inf, f, t - 1))')})`
  const file = 'toFloat64(e)'
  if (by === 'date')
    return reverse
      ? [undated, `-${date}`, `if(isNaN(${from}), ${file}, -${file})`, 'toFloat64(0)']
      : [undated, date, file, 'toFloat64(0)']
  const own = { title: 'title_rank', status: `status${of}`, claims: `arraySum(inc${of})` }[by]
  return [`${reverse ? '-' : ''}toFloat64(${own})`, undated, date, file]
}

/** Which events have rows: those in view; as claim lines also those that wait, since nobody had spoken of them by the day of
 *  knowledge and nothing else hides them. */
export type Listed = 'shown' | 'lines'

const inList = (at: AtWork, listed: Listed): string =>
  listed === 'lines' && at.asof ? '(hides = 0 OR (arraySum(inc) = 0 AND hides_any = 0))' : 'hides = 0'

/** The events at some positions of a list, in its order. @param rows whole numbers */
export const pageStatement = (
  at: AtWork,
  keys: Keys,
  listed: Listed,
  { from, to }: { from: number; to: number },
): string =>
  judged(
    at,
    'SELECT e',
    ` AND ${inList(at, listed)}
ORDER BY ${keys.join(', ')}
LIMIT ${Math.trunc(from)}, ${Math.max(0, Math.trunc(to - from))}`,
  )

export const listedStatement = (at: AtWork, listed: Listed): string =>
  judged(at, 'SELECT count()', ` AND ${inList(at, listed)}`)

/** The keys of one event, `wanted`, whether or not it has a row, and whether it has. */
export const keysStatement = (at: AtWork, keys: Keys, listed: Listed): string =>
  judged(at, `SELECT ${keys.join(', ')}, ${inList(at, listed)}`, ' AND e IN wanted')

const GIVEN = '(key1, key2, key3, key4)'
const NAMED = ' AND key1 = key1 AND key2 = key2 AND key3 = key3 AND key4 = key4'

/** How many rows stand before the keys `key1` to `key4`. */
export const beforeStatement = (at: AtWork, keys: Keys, listed: Listed): string =>
  judged(at, 'SELECT count()', `${NAMED} AND ${inList(at, listed)} AND (${keys.join(', ')}) < ${GIVEN}`)

/** The id of the nearest event in view at either side of these keys, as JSON. */
export function neighbourStatement(at: AtWork, keys: Keys, side: 'previous' | 'next'): string {
  const [sign, way] = side === 'previous' ? ['<', ' DESC'] : ['>', '']
  return judged(
    at,
    'SELECT id',
    `${NAMED} AND hides = 0 AND (${keys.join(', ')}) ${sign} ${GIVEN}
ORDER BY ${keys.map((key) => key + way).join(', ')}
LIMIT 1
FORMAT JSONEachRow`,
  )
}
