/** Keeps the votes of an excerpt as they are in the dataset that it is taken from. A claim that repeats one that is left
 *  out remains a repetition, and one that is retracted by a claim on an event that is not shown remains retracted; so
 *  the excerpt says of these that they have no vote, and why (contracts.md, "Dataset format"). */
import type { LostVote } from '../../../model/claim'
import type { Columns } from '../../../model/dataset/columns'
import { relationsIn } from '../../../model/dataset/relationColumns'
import type { ClaimRelation } from '../../../model/dataset/relations'
import { reportedText } from '../../../model/dataset/texts'

/** @param included per claim, 1 where it is included in the view
 *  @param kept per claim, 1 where it is in the excerpt */
export function excerptVotes(
  columns: Columns,
  included: Uint8Array,
  kept: Uint8Array,
): { relations: ClaimRelation[]; lostVotes: Map<number, LostVote> } {
  const relations = keptRelations(columns, kept)
  const { repeats, repeated, overturnedBy } = columns.independence
  const repeating = stillRepeating(columns, relations)
  const lostVotes = new Map<number, LostVote>()
  for (let c = 0; c < kept.length; c++) {
    if (!kept[c]) continue
    const by = overturnedBy.get(c)?.filter((one) => included[one.by]) ?? []
    const [overturn] = by.some((one) => kept[one.by]) ? [] : by
    const known = columns.lostVotes.get(c)
    if (overturn) lostVotes.set(c, lostTo(columns, overturn.how, overturn.by))
    else if (known) lostVotes.set(c, known)
    else if (repeats[c] && !repeating.has(c)) lostVotes.set(c, lostTo(columns, 'repeats', repeated.get(c)))
  }
  return { relations, lostVotes }
}

function lostTo(columns: Columns, why: LostVote['why'], by = 0): LostVote {
  const { sources, source } = columns
  const reported = reportedText(columns, by)
  return { why, by: sources[source[by] ?? 0]?.name ?? '', ...(reported && { reported }) }
}

const isRepetition = ({ stance, event }: Columns, { kind, from, to }: ClaimRelation): boolean =>
  kind === 'repeats' && stance[from] === stance[to] && event[from] === event[to]

/** The relations among the claims of the excerpt. Of a circle of repetitions one claim votes: where the circle is not
 *  whole any more, what that one repeats would take its vote. */
function keptRelations(columns: Columns, kept: Uint8Array): ClaimRelation[] {
  const { repeats } = columns.independence
  const relations: ClaimRelation[] = []
  for (const relation of relationsIn(columns.relations)) {
    if (!kept[relation.from] || !kept[relation.to]) continue
    if (isRepetition(columns, relation) && !repeats[relation.from]) continue
    relations.push(relation)
  }
  return relations
}

/** The claims that, over one or more of the relations, repeat one that is no repetition itself. */
function stillRepeating(columns: Columns, relations: readonly ClaimRelation[]): Set<number> {
  const { repeats } = columns.independence
  const repeatedBy = new Map<number, number[]>()
  for (const relation of relations) {
    if (!isRepetition(columns, relation)) continue
    const by = repeatedBy.get(relation.to)
    if (by) by.push(relation.from)
    else repeatedBy.set(relation.to, [relation.from])
  }
  const reached = new Set<number>()
  const open = [...repeatedBy.keys()].filter((c) => !repeats[c])
  for (let c = open.pop(); c !== undefined; c = open.pop())
    for (const by of repeatedBy.get(c) ?? []) {
      if (reached.has(by)) continue
      reached.add(by)
      open.push(by)
    }
  return reached
}
