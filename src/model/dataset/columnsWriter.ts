/** Writes a dataset's columns claim by claim, so that a file of a million rows never stands in memory as objects. */
import { type Claim, type Event, NOT_STATED, type Relation, type Source, STANCES } from '../claim'
import { opposedIn } from '../judgement/contradictions'
import { detached } from '../storage/detached'
import { code, type Dictionary, dictionary } from '../storage/dictionary'
import { growing, growingTable } from '../storage/growableColumn'
import { idTable } from '../storage/idTable'
import { textsWriter } from '../storage/textColumn'
import { dateTableWriter } from '../time/dateTable'
import { byEvent, inOrder, offsets, reordered, reorderedTexts } from './claimOrder'
import type { Columns, Head, Said } from './columns'
import { figuresWriter } from './figures'
import { idFrom } from './ids'
import { independence } from './independence'
import { linksOf } from './links'
import { publisherCoder, sourceColumns } from './sourceColumns'

/** A relation whose first claim is told by its id, or by how many were written before it. */
export type WrittenRelation = Omit<Relation, 'from'> & { from: string | number }

/** What is written of a claim; its id may be one that is made. What it does not have may be there, undefined: objects
 *  that all have the same keys are read faster. */
export type WrittenClaim = Pick<Claim, 'stance' | 'text'> & {
  [K in Exclude<keyof Claim, 'source' | 'stance' | 'text'>]?: Claim[K] | undefined
}

export type ColumnsWriter = {
  /** @returns the source's number; its id must be new */
  source(source: Source): number
  /** The number of a source that was written; -1 for none. */
  sourceNumber(id: string): number
  /** @returns the event's number */
  event(event: Omit<Event, 'claims' | 'id'> & { id?: string }): number
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
  const events = eventsWriter()
  const claims = claimsWriter()
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
      const { said, written } = assembled(head, sources, ids, events.done(), claims.done(carrierOf))
      const { links, broken } = linksOf(said, relations, claims.given, written)
      const columns = { ...said, independence: independence(said, links), opposed: opposedIn(links) }
      return { columns, broken }
    },
  }
}

function eventsWriter() {
  const [places, tags] = [dictionary(), dictionary()]
  const [place, firstTag, tagged] = [growing(Uint32Array), growing(Uint32Array), growing(Uint32Array)]
  const texts = { id: textsWriter(), title: textsWriter(), summary: textsWriter() }
  firstTag.push(0)
  const tagsFrom = (from: number, to: number): string[] =>
    Array.from({ length: to - from }, (_, i) => tags.values[tagged.at(from + i)] ?? '')
  return {
    add(event: Omit<Event, 'claims' | 'id'> & { id?: string }): number {
      texts.id.add(event.id ?? '')
      texts.title.add(event.title)
      texts.summary.add(event.summary ?? '')
      place.push(code(places, event.place?.name ?? NOT_STATED))
      for (const tag of tagsOf(event)) tagged.push(code(tags, tag))
      firstTag.push(tagged.size)
      return place.size - 1
    },
    id: (e: number) => texts.id.at(e) || idFrom(texts.title.at(e)),
    at: (e: number) => ({
      title: texts.title.at(e),
      summary: texts.summary.at(e),
      place: places.values[place.at(e)] ?? NOT_STATED,
      tags: tagsFrom(firstTag.at(e), firstTag.at(e + 1)),
    }),
    done: () => ({
      dictionaries: { place: places, tag: tags },
      columns: { events: place.size, place: place.done(), firstTag: firstTag.done(), tags: tagged.done() },
      texts: { id: texts.id.done(), title: texts.title.done(), summary: texts.summary.done() },
    }),
  }
}

const UNTAGGED: readonly string[] = [NOT_STATED]

/** Each once. */
function tagsOf({ tags = [] }: Pick<Event, 'tags'>): readonly string[] {
  if (tags.length === 1 && tags[0]) return tags
  const named = new Set(tags.filter(Boolean))
  return named.size ? [...named] : UNTAGGED
}

const PER_CLAIM = {
  event: Uint32Array,
  source: Uint32Array,
  via: Uint32Array,
  occurred: Uint32Array,
  reported: Uint32Array,
  stance: Uint8Array,
  credibility: Uint8Array,
}

function claimsWriter() {
  const dates = dateTableWriter()
  const figures = figuresWriter()
  const carriers = carriersWriter()
  const rows = growingTable(PER_CLAIM)
  const texts = {
    id: textsWriter(),
    text: textsWriter(),
    quote: textsWriter(),
    note: textsWriter(),
    url: textsWriter(),
    archiveUrl: textsWriter(),
  }
  const given = idTable(texts.id.at)
  return {
    add(e: number, s: number, claim: WrittenClaim): number {
      const n = rows.row()
      const { event, source, via, occurred, reported, stance, credibility } = rows.columns
      if (claim.figures) figures.add(n, claim.figures)
      if (claim.id) given.add(claim.id, n)
      event[n] = e
      source[n] = s
      via[n] = carriers.number(claim.via)
      occurred[n] = dates.number(claim.occurred)
      reported[n] = dates.number(claim.reported)
      stance[n] = STANCES.indexOf(claim.stance)
      credibility[n] = claim.credibility ?? 0
      texts.id.add(claim.id ?? '')
      texts.text.add(claim.text)
      texts.quote.add(claim.quote ?? '')
      texts.note.add(claim.note ?? '')
      texts.url.add(claim.url ?? '')
      texts.archiveUrl.add(claim.archiveUrl ?? '')
      return n
    },
    given: given.find,
    done: (carrierOf: (name: string) => string) => ({
      dates: dates.done(),
      figures,
      carriers: carriers.lists.map((via) => via.map(carrierOf)),
      columns: rows.done(),
      texts: {
        id: texts.id.done(),
        text: texts.text.done(),
        quote: texts.quote.done(),
        note: texts.note.done(),
        url: texts.url.done(),
        archiveUrl: texts.archiveUrl.done(),
      },
    }),
  }
}

/** Lists of carriers, each kept once. The first is the empty one. */
function carriersWriter() {
  const lists: (readonly string[])[] = [[]]
  const numbers = new Map<string, number>()
  return {
    lists,
    number(via: readonly string[] = []): number {
      if (!via.length) return 0
      const key = via.length < 2 ? (via[0] ?? '') : `\0${JSON.stringify(via)}`
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(detached(key), lists.length)
      return lists.push(via.map(detached)) - 1
    },
  }
}

function assembled(
  head: Head,
  sources: readonly Source[],
  ids: Dictionary,
  events: ReturnType<ReturnType<typeof eventsWriter>['done']>,
  claims: ReturnType<ReturnType<typeof claimsWriter>['done']>,
): { said: Said; written: Uint32Array | null } {
  const first = offsets(claims.columns.event, events.columns.events)
  const written = inOrder(claims.columns.event) ? null : byEvent(claims.columns.event, first)
  const perClaim = written ? reordered(claims.columns, written) : claims.columns
  const perSource = sourceColumns(sources)
  const publishers = dictionary()
  const publisherOf = publisherCoder(publishers, claims.carriers, sources)
  const said: Said = {
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
    eventTexts: events.texts,
    claimTexts: written ? reorderedTexts(claims.texts, written) : claims.texts,
  }
  return { said, written }
}
