/** The events that a step of a story is about: those that its view's subject filters show or, without any, the one that
 *  it selects (`contracts.md`, "Story"). */
import type { Columns } from '../../../model/dataset/columns'
import { claimId, claimText, eventNumber, reportedText } from '../../../model/dataset/texts'
import { subjectsFiltered } from '../../../model/filters'
import type { View } from '../../../model/view'
import type { Stage, StagedClaim, StagedLine } from '../../answer/stagedLines'
import { countShown, type Visibility } from '../choice/subjects'
import { written } from '../event/detail'
import type { Order } from '../list/order'
import { page } from '../list/page'
import { claimLineOf } from './claimLines'
import type { Judged } from './judged'

/** Told with their words. More than these are no longer a stage. */
export const TOLD = 6

export function stageOf(judged: Judged, view: View, visibility: Visibility, order: Order): Stage {
  if (subjectsFiltered(view)) {
    const events = page(visibility, order, 0, TOLD)
    return { rows: countShown(visibility), lines: Array.from(events, (e) => stagedLine(judged, e)) }
  }
  const e = view.event === null ? -1 : eventNumber(judged.columns, view.event)
  return e < 0 ? { rows: 0, lines: [] } : { rows: 1, lines: [stagedLine(judged, e)] }
}

export function stagedLine({ columns, allIncluded, judgement }: Judged, e: number): StagedLine {
  const line = claimLineOf(columns, allIncluded, judgement, e)
  const numbers = new Map<string, number>()
  for (let c = columns.first[e] ?? 0; c < (columns.first[e + 1] ?? 0); c++)
    numbers.set(claimId(columns, c), c)
  const claims = line.claims.map((claim) => ({ ...claim, ...wordsOf(columns, numbers.get(claim.id) ?? 0) }))
  return { ...line, claims }
}

type Words = Pick<StagedClaim, 'text' | 'quote' | 'reported'>

const wordsOf = (columns: Columns, c: number): Words => ({
  text: claimText(columns, 'text', c),
  quote: claimText(columns, 'quote', c),
  reported: written(reportedText(columns, c)),
})
