/** The fixed description of an opened dataset. */
import { MOST_ERAS, SHOWN_HEADING, shown } from '../../model/bounds'
import type { Columns } from '../../model/dataset/columns'
import { eventName } from '../../model/dataset/texts'
import type { Description, FilterValue } from '../../model/description'
import { DERIVED_FIELDS } from '../../model/judgement/contradictions'
import type { Judgement } from '../../model/judgement/judgement'
import { STATUSES } from '../../model/statuses'
import { type Bulk, bulkOf } from '../../model/time/bulk'
import { readDate } from '../../model/time/dates'
import { DAY, type Span } from '../../model/time/span'
import { DEFAULT_VIEW, type Filter } from '../../model/view'
import { valueLabel } from '../../words/en/sentences/labels'
import { counted, visibilityOf } from './choice/subjects'
import { codeValues } from './codes'
import { signsOf } from './event/signs'
import { claimsExtent, foldsOf, largeFrom } from './field/folds'
import type { Counter, Counts } from './sums/counts'

/** @param allIncluded the judgement with every claim included: it fixes the order of the filters' values
 *  @param countAll counts for all filters */
export function describe(
  columns: Columns,
  allIncluded: Judgement,
  countAll: Counter,
  revision: string,
): Description {
  const {
    id,
    title,
    summary,
    method,
    coders,
    credit,
    language,
    license,
    updated,
    story,
    eras = [],
  } = columns.head
  const everything = visibilityOf(
    columns,
    allIncluded,
    DEFAULT_VIEW,
    counted(columns, allIncluded, new Uint8Array(columns.events)),
  )
  const extent = extentOf(allIncluded)
  const head = { summary, method, coders, credit, language, license, updated, story }
  return {
    id,
    title: shown(title, SHOWN_HEADING),
    ...stated(head),
    revision,
    events: columns.events,
    claims: columns.claims,
    voices: distinct(columns.source, columns.sources.length),
    mostClaims: mostClaimsIn(columns),
    values: valuesOf(columns, countAll(allIncluded, everything)),
    extent,
    claimsExtent: claimsExtent(columns, extent),
    bulk: bulkOfEvents(allIncluded),
    folds: foldsOf(columns, claimsExtent(columns, extent)),
    largeFrom: largeFrom(columns),
    signs: signsOf(columns, allIncluded),
    eras: eras.slice(0, MOST_ERAS).flatMap((era) => {
      const dates = readDate(era.span).date
      return dates ? [{ ...era, title: shown(era.title), dates: { from: dates.from, to: dates.to } }] : []
    }),
  }
}

/** Without the entries that are undefined. */
function stated<T extends object>(entries: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Partial<T>
}

function valuesOf(columns: Columns, counts: Counts): Description['values'] {
  const entries = Array.from(counts, ([filter, counted]) => [filter, ordered(columns, filter, counted)])
  return Object.fromEntries(entries) as Description['values']
}

const compare = new Intl.Collator('en').compare

/** Most events first, then by name. Statuses and contradictions that no event has are kept, since filtering may bring
 *  them about. */
function ordered(columns: Columns, filter: Filter, counts: ArrayLike<number>): FilterValue[] {
  const names = new Map(columns.sources.map(({ id, name }) => [id, name]))
  const named = filter === 'source' || filter === 'publisher'
  return codeValues(columns, filter)
    .map((value, i) => ({
      value,
      label: (named && names.get(value)) || valueLabel(filter, value),
      events: counts[i] ?? 0,
    }))
    .filter(({ value, events }) => events > 0 || mayCome(filter, value))
    .sort((a, b) => b.events - a.events || compare(a.label, b.label))
}

const mayCome = (filter: Filter, value: string): boolean =>
  (filter === 'status' && (STATUSES as readonly string[]).includes(value)) ||
  (filter === 'contradiction' && (DERIVED_FIELDS as readonly string[]).includes(value))

/** How many distinct numbers occur. */
function distinct(numbers: Uint32Array, size: number): number {
  const seen = new Uint8Array(size)
  for (const number of numbers) seen[number] = 1
  return seen.reduce((sum, one) => sum + one, 0)
}

function mostClaimsIn(columns: Columns): Description['mostClaims'] {
  const claimsOf = (e: number) => (columns.first[e + 1] ?? 0) - (columns.first[e] ?? 0)
  let most = 0
  for (let e = 1; e < columns.events; e++) if (claimsOf(e) > claimsOf(most)) most = e
  return columns.events ? { ...eventName(columns, most), claims: claimsOf(most) } : null
}

/** The bulk of the dated events by their starts, without outliers, up to the last end of these events. */
function bulkOfEvents({ from, to }: Judgement): Bulk | null {
  const bulk = bulkOf(from.filter(Number.isFinite).sort())
  if (!bulk) return null
  let last = bulk.to + DAY
  to.forEach((end, e) => {
    if (Number.isFinite(end) && (from[e] as number) >= bulk.from && (from[e] as number) <= bulk.to)
      last = Math.max(last, end)
  })
  return { ...bulk, to: last }
}

/** From the earliest bounded end to the latest. */
function extentOf({ from, to }: Judgement): Span | null {
  const extent = { from: Infinity, to: -Infinity }
  for (const ends of [from, to]) {
    for (const end of ends) {
      if (!Number.isFinite(end)) continue
      if (end < extent.from) extent.from = end
      if (end > extent.to) extent.to = end
    }
  }
  return extent.from <= extent.to ? extent : null
}
