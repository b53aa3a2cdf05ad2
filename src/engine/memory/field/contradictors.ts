/** Who contradicts whom, for the ways from claim to claim in claim lines. */
import type { Columns } from '../../../model/dataset/columns'
import { contradictedFields, pairsOf } from '../../../model/judgement/contradictions'
import type { Judgement } from '../../../model/judgement/judgement'

/** So many are told of one claim. */
const MOST = 20

/** By claim of an event, by number: the claims that contradict it, of this event or of another, in the order of
 *  `pairsOf`, each once. Claims that nothing contradicts are not in it. */
export function contradictors(columns: Columns, judgement: Judgement, e: number): Map<number, number[]> {
  const found = new Map<number, number[]>()
  if (!contradictedFields(columns, judgement)[e] && !columns.statedContradictions.length) return found
  const add = (claim: number, by: number) => {
    const others = found.get(claim) ?? []
    if (columns.event[claim] !== e || others.length === MOST || others.includes(by)) return
    found.set(claim, [...others, by])
  }
  for (const { claims } of pairsOf(columns, e, judgement)) {
    const [one, other] = claims
    add(one, other)
    add(other, one)
  }
  return found
}
