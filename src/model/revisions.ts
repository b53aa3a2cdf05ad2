/** What differs between two revisions of a dataset, as their files have it. Whatever has the same id in both is the same
 *  thing, and whatever names the other's id among its `previousIds` (contracts.md, "Dataset format"). */

import type { Claim, Dataset, Event, Relation } from './claim'
import { byCodePoint } from './codePoints'

/** A field that says something else, as texts; '' where a revision does not have it. */
export type FieldChange = { field: string; before: string; now: string }

/** An event or a source. `id`: in the revision that has it, the present one where both do. */
export type Thing = { id: string; title: string }

/** A claim, with the name of its source, and its event in the same revision. */
export type ClaimOf = { claim: Claim; source: string; event: Thing }

/** What is only in the present revision, only in the earlier one, and in both with other fields. */
export type Changes<T> = { added: T[]; withdrawn: T[]; changed: { of: T; fields: FieldChange[] }[] }

export type RevisionChanges = {
  claims: Changes<ClaimOf>
  events: Changes<Thing>
  sources: Changes<Thing>
  /** Each as "claim repeats claim", by their ids. */
  relations: Pick<Changes<string>, 'added' | 'withdrawn'>
  /** What the dataset says of itself. */
  head: FieldChange[]
  /** The ids of now of events that had other ones then. */
  renamed: ReadonlyMap<string, string>
}

export function revisionChanges(then: Dataset, now: Dataset): RevisionChanges {
  const eventIds = idsNow(then.events, now.events)
  const [claimsThen, claimsNow] = [claimsOf(then), claimsOf(now)]
  const claimIds = idsNow(
    claimsThen.map(({ claim }) => claim),
    claimsNow.map(({ claim }) => claim),
  )
  const idOf = (claim: string) => claimIds.get(claim) ?? claim
  const related = (relations: readonly Relation[] = [], id: (claim: string) => string) =>
    new Set(relations.map(({ kind, from, to }) => `${id(from)} ${kind} ${id(to)}`))
  const [relationsThen, relationsNow] = [related(then.relations, idOf), related(now.relations, (id) => id)]
  return {
    claims: changes(
      claimsThen,
      claimsNow,
      ({ claim }) => claimIds.get(claim.id),
      ({ claim }) => claim.id,
      claimFields(eventIds),
    ),
    events: titled(
      changes(
        then.events,
        now.events,
        ({ id }) => eventIds.get(id),
        ({ id }) => id,
        eventFields,
      ),
      ({ title }) => title,
    ),
    sources: titled(
      changes(
        then.sources,
        now.sources,
        ({ id }) => id,
        ({ id }) => id,
        fieldsOf,
      ),
      ({ name }) => name,
    ),
    relations: {
      added: [...relationsNow].filter((one) => !relationsThen.has(one)),
      withdrawn: [...relationsThen].filter((one) => !relationsNow.has(one)),
    },
    head: fieldsOf(headOf(then), headOf(now)),
    renamed: new Map([...eventIds].filter(([before, after]) => before !== after)),
  }
}

/** Is what both files say the same? They may still be spelled differently. */
export const nothingChanged = ({ claims, events, sources, relations, head }: RevisionChanges): boolean =>
  [claims, events, sources].every(
    (all) => !all.added.length && !all.withdrawn.length && !all.changed.length,
  ) &&
  !relations.added.length &&
  !relations.withdrawn.length &&
  !head.length

type Named = { id: string; previousIds?: string[] }

/** Per id of then the id of now; none for what was withdrawn. An id that is in use leads to its bearer. */
function idsNow(then: readonly Named[], now: readonly Named[]): Map<string, string> {
  const ids = new Set(now.map(({ id }) => id))
  const renamed = new Map(now.flatMap(({ id, previousIds = [] }) => previousIds.map((old) => [old, id])))
  const found = new Map<string, string>()
  const taken = new Set<string>()
  const pair = (old: string, id: string | undefined) => {
    if (id === undefined || taken.has(id)) return
    found.set(old, id)
    taken.add(id)
  }
  for (const { id } of then) if (ids.has(id)) pair(id, id)
  for (const { id } of then) if (!ids.has(id)) pair(id, renamed.get(id))
  return found
}

/** @param idNow of a thing of then, the id that it has now
 *  @param fields what differs between a thing of then and the same now */
function changes<T>(
  then: readonly T[],
  now: readonly T[],
  idNow: (one: T) => string | undefined,
  id: (one: T) => string,
  fields: (then: T, now: T) => FieldChange[],
): Changes<T> {
  const before = new Map(then.map((one) => [idNow(one), one]))
  const present = new Set(now.map(id))
  return {
    added: now.filter((one) => !before.has(id(one))),
    withdrawn: then.filter((one) => !present.has(idNow(one) ?? '')),
    changed: now.flatMap((one) => {
      const other = before.get(id(one))
      const found = other ? fields(other, one) : []
      return found.length ? [{ of: one, fields: found }] : []
    }),
  }
}

function titled<T extends { id: string }>(all: Changes<T>, title: (one: T) => string): Changes<Thing> {
  const thing = (one: T): Thing => ({ id: one.id, title: title(one) })
  return {
    added: all.added.map(thing),
    withdrawn: all.withdrawn.map(thing),
    changed: all.changed.map(({ of, fields }) => ({ of: thing(of), fields })),
  }
}

function claimsOf({ sources, events }: Dataset): ClaimOf[] {
  const names = new Map(sources.map(({ id, name }) => [id, name]))
  return events.flatMap(({ id, title, claims }) =>
    claims.map((claim) => ({ claim, source: names.get(claim.source) ?? claim.source, event: { id, title } })),
  )
}

/** @param eventIds per id that an event had then, the one that it has now */
const claimFields = (eventIds: ReadonlyMap<string, string>) => (then: ClaimOf, now: ClaimOf) => [
  ...(eventIds.get(then.event.id) === now.event.id
    ? []
    : [{ field: 'event', before: then.event.title, now: now.event.title }]),
  ...fieldsOf(then.claim, now.claim),
]

const eventFields = ({ claims: _, ...then }: Event, { claims: __, ...now }: Event): FieldChange[] =>
  fieldsOf(then, now)

const headOf = ({ sources: _, events: __, relations: ___, ...head }: Dataset) => head

/** How the two name each other says nothing of what they say. */
const UNCOMPARED = ['id', 'previousIds']

/** The fields in which two objects differ, in the order of the present one, then those that it lacks. */
function fieldsOf(then: object, now: object): FieldChange[] {
  const [before, after] = [
    new Map<string, unknown>(Object.entries(then)),
    new Map<string, unknown>(Object.entries(now)),
  ]
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((field) => {
    const [was, is] = [textOf(before.get(field)), textOf(after.get(field))]
    return was === is || UNCOMPARED.includes(field) ? [] : [{ field, before: was, now: is }]
  })
}

/** A value of a dataset as text: `a; b` for lists, `300..` for what has no upper end, `name: Village` for objects, by their keys. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) {
    const isRange = value.length === 2 && value.every((end) => end === null || typeof end === 'number')
    return value.map(textOf).join(isRange ? '..' : '; ')
  }
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([one], [other]) => byCodePoint(one, other))
    .map(([key, one]) => `${key}: ${textOf(one)}`)
    .join('; ')
}
