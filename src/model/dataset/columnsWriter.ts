/** Writes a dataset's columns claim by claim, so that a file of a million rows never stands in memory as objects. */
import type { Source } from '../claim'
import { code, type Dictionary, dictionary } from '../storage/dictionary'
import { claimColumnsWriter, type WrittenClaim, type WrittenClaimColumns } from './claimColumnsWriter'
import { byEvent, inOrder, inverse, offsets, reordered, reorderedTexts } from './claimOrder'
import type { BaseColumns, Columns, Head } from './columns'
import { type EventColumns, eventColumnsWriter, type WrittenEvent } from './eventColumnsWriter'
import { independenceOf } from './independence'
import { relationColumns } from './relationColumns'
import type { WrittenRelation } from './relations'
import { resolveRelations } from './resolveRelations'
import { publisherCoder, sourceColumns } from './sourceColumns'
import { statedContradictionsOf } from './statedContradictions'

export type ColumnsWriter = {
  /** @returns the source's number; its id must be new */
  source(source: Source): number
  /** The number of a source that was written; -1 for none. */
  sourceNumber(id: string): number
  /** @returns the event's number */
  event(event: WrittenEvent): number
  /** What was written of an event; its id may be one that is made from its title. */
  eventId(e: number): string
  eventAt(e: number): { title: string; summary: string; place: string; tags: string[] }
  /** Claims of one event need not come together.
   *  @returns how many claims were written before it */
  claim(event: number, source: number, claim: WrittenClaim): number
  /** Was a claim written with this id? */
  hasClaim(id: string): boolean
  /** @param carrierOf the source that a carrier's name stands for, or the name
   *  @returns also the relations of which an end is no claim */
  done(
    head: Head,
    relations: readonly WrittenRelation[],
    carrierOf?: (name: string) => string,
  ): { columns: Columns; broken: WrittenRelation[] }
}

export function columnsWriter(): ColumnsWriter {
  const sources: Source[] = []
  const ids = dictionary()
  const events = eventColumnsWriter()
  const claims = claimColumnsWriter()
  return {
    source(source) {
      sources.push(source)
      return code(ids, source.id)
    },
    sourceNumber: (id) => ids.codes.get(id) ?? -1,
    event: events.add,
    eventId: events.id,
    eventAt: events.at,
    hasClaim: (id) => claims.given(id) >= 0,
    claim: claims.add,
    done: (head, relations, carrierOf = (name) => name) => {
      const { columns, written } = assembled(head, sources, ids, events.done(), claims.done(carrierOf))
      const { resolved, broken } = resolveRelations(columns, relations, claims.given, written)
      const related = {
        relations: relationColumns(resolved),
        independence: independenceOf(columns, resolved),
        statedContradictions: statedContradictionsOf(resolved),
      }
      return { columns: { ...columns, ...related }, broken }
    },
  }
}

function assembled(
  head: Head,
  sources: readonly Source[],
  ids: Dictionary,
  events: EventColumns,
  claims: WrittenClaimColumns,
): { columns: BaseColumns; written: Uint32Array | null } {
  const first = offsets(claims.columns.event, events.columns.events)
  const written = inOrder(claims.columns.event) ? null : byEvent(claims.columns.event, first)
  const perClaim = written ? reordered(claims.columns, written) : claims.columns
  const now = written && inverse(written)
  const inPlace = <T>(byClaim: ReadonlyMap<number, T>) => (now ? renumbered(byClaim, now) : byClaim)
  const perSource = sourceColumns(sources)
  const publishers = dictionary()
  const publisherOf = publisherCoder(publishers, claims.carriers, sources)
  const columns: BaseColumns = {
    head,
    sources,
    claims: perClaim.event.length,
    first,
    ...events.columns,
    ...perClaim,
    publisher: perClaim.source.map((s, c) => publisherOf(s, perClaim.via[c] ?? 0)),
    carriers: claims.carriers,
    dates: claims.dates,
    ...perSource.columns,
    dictionaries: { source: ids, publisher: publishers, ...perSource.dictionaries, ...events.dictionaries },
    figures: claims.figures.done(written),
    lostVotes: inPlace(claims.lostVotes),
    previousIds: { event: events.previousIds, claim: inPlace(claims.previousIds) },
    eventTexts: events.texts,
    claimTexts: written ? reorderedTexts(claims.texts, written) : claims.texts,
  }
  return { columns, written }
}

/** @param now the number that each claim got */
const renumbered = <T>(byClaim: ReadonlyMap<number, T>, now: Uint32Array): ReadonlyMap<number, T> =>
  new Map([...byClaim].map(([n, value]) => [now[n] ?? 0, value]))
