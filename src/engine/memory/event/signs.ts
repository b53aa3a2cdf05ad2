/** Which signs the claims of a dataset need (`model/description.ts`). */
import type { Columns } from '../../../model/dataset/columns'
import type { SignsOfClaims } from '../../../model/description'
import type { Judgement } from '../../../model/judgement/judgement'
import { isOverturned } from './noVote'

/** @param allIncluded the judgement with every claim included */
export function signsOf(columns: Columns, allIncluded: Judgement): SignsOfClaims {
  const { claims, occurred, dates } = columns
  const signs: SignsOfClaims = { overturned: false, voteless: false, open: false, undated: false }
  for (let c = 0; c < claims; c++) {
    const date = occurred[c] as number
    if (dates.from[date] === Number.NEGATIVE_INFINITY) signs.open = true
    if (Number.isNaN(dates.edgeFrom[date])) signs.undated = true
    if (allIncluded.votes[c]) continue
    if (isOverturned(columns, allIncluded, c)) signs.overturned = true
    else signs.voteless = true
  }
  return signs
}
