/** Who is heard: from a view's voice filters to one mark per claim. */
import type { Columns } from '../model/columns'
import { parseDay } from '../model/days'
import { DAY } from '../model/span'
import { type Filter, type Filters, type View, VOICES, type Voice } from '../model/view'

/** Per claim, which number it has in a voice filter's dictionary. */
export function voiceCodes(columns: Columns, voice: Voice): (claim: number) => number {
  const { source, publisher } = columns
  if (voice === 'source') return (c) => source[c] ?? 0
  if (voice === 'publisher') return (c) => publisher[c] ?? 0
  const perSource = columns[voice]
  return (c) => perSource[source[c] ?? 0] ?? 0
}

/** Hears the claims that pass all voice filters and were known at the end of the day of knowledge.
 *  @returns 1 per heard claim, in the file's order */
export function hear(columns: Columns, filters: Filters, asof: string | null): Uint8Array {
  const bySource = sourcesLetThrough(columns, filters)
  const byPublisher = letThrough(columns.dictionaries.publisher.values, filters, 'publisher')
  const day = asof === null ? null : parseDay(asof)
  const end = day === null ? Number.POSITIVE_INFINITY : day + DAY
  const heard = new Uint8Array(columns.source.length)
  for (let c = 0; c < heard.length; c++) {
    const known = day === null || (columns.dates.known[columns.reported[c] ?? 0] ?? 0) <= end
    heard[c] = known && bySource[columns.source[c] ?? 0] && byPublisher[columns.publisher[c] ?? 0] ? 1 : 0
  }
  return heard
}

/** All but the publisher belong to the source, so they are decided once per source. */
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

/** How many claims that pass all voice filters cannot be heard as of any day, since nobody can tell by when they
 *  were made. */
export function withoutDay(columns: Columns, filters: Filters): number {
  const heard = hear(columns, filters, null)
  const { known } = columns.dates
  return heard.reduce(
    (count, is, c) => count + (is && known[columns.reported[c] ?? 0] === Infinity ? 1 : 0),
    0,
  )
}

/** A text that is equal exactly when the same voices are heard. */
export const voicesKey = ({ filters, asof }: Pick<View, 'filters' | 'asof'>): string =>
  JSON.stringify([asof, VOICES.map((voice) => filters[voice] ?? null)])
