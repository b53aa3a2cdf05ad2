/** A dataset, or a choice from it, written from the typed columns as the plain value that a `claimline/1` file holds. */
import {
  type Claim,
  type Dataset,
  type Event,
  type LostVote,
  NOT_STATED,
  type Place,
  type Relation,
  type Source,
  STANCES,
} from '../../../model/claim'
import type { Columns, Head } from '../../../model/dataset/columns'
import { claimIdFrom } from '../../../model/dataset/ids'
import type { ClaimRelation } from '../../../model/dataset/relations'
import {
  carriersOf,
  claimText,
  eventId,
  eventTitle,
  figuresOf,
  occurredText,
  reportedText,
  tagsOf,
} from '../../../model/dataset/texts'

/** What of a dataset is written. `claims`: 1 per claim that is. */
export type Choice = {
  head: Head
  sources: readonly Source[]
  events: (e: number) => boolean
  claims: Uint8Array
  relations: Iterable<ClaimRelation>
  lostVotes: ReadonlyMap<number, LostVote>
}

export function plainDataset(columns: Columns, choice: Choice): Dataset {
  const plain = plainWriter(columns, choice.lostVotes)
  const events: Event[] = []
  for (let e = 0; e < columns.events; e++)
    if (choice.events(e)) events.push(plain.event(e, (c) => choice.claims[c] === 1))
  const relations = Array.from(choice.relations, plain.relation)
  return { ...choice.head, sources: [...choice.sources], events, ...(relations.length && { relations }) }
}

/** Writes a dataset's events and relations one by one. It keeps the ids of all claims.
 *  @param lostVotes the votes that claims do not have in what is written */
export function plainWriter(columns: Columns, lostVotes: Choice['lostVotes']) {
  const ids = claimIds(columns)
  const claimAt = (c: number): Claim => plainClaim(columns, c, ids[c] ?? '', lostVotes.get(c))
  return {
    /** @param isIn is a claim written with its event? */
    event(e: number, isIn: (c: number) => boolean): Event {
      const claims: Claim[] = []
      for (let c = columns.first[e] ?? 0; c < (columns.first[e + 1] ?? 0); c++)
        if (isIn(c)) claims.push(claimAt(c))
      return plainEvent(columns, e, claims)
    },
    relation: ({ from, to, ...relation }: ClaimRelation): Relation => ({
      ...relation,
      from: ids[from] ?? '',
      to: ids[to] ?? '',
    }),
  }
}

function plainEvent(columns: Columns, e: number, claims: Claim[]): Event {
  const { summary } = columns.eventTexts
  const tags = tagsOf(columns, e)
  return stated<Event>({
    id: eventId(columns, e),
    previousIds: previousIds(columns.previousIds.event, e),
    title: eventTitle(columns, e),
    summary: summary.at(e) || undefined,
    place: placeOf(columns, e),
    tags: tags.length ? tags : undefined,
    claims,
  })
}

const previousIds = (of: ReadonlyMap<number, readonly string[]>, n: number): string[] | undefined => {
  const ids = of.get(n)
  return ids && [...ids]
}

function placeOf({ place, dictionaries, lat, lon }: Columns, e: number): Place | undefined {
  const name = dictionaries.place.values[place[e] ?? 0] ?? NOT_STATED
  const [y = Number.NaN, x = Number.NaN] = [lat[e], lon[e]]
  if (!Number.isNaN(y)) return { name, lat: y, lon: x }
  return name === NOT_STATED ? undefined : { name }
}

function plainClaim(columns: Columns, c: number, id: string, noVote: LostVote | undefined): Claim {
  const text = (what: keyof Columns['claimTexts']) => claimText(columns, what, c) || undefined
  const via = carriersOf(columns, c)
  const figures = figuresOf(columns, c)
  const credibility = columns.credibility[c] as Claim['credibility'] | 0
  return stated<Claim>({
    id,
    previousIds: previousIds(columns.previousIds.claim, c),
    source: columns.sources[columns.source[c] ?? 0]?.id ?? '',
    stance: STANCES[columns.stance[c] ?? 0] ?? 'neither',
    text: text('text') ?? '',
    via: via.length ? [...via] : undefined,
    occurred: occurredText(columns, c) || undefined,
    reported: reportedText(columns, c) || undefined,
    quote: text('quote'),
    figures: figures.length ? Object.fromEntries(figures) : undefined,
    credibility: credibility || undefined,
    url: text('url'),
    archiveUrl: text('archiveUrl'),
    note: text('note'),
    noVote,
  })
}

/** Without what is not there: a missing field is absent in a file. */
const stated = <T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T

/** The ids of all claims. One that is made, and is also that of another claim, gets a number. */
function claimIds(columns: Columns): string[] {
  const ids = Array.from({ length: columns.claims }, (_, c) => claimText(columns, 'id', c))
  const taken = new Set(ids)
  for (let e = 0; e < columns.events; e++) {
    const event = eventId(columns, e)
    const ordinals = new Map<number, number>()
    for (let c = columns.first[e] ?? 0; c < (columns.first[e + 1] ?? 0); c++) {
      const s = columns.source[c] ?? 0
      const ordinal = (ordinals.get(s) ?? 0) + 1
      ordinals.set(s, ordinal)
      if (ids[c]) continue
      ids[c] = free(claimIdFrom(event, columns.sources[s]?.id ?? '', ordinal), taken)
    }
  }
  return ids
}

function free(id: string, taken: Set<string>): string {
  let one = id
  for (let n = 2; taken.has(one); n++) one = `${id}-${n}`
  taken.add(one)
  return one
}
