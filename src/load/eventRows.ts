/** The rows of the table of events, made from a dataset's columns. */

import { COLUMNS, type Column } from '../engine/clickhouse/tables'
import { tsvRow, type Value } from '../engine/clickhouse/tsv'
import { codeValues } from '../engine/memory/codes'
import { plainWriter } from '../engine/memory/export/plainDataset'
import { byName } from '../engine/memory/list/order'
import type { Dataset } from '../engine/memory/stages'
import type { Columns } from '../model/dataset/columns'
import { relationAt } from '../model/dataset/relationColumns'
import { claimText, eventId, eventTitle } from '../model/dataset/texts'
import { fold } from '../model/textSearch'
import type { Filter } from '../model/view'
import { claimsAt, clashes, opposition, relationsBy, slots, statedBy } from './facts'

/** @param version of the dataset
 *  @returns writes the row of an event, tab-separated in the order of `COLUMNS` */
export function eventRows(dataset: Dataset, version: string): (e: number) => string {
  const { columns, allIncluded } = dataset
  const { place, firstTag, tags, eventTexts, previousIds } = columns
  const codes = codesOf(dataset)
  const ranks = titleRanks(columns)
  const stated = statedBy(columns)
  const relations = relationsBy(columns)
  const plain = plainWriter(columns, columns.lostVotes)
  const claimColumns = claimColumnsOf(columns, codes)

  const record = (e: number): string =>
    JSON.stringify({
      event: plain.event(e, () => true),
      relations: (relations.get(e)?.at ?? []).map((r) => plain.relation(relationAt(columns.relations, r))),
    })

  return (e) => {
    const claims = claimsAt(columns, e)
    const said = stated.get(e) ?? []
    const row: Record<Column, Value> = {
      version,
      e,
      id: eventId(columns, e),
      previous_ids: previousIds.event.get(e) ?? [],
      title_rank: ranks[e] ?? 0,
      place: codes.place[place[e] ?? 0] ?? 0,
      tags: Array.from(tags.subarray(firstTag[e], firstTag[e + 1]), (tag) => codes.tag[tag] ?? 0),
      text: fold(`${eventTitle(columns, e)}\n${eventTexts.summary.at(e)}`),
      linked: [...(relations.get(e)?.linked ?? [])],
      record: record(e),
      all_status: allIncluded.status[e] ?? 0,
      all_from: allIncluded.from[e] ?? Number.NaN,
      all_to: allIncluded.to[e] ?? Number.NaN,
      ...claimColumns(claims),
      stated_field: said.map(({ field }) => field),
      stated_source: said.map(({ own }) => columns.source[own] ?? 0),
      stated_publisher: said.map(({ own }) => codes.publisher[columns.publisher[own] ?? 0] ?? 0),
      stated_known: said.map(({ own }) => knownOf(columns, own)),
      other_source: said.map(({ other }) => columns.source[other] ?? 0),
      other_publisher: said.map(({ other }) => codes.publisher[columns.publisher[other] ?? 0] ?? 0),
      other_known: said.map(({ other }) => knownOf(columns, other)),
    }
    return tsvRow(NAMES.map((name) => row[name]))
  }
}

const NAMES = Object.keys(COLUMNS) as Column[]

const knownOf = ({ reported, dates }: Columns, c: number): number =>
  dates.known[reported[c] ?? 0] ?? Number.POSITIVE_INFINITY

type Codes = Record<'publisher' | 'affiliation' | 'kind' | 'reliability' | 'place' | 'tag', number[]>

function claimColumnsOf(columns: Columns, codes: Codes) {
  const { source, publisher, affiliation, kind, reliability, party, stance, independence, dates } = columns
  const sourceOf = (c: number) => source[c] ?? 0
  const publisherOf = (c: number) => codes.publisher[publisher[c] ?? 0] ?? 0
  return (claims: readonly number[]) => {
    const { slot, last, members } = slots(columns, claims)
    const { denied, within } = opposition(columns, claims)
    const lapses = claims.map((c) => (independence.overturnedBy.get(c) ?? []).map(({ by }) => by))
    const dateOf = (of: 'occurred' | 'reported', column: Exclude<keyof typeof dates, 'texts' | 'dated'>) =>
      claims.map((c) => dates[column][columns[of][c] ?? 0] ?? Number.NaN)
    return {
      has_members: members ? 1 : 0,
      source: claims.map(sourceOf),
      publisher: claims.map(publisherOf),
      affiliation: claims.map((c) => codes.affiliation[affiliation[sourceOf(c)] ?? 0] ?? 0),
      kind: claims.map((c) => codes.kind[kind[sourceOf(c)] ?? 0] ?? 0),
      reliability: claims.map((c) => codes.reliability[reliability[sourceOf(c)] ?? 0] ?? 0),
      party: claims.map((c) => party[sourceOf(c)] ?? 0),
      stance: claims.map((c) => stance[c] ?? 0),
      repeats: claims.map((c) => independence.repeats[c] ?? 0),
      known: dateOf('reported', 'known'),
      said: dateOf('reported', 'said'),
      date_from: dateOf('occurred', 'from'),
      date_to: dateOf('occurred', 'to'),
      edge_from: dateOf('occurred', 'edgeFrom'),
      edge_to: dateOf('occurred', 'edgeTo'),
      grace_from: dateOf('occurred', 'graceFrom'),
      grace_to: dateOf('occurred', 'graceTo'),
      slot,
      slot_last: last,
      lapse_source: lapses.map((by) => by.map(sourceOf)),
      lapse_publisher: lapses.map((by) => by.map(publisherOf)),
      lapse_known: lapses.map((by) => by.map((c) => knownOf(columns, c))),
      denied,
      within,
      clash: clashes(columns, claims),
      claim_text: claims.map((c) =>
        fold(`${claimText(columns, 'text', c)}\n${claimText(columns, 'quote', c)}`),
      ),
    }
  }
}

/** By its number in a dictionary, the place of a value among those of the description. */
function codesOf({ columns, description }: Dataset): Codes {
  const of = (filter: Filter): number[] => {
    const at = new Map(description.values[filter].map(({ value }, i) => [value, i]))
    return codeValues(columns, filter).map((value) => at.get(value) ?? 0)
  }
  return {
    publisher: of('publisher'),
    affiliation: of('affiliation'),
    kind: of('kind'),
    reliability: of('reliability'),
    place: of('place'),
    tag: of('tag'),
  }
}

/** The place of each event's title in the list's order. */
function titleRanks(columns: Columns): Uint32Array {
  const titles = Array.from({ length: columns.events }, (_, e) => eventTitle(columns, e))
  const order = Uint32Array.from(titles.keys()).sort((a, b) => byName(titles[a] ?? '', titles[b] ?? ''))
  const ranks = new Uint32Array(columns.events)
  let rank = 0
  for (const [i, e] of order.entries()) {
    if (i > 0 && byName(titles[order[i - 1] ?? 0] ?? '', titles[e] ?? '')) rank++
    ranks[e] = rank
  }
  return ranks
}
