/** What claims and sources have to do with each other, by their numbers. */
import type { ContradictionField, Relation } from '../claim'

/** A relation whose first claim is told by its id, or by how many claims were written before it. */
export type WrittenRelation = Omit<Relation, 'from'> & { from: string | number }

/** A relation between two claims, by their numbers. */
export type ClaimRelation = Omit<Relation, 'from' | 'to'> & { from: number; to: number }

/** Which claims cannot vote, or may lose their vote, whichever sources are included, and which sources belong to a
 *  collective. */
export type Independence = {
  /** Per claim: 1 where it repeats another claim of the same event and stance, or lost its vote to a claim that is not
   *  in the file. */
  repeats: Uint8Array
  /** Per claim that repeats one of the file: the claim that it repeats. */
  repeated: Map<number, number>
  /** Per claim: 1 where a claim of the same source or affiliation retracts or supersedes it. */
  mayLapse: Uint8Array
  /** Those claims, per claim that has any. */
  overturnedBy: Map<number, { by: number; how: 'retracts' | 'supersedes' }[]>
  /** Per source: its place in a walk in which every member of a collective, at any depth, comes right after it. */
  place: Int32Array
  /** Per source: the place of its last member; its own place where it is no collective. */
  last: Int32Array
}

/** Two claims that the dataset itself calls contradictory; they may be on two events. `about` is null where it names no
 *  field. */
export type StatedContradiction = { from: number; to: number; about: ContradictionField | null; note: string }
