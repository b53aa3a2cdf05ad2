/** Which signs the claims of a dataset need (`model/description.ts`). */
import type { Columns } from '../../../model/dataset/columns'
import type { SignsOfClaims } from '../../../model/description'
import type { Judgement } from '../../../model/judgement/judgement'
import { DAY } from '../../../model/time/span'
import { isOverturned } from './noVote'

/** @param allIncluded the judgement with every claim included */
export function signsOf(columns: Columns, allIncluded: Judgement): SignsOfClaims {
  const { claims, occurred, dates } = columns
  const signs: SignsOfClaims = {
    overturned: false,
    voteless: false,
    open: false,
    lasting: false,
    gathered: hasDatesToGather(columns),
    undated: false,
  }
  for (let c = 0; c < claims; c++) {
    const date = occurred[c] as number
    const [from, to] = [dates.from[date] as number, dates.to[date] as number]
    if (from === Number.NEGATIVE_INFINITY) signs.open = true
    else if (to - from > DAY && to !== Number.POSITIVE_INFINITY) signs.lasting = true
    if (Number.isNaN(dates.edgeFrom[date])) signs.undated = true
    if (allIncluded.votes[c]) continue
    if (isOverturned(columns, allIncluded, c)) signs.overturned = true
    else signs.voteless = true
  }
  return signs
}

/** Have claims of one stance on an event different dates? */
function hasDatesToGather({ events, first, stance, occurred, dates }: Columns): boolean {
  for (let e = 0; e < events; e++) {
    const [from, to] = [first[e] as number, first[e + 1] as number]
    if (to - from < 2) continue
    const dateOf = new Map<number, number>()
    for (let c = from; c < to; c++) {
      const date = occurred[c] as number
      if (Number.isNaN(dates.edgeFrom[date])) continue
      const before = dateOf.get(stance[c] as number)
      if (before !== undefined && before !== date) return true
      dateOf.set(stance[c] as number, date)
    }
  }
  return false
}
