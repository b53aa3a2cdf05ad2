/** Why a claim has no vote, for readers. */
import type { LostVote } from '../../../model/claim'
import type { Columns } from '../../../model/dataset/columns'
import type { Judgement } from '../../../model/judgement/judgement'
import { memberOf } from '../../../model/judgement/votes'

/** Is the claim retracted or superseded by an included one, or by one that the file leaves out? */
export const isOverturned = (
  { independence, lostVotes }: Columns,
  { included }: Judgement,
  claim: number,
): boolean => {
  const lost = lostVotes.get(claim)
  if (lost && lost.why !== 'repeats') return true
  return independence.overturnedBy.get(claim)?.some(({ by }) => included[by]) ?? false
}

/** What takes an included claim's vote away, and the claim that does, or what the file says of one that it leaves out;
 *  null where it votes. */
export function withoutVote(
  columns: Columns,
  { included, votes }: Judgement,
  claim: number,
): { why: 'repeats' | 'retracts' | 'supersedes' | 'member'; by: number } | LostVote | null {
  if (votes[claim]) return null
  const { repeated, overturnedBy } = columns.independence
  const overturn = overturnedBy.get(claim)?.find(({ by }) => included[by])
  if (overturn) return { why: overturn.how, by: overturn.by }
  const lost = columns.lostVotes.get(claim)
  if (lost && lost.why !== 'repeats') return lost
  const original = repeated.get(claim)
  if (original !== undefined) return { why: 'repeats', by: original }
  if (lost) return lost
  return { why: 'member', by: memberOf(columns, claim, votes) }
}
