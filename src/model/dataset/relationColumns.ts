/** The relations of a dataset as columns: there may be one per claim. */
import { CONTRADICTION_FIELDS, RELATION_KINDS } from '../claim'
import type { ClaimRelation } from './relations'

/** `from` and `to`: numbers of claims; `kind`: index into RELATION_KINDS; `about`: one more than the index into
 *  CONTRADICTION_FIELDS, 0 where no field is named; `notes`: by the relation's number, where it has one. */
export type RelationColumns = {
  from: Uint32Array
  to: Uint32Array
  kind: Uint8Array
  about: Uint8Array
  notes: ReadonlyMap<number, string>
}

export const relationColumns = (relations: readonly ClaimRelation[]): RelationColumns => ({
  from: Uint32Array.from(relations, ({ from }) => from),
  to: Uint32Array.from(relations, ({ to }) => to),
  kind: Uint8Array.from(relations, ({ kind }) => RELATION_KINDS.indexOf(kind)),
  about: Uint8Array.from(relations, ({ about }) => (about ? CONTRADICTION_FIELDS.indexOf(about) + 1 : 0)),
  notes: new Map(relations.flatMap(({ note }, r) => (note ? [[r, note] as const] : []))),
})

/** A relation again, by its number in the file's order. */
export function relationAt({ from, to, kind, about, notes }: RelationColumns, r: number): ClaimRelation {
  const field = CONTRADICTION_FIELDS[(about[r] ?? 0) - 1]
  const note = notes.get(r)
  return {
    kind: RELATION_KINDS[kind[r] ?? 0] ?? 'contradicts',
    from: from[r] ?? 0,
    to: to[r] ?? 0,
    ...(field && { about: field }),
    ...(note && { note }),
  }
}

/** All relations again, in the file's order. */
export function* relationsIn(relations: RelationColumns): Generator<ClaimRelation> {
  for (let r = 0; r < relations.kind.length; r++) yield relationAt(relations, r)
}
