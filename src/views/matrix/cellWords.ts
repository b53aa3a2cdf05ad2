/** The names of the matrix's cells. */
import type { MatrixClaim } from '../../engine/engine'
import type { Stance } from '../../model/claim'
import { STANCE_WORDS } from '../../words/en/labels'

/** Claims of a cell that share a sign. */
export type StanceCount = { stance: Stance; how: 'votes' | 'voteless' | 'overturned'; count: number }

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

const LAPSED = { votes: '', voteless: ', no vote of its own', overturned: ', later taken back or superseded' }

/** "Washington Examiner: doubts it (2 claims); takes no side, Large-scale use of …" */
export function cellName(source: string, claims: readonly MatrixClaim[], title: string): string {
  const said = stancesOf(claims).map(({ stance, how, count }) => {
    const words = STANCE_WORDS[stance].charAt(0).toLowerCase() + STANCE_WORDS[stance].slice(1)
    return `${words}${LAPSED[how]}${count > 1 ? ` (${count} claims)` : ''}`
  })
  return `${source}: ${said.join('; ') || 'no claim'}, ${title}`
}
