/** Claims of a `claimline/1` file as rows of the project's own spreadsheet, and back. What a row has no room for stays as it
 *  is in the file. */
import type { Claim, Dataset, Event, Relation, Source } from '../../model/claim'
import { claimIdFrom, idFrom } from '../../model/dataset/ids'
import { COLUMNS } from '../formats/claimlineColumns'
import { claimlineCsv } from '../formats/claimlineCsv'
import { claimlineRow, sourceNames } from '../formats/claimlineRow'
import type { ClaimRecord, EventRecord, Remark, SourceRecord } from '../record/record'

const PLACE = /^events\[(\d+)\]\.claims\[(\d+)\]$/

export const isClaimPlace = (place: string): boolean => PLACE.test(place)

type At = { event: Event; claim: Claim; e: number; c: number }

function claimAt({ events }: Dataset, place: string): At | null {
  const [e = -1, c = -1] = PLACE.exec(place)?.slice(1).map(Number) ?? []
  const event = events[e]
  const claim = event?.claims[c]
  return event && claim ? { event, claim, e, c } : null
}

const isRepetition = (claim: Claim) => (relation: Relation) =>
  relation.kind === 'repeats' && relation.from === claim.id

/** @returns null where there is no such claim */
export function cellsOf(dataset: Dataset, place: string): string[] | null {
  const at = claimAt(dataset, place)
  if (!at) return null
  const row = claimlineRow(at.event, at.claim, {
    source: dataset.sources.find(({ id }) => id === at.claim.source),
    names: sourceNames(dataset.sources),
    repeats: dataset.relations?.find(isRepetition(at.claim))?.to,
  })
  return COLUMNS.map((column) => row[column])
}

/** What became of a row: where it stands now, or why it cannot. */
export type Put = { place: string | null; listed: boolean; remarks: Remark[] }

const CONTEXT = { title: '', order: null, serials: false }

/** Writes a row into the dataset, in the place of a claim or as a new one. */
export function putRow(dataset: Dataset, cells: readonly string[], place: string | null): Put {
  const read = claimlineCsv.reader(COLUMNS, CONTEXT)(cells)
  if (read.is !== 'loaded')
    return { place: null, listed: true, remarks: read.is === 'listed' ? read.remarks : [] }
  const { event: record, remarks } = read
  const [said] = record.claims
  const before = place === null ? null : claimAt(dataset, place)
  if (!said) return { place: null, listed: true, remarks }
  const event = eventFor(dataset, record, before)
  const source = sourceFor(dataset, said.source, before)
  const claim = (before?.claim ?? {}) as Claim
  const old = before?.claim.id
  replace(claim, claimFields(dataset, said, source))
  claim.id = said.id ?? old ?? freeClaimId(event, source.id)
  if (old !== undefined && old !== claim.id) renameEnds(dataset, old, claim.id)
  repeat(dataset, claim, said.repeats)
  if (before?.event !== event) {
    if (before) takeOut(dataset, before)
    event.claims.push(claim)
  }
  const e = dataset.events.indexOf(event)
  return { place: `events[${e}].claims[${event.claims.indexOf(claim)}]`, listed: false, remarks }
}

/** Takes a claim out, with the relations that it is the beginning of. Those that lead to it stay: the reader names them. */
export function withdraw(dataset: Dataset, place: string): void {
  const at = claimAt(dataset, place)
  if (!at) return
  takeOut(dataset, at)
  if (dataset.relations) dataset.relations = dataset.relations.filter(({ from }) => from !== at.claim.id)
}

/** An event that nobody speaks of any more goes, too. */
function takeOut({ events }: Dataset, { event, e, c }: At): void {
  event.claims.splice(c, 1)
  if (!event.claims.length) events.splice(e, 1)
}

/** The event that a row names by id, without one by title; else a new one. */
function eventFor(dataset: Dataset, record: EventRecord, before: At | null): Event {
  const { claims: _, ...said } = record
  const named = (one: Event) => (said.id === undefined ? one.title === said.title : one.id === said.id)
  const known = before && named(before.event) ? before.event : dataset.events.find(named)
  if (known) {
    const fields = { title: said.title, summary: said.summary, place: said.place, tags: said.tags }
    replace(known, known === before?.event ? fields : stated(fields))
    return known
  }
  const event = { ...said, id: said.id ?? free(idFrom(said.title), dataset.events), claims: [] }
  dataset.events.push(event)
  return event
}

/** The source that a row names, with what it says of it; a new one where there is none of that name. */
function sourceFor({ sources }: Dataset, record: SourceRecord, before: At | null): Source {
  const names = sourceNames(sources)
  const known = sources.find(({ id }) => names.get(id) === record.name)
  const { name, kind, affiliation, reliability } = record
  if (known) {
    const fields = { kind, affiliation, reliability }
    replace(known, known.id === before?.claim.source ? fields : stated(fields))
    return known
  }
  const source = { ...record, id: free(idFrom(name), sources) }
  sources.push(source)
  return source
}

function claimFields({ sources }: Dataset, said: ClaimRecord, source: Source): Partial<Claim> {
  const { id: _, source: __, repeats: ___, via, ...fields } = said
  const ids = new Map([...sourceNames(sources)].map(([id, name]) => [name, id]))
  return {
    ...(fields as Partial<Claim>),
    source: source.id,
    ...{ via: via?.map((name) => ids.get(name) ?? name) },
  } as Partial<Claim>
}

/** A row that says nothing of a known event or source takes nothing away from it. */
const stated = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>

/** Sets what is stated, and takes away what is not. */
function replace<T extends object>(of: T, fields: { [K in keyof T]?: T[K] | undefined }): void {
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) delete of[key as keyof T]
    else of[key as keyof T] = value as T[keyof T]
  }
}

function repeat(dataset: Dataset, claim: Claim, to: string | undefined): void {
  const relations = dataset.relations ?? []
  const known = relations.find(isRepetition(claim))
  if (known && to !== undefined) known.to = to
  else if (known) dataset.relations = relations.filter((one) => one !== known)
  else if (to !== undefined) dataset.relations = [...relations, { kind: 'repeats', from: claim.id, to }]
}

function renameEnds({ relations = [] }: Dataset, old: string, id: string): void {
  for (const relation of relations) {
    if (relation.from === old) relation.from = id
    if (relation.to === old) relation.to = id
  }
}

const freeClaimId = (event: Event, source: string): string => {
  const ids = new Set(event.claims.map(({ id }) => id))
  let n = 1
  while (ids.has(claimIdFrom(event.id, source, n))) n++
  return claimIdFrom(event.id, source, n)
}

function free(id: string, taken: readonly { id: string }[]): string {
  let one = id
  for (let n = 2; taken.some((other) => other.id === one); n++) one = `${id}-${n}`
  return one
}
