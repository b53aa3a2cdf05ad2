/** How many events have each filter value, with its own filter dropped and all others kept.
 *  See contracts.md, "Two kinds of filters". */
import { CONTRADICTION_FIELDS, STANCES } from '../../../model/claim'
import type { Columns } from '../../../model/dataset/columns'
import type { Description } from '../../../model/description'
import type { Judgement } from '../../../model/judgement/judgement'
import { NOT_INCLUDED, STATUSES } from '../../../model/statuses'
import type { Filter } from '../../../model/view'
import { FIELDS_OF, STANCES_OF, STATUS_OF } from '../choice/profiles'
import { BITS, type Visibility } from '../choice/subjects'
import { codeValues } from '../codes'
import { type Adding, aggregating } from './aggregate'
import { firstMentionsOf, MENTION, MENTIONED } from './distinct'

/** Filters that are not part of profiles, in the order in which a row of sums holds them. */
const SUMMED = ['source', 'publisher', 'affiliation', 'kind', 'reliability', 'tag', 'place'] as const
type Summed = (typeof SUMMED)[number]
/** With more places than this, a row per profile would be mostly empty. */
const MOST_PLACES = 4096

/** Events per number of each filter's dictionary (`codeValues` tells which value each number is). */
export type Counts = ReadonlyMap<Filter, ArrayLike<number>>

export type Counter = (judgement: Judgement, visibility: Visibility) => Counts

/** Counts for some filters. Events that only the filter itself hides are counted for it, too. */
export function counter(columns: Columns, filters: readonly Filter[]): Counter {
  const few = (filter: Filter) => filter !== 'place' || codeValues(columns, filter).length <= MOST_PLACES
  const { at, width } = placesIn(
    columns,
    SUMMED.filter((filter) => filters.includes(filter) && few(filter)),
  )
  const aggregate = aggregating(
    width,
    (judgement: Judgement) => adding(columns, judgement, at),
    (judgement) => judgement,
  )
  return (judgement, visibility) => {
    const sum = aggregate(judgement, visibility)
    return new Map(
      filters.map((filter): [Filter, ArrayLike<number>] => {
        const size = codeValues(columns, filter).length
        if (filter === 'status') return [filter, byStatus(visibility)]
        if (filter === 'stance') return [filter, byBit(visibility, BITS.stance, size, STANCES_OF)]
        if (filter === 'contradiction')
          return [filter, byBit(visibility, BITS.contradiction, size, FIELDS_OF)]
        if (at[filter] < 0) return [filter, byPlace(columns, visibility, size)]
        return [filter, sum.subarray(at[filter], at[filter] + size)]
      }),
    )
  }
}

type Places = Record<Summed, number>

/** Where the values of some filters begin in a row of sums; -1 for those that are not in it. */
function placesIn(columns: Columns, summed: readonly Summed[]): { at: Places; width: number } {
  let width = 0
  const places = SUMMED.map((filter): [Summed, number] => {
    if (!summed.includes(filter)) return [filter, -1]
    width += codeValues(columns, filter).length
    return [filter, width - codeValues(columns, filter).length]
  })
  return { at: Object.fromEntries(places) as Places, width }
}

function adding(columns: Columns, judgement: Judgement, at: Places): Adding {
  const { first, firstTag, tags, place } = columns
  const wanted = MENTIONED.reduce((bits, filter) => (at[filter] >= 0 ? bits | MENTION[filter] : bits), 0)
  const firstMentions = wanted ? firstMentionsOf(columns, judgement) : new Uint8Array(0)
  return {
    event(row, e, others, sign) {
      if (wanted && !others)
        addClaims(row, columns, at, firstMentions, wanted, first[e] as number, first[e + 1] as number, sign)
      if (at.tag >= 0 && !(others & ~BITS.tag)) addTags(row, columns, at.tag, e, sign)
      if (at.place >= 0 && !(others & ~BITS.place)) addPlace(row, columns, at.place, e, sign)
    },
    all(row) {
      const bySource = bySources(columns, at)
      if (wanted) bySource.add(row, firstMentions, wanted, 0, columns.claims)
      bySource.share(row)
      if (at.tag < 0 && at.place < 0) return
      const { ofTags, ofPlaces } = totalsOf(columns)
      if (at.tag >= 0) row.set(ofTags, at.tag)
      if (at.place >= 0) row.set(ofPlaces, at.place)
      const { status } = judgement
      for (let e = 0; e < status.length; e++) {
        if (status[e] !== NOT_INCLUDED) continue
        if (at.tag >= 0) addTags(row, columns, at.tag, e, -1)
        if (at.place >= 0) addPlace(row, columns, at.place, e, -1)
      }
    },
    chosen(row, { profiles, hides, others }) {
      const bySource = bySources(columns, at)
      for (let e = 0; e < columns.events; e++) {
        const other = others[e] as number
        // Search and window have no values to count.
        if (other & (BITS.q | BITS.within) || hides[profiles[e] as number]) continue
        if (wanted && !other)
          bySource.add(row, firstMentions, wanted, first[e] as number, first[e + 1] as number)
        if (at.tag >= 0 && !(other & ~BITS.tag)) {
          const end = firstTag[e + 1] as number
          for (let t = firstTag[e] as number; t < end; t++) (row[at.tag + (tags[t] as number)] as number) += 1
        }
        if (at.place >= 0 && !(other & ~BITS.place)) (row[at.place + (place[e] as number)] as number) += 1
      }
      bySource.share(row)
    },
  }
}

/** Sets of mentions. All mentions but the publisher's depend on the source: so claims are counted by source and set of
 *  mentions, and these counts are added to those of the values at the end. */
const SETS = MENTIONED.reduce((sets, filter) => sets + MENTION[filter], 1)

function bySources({ source, publisher, affiliation, kind, reliability, party }: Columns, at: Places) {
  const counts = new Int32Array(party.length * SETS)
  return {
    add(row: Int32Array, firstMentions: Uint8Array, wanted: number, from: number, to: number): void {
      for (let c = from; c < to; c++) {
        const set = (firstMentions[c] as number) & wanted
        if (!set) continue
        if (set & MENTION.publisher) (row[at.publisher + (publisher[c] as number)] as number) += 1
        ;(counts[(source[c] as number) * SETS + set] as number) += 1
      }
    },
    share(row: Int32Array): void {
      for (let s = 0; s < party.length; s++)
        for (let set = 1; set < SETS; set++) {
          const many = counts[s * SETS + set] as number
          if (!many) continue
          if (set & MENTION.source) (row[at.source + s] as number) += many
          if (set & MENTION.affiliation) (row[at.affiliation + (affiliation[s] as number)] as number) += many
          if (set & MENTION.kind) (row[at.kind + (kind[s] as number)] as number) += many
          if (set & MENTION.reliability) (row[at.reliability + (reliability[s] as number)] as number) += many
        }
    },
  }
}

const totals = new WeakMap<Columns, { ofTags: Int32Array; ofPlaces: Int32Array }>()

/** Events per tag and place, whichever claims are included. */
function totalsOf(columns: Columns): { ofTags: Int32Array; ofPlaces: Int32Array } {
  const known = totals.get(columns)
  if (known) return known
  const fresh = (filter: Filter) => new Int32Array(codeValues(columns, filter).length)
  const made = { ofTags: fresh('tag'), ofPlaces: fresh('place') }
  for (let e = 0; e < columns.events; e++) {
    addTags(made.ofTags, columns, 0, e, 1)
    addPlace(made.ofPlaces, columns, 0, e, 1)
  }
  totals.set(columns, made)
  return made
}

function addClaims(
  row: Int32Array,
  { source, publisher, affiliation, kind, reliability }: Columns,
  at: Places,
  firstMentions: Uint8Array,
  wanted: number,
  from: number,
  to: number,
  sign: number,
): void {
  for (let c = from; c < to; c++) {
    const bits = (firstMentions[c] as number) & wanted
    if (!bits) continue
    const s = source[c] as number
    if (bits & MENTION.source) (row[at.source + s] as number) += sign
    if (bits & MENTION.publisher) (row[at.publisher + (publisher[c] as number)] as number) += sign
    if (bits & MENTION.affiliation) (row[at.affiliation + (affiliation[s] as number)] as number) += sign
    if (bits & MENTION.kind) (row[at.kind + (kind[s] as number)] as number) += sign
    if (bits & MENTION.reliability) (row[at.reliability + (reliability[s] as number)] as number) += sign
  }
}

function addTags(row: Int32Array, { firstTag, tags }: Columns, at: number, e: number, sign: number): void {
  const end = firstTag[e + 1] as number
  for (let t = firstTag[e] as number; t < end; t++) (row[at + (tags[t] as number)] as number) += sign
}

function addPlace(row: Int32Array, { place }: Columns, at: number, e: number, sign: number): void {
  const own = at + (place[e] as number)
  row[own] = (row[own] as number) + sign
}

/** Events per value of the filters that profiles tell apart, in the description's order. */
export const countsByProfile = (
  visibility: Pick<Visibility, 'hides' | 'events'>,
  { values }: Pick<Description, 'values'>,
): [Filter, number[]][] =>
  (
    [
      ['status', STATUSES, byStatus(visibility)],
      ['stance', STANCES, byBit(visibility, BITS.stance, STANCES.length, STANCES_OF)],
      [
        'contradiction',
        CONTRADICTION_FIELDS,
        byBit(visibility, BITS.contradiction, CONTRADICTION_FIELDS.length, FIELDS_OF),
      ],
    ] as const
  ).map(([filter, names, counts]) => [
    filter,
    values[filter].map(({ value }) => counts[(names as readonly string[]).indexOf(value)] ?? 0),
  ])

function byStatus({ hides, events }: Pick<Visibility, 'hides' | 'events'>): Uint32Array {
  const counts = new Uint32Array(STATUSES.length)
  events.forEach((many, number) => {
    if (many && !((hides[number] as number) & ~BITS.status))
      (counts[STATUS_OF[number] as number] as number) += many
  })
  return counts
}

/** @param own the bit of the filter itself
 *  @param has per profile, a bit for each of its values */
function byBit(
  { hides, events }: Pick<Visibility, 'hides' | 'events'>,
  own: number,
  size: number,
  has: Uint16Array,
): Uint32Array {
  const counts = new Uint32Array(size)
  events.forEach((many, number) => {
    if (!many || (hides[number] as number) & ~own) return
    for (let i = 0; i < size; i++) if ((has[number] as number) & (1 << i)) (counts[i] as number) += many
  })
  return counts
}

function byPlace({ place }: Columns, visibility: Visibility, size: number): Uint32Array {
  const bits = visibility.bits()
  const counts = new Uint32Array(size)
  for (let e = 0; e < bits.length; e++)
    if (!((bits[e] as number) & ~BITS.place)) (counts[place[e] as number] as number) += 1
  return counts
}
