/** Which claims are included: from a view's voice filters to 0 or 1 per claim. */
import type { Columns } from '../../../model/dataset/columns'
import { parseDay } from '../../../model/time/days'
import { DAY } from '../../../model/time/span'
import { type Filter, type Filters, type View, VOICES } from '../../../model/view'

/** Includes the claims that pass all voice filters and were known at the end of the day of knowledge.
 *  @returns per claim, in the file's order, 1 where it is included */
export function includedClaims(columns: Columns, filters: Filters, asof: string | null): Uint8Array {
  const { source, publisher, reported, dates } = columns
  const bySource = sourcesLetThrough(columns, filters)
  const byPublisher =
    filters.publisher && letThrough(columns.dictionaries.publisher.values, filters, 'publisher')
  const byDate = asof === null ? null : datesLetThrough(dates.known, asof)
  const included = new Uint8Array(columns.claims)
  for (let c = 0; c < included.length; c++) included[c] = bySource[source[c] as number] as number
  if (byPublisher)
    for (let c = 0; c < included.length; c++)
      if (included[c]) included[c] = byPublisher[publisher[c] as number] as number
  if (byDate)
    for (let c = 0; c < included.length; c++)
      if (included[c]) included[c] = byDate[reported[c] as number] as number
  return included
}

/** Per date of report, 1 where it is certain that the report was public at the end of the day of knowledge. */
function datesLetThrough(known: Float64Array, asof: string): Uint8Array {
  const day = parseDay(asof)
  const pass = new Uint8Array(known.length)
  for (let d = 0; d < pass.length; d++) pass[d] = day === null || (known[d] ?? 0) <= day + DAY ? 1 : 0
  return pass
}

/** All voice filters but `publisher` depend on the source alone, so they are applied once per source. */
function sourcesLetThrough(columns: Columns, filters: Filters): Uint8Array {
  const { dictionaries } = columns
  const source = letThrough(dictionaries.source.values, filters, 'source')
  const affiliation = letThrough(dictionaries.affiliation.values, filters, 'affiliation')
  const kind = letThrough(dictionaries.kind.values, filters, 'kind')
  const reliability = letThrough(dictionaries.reliability.values, filters, 'reliability')
  return source.map((pass, s) => {
    const own = affiliation[columns.affiliation[s] ?? 0] && kind[columns.kind[s] ?? 0]
    return pass && own && reliability[columns.reliability[s] ?? 0] ? 1 : 0
  })
}

/** Per value of a dictionary: 1 where the filter lets it through. */
export function letThrough(values: string[], filters: Filters, filter: Filter): Uint8Array {
  const ticked = filters[filter]
  if (!ticked) return new Uint8Array(values.length).fill(1)
  const only = 'only' in ticked
  const named = new Set(only ? ticked.only : ticked.except)
  return Uint8Array.from(values, (value) => (named.has(value) === only ? 1 : 0))
}

/** How many claims that pass all voice filters are included as of no day, since their day of report is not known. */
export function countWithoutDay(columns: Columns, filters: Filters): number {
  const included = includedClaims(columns, filters, null)
  const { known } = columns.dates
  return included.reduce(
    (count, is, c) => count + (is && known[columns.reported[c] ?? 0] === Infinity ? 1 : 0),
    0,
  )
}

/** A key for memos: equal exactly where the same claims are included. */
export const voicesKey = ({ filters, asof }: Pick<View, 'filters' | 'asof'>): string =>
  JSON.stringify([asof, VOICES.map((voice) => filters[voice] ?? null)])
