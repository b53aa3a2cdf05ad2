/** Why a claim has no vote, for readers. */
import type { Columns } from '../../../model/dataset/columns'
import type { Judgement } from '../../../model/judgement/judgement'
import { memberOf } from '../../../model/judgement/votes'

/** Is the claim retracted or superseded by an included one? */
export const isOverturned = ({ independence }: Columns, { included }: Judgement, claim: number): boolean =>
  independence.overturnedBy.get(claim)?.some(({ by }) => included[by]) ?? false

/** What takes an included claim's vote away, and the claim that does; null where it votes. */
export function withoutVote(
  columns: Columns,
  { included, votes }: Judgement,
  claim: number,
): { why: 'repeats' | 'retracts' | 'supersedes' | 'member'; by: number } | null {
  if (votes[claim]) return null
  const { repeated, overturnedBy } = columns.independence
  const overturn = overturnedBy.get(claim)?.find(({ by }) => included[by])
  if (overturn) return { why: overturn.how, by: overturn.by }
  const original = repeated.get(claim)
  if (original !== undefined) return { why: 'repeats', by: original }
  return { why: 'member', by: memberOf(columns, claim, votes) }
}
