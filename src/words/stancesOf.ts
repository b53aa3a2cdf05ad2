import type { MatrixClaim } from '../engine/answer/row'
import type { StanceCount } from './en/views/matrix'

/** A cell's claims, grouped by stance and by whether they vote. */
export function stancesOf(claims: readonly MatrixClaim[]): StanceCount[] {
  const counts: StanceCount[] = []
  for (const { stance, votes, overturned } of claims) {
    const how = overturned ? 'overturned' : votes ? 'votes' : 'voteless'
    const same = counts.find((one) => one.stance === stance && one.how === how)
    if (same) same.count++
    else counts.push({ stance, how, count: 1 })
  }
  return counts
}
