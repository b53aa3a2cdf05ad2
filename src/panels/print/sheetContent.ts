/** What the printed sheet says, asked of the engine: of every event its claim line, its row of the list, its claims. */
import type { ClaimLine } from '../../engine/answer/claimLine'
import type { Detail } from '../../engine/answer/eventDetail'
import type { Description } from '../../model/description'
import { localDay } from '../../model/time/days'
import type { View } from '../../model/view'
import type { Around } from '../../picture/frame'
import type { Known } from '../../store/known'
import { printWords as words } from '../../words/en/share/print'
import { headOf } from '../share/head'
import { aroundOf } from '../share/picture/around'

export type SheetContent = {
  around: Around
  summary: string
  view: View
  description: Description
  lines: readonly ClaimLine[]
  /** How many rows there are. */
  rows: number
  events: readonly Detail[]
  /** How many events are shown. */
  of: number
  /** Are sources left out? */
  leavesOut: boolean
}

/** Events of a sheet at most: more would be a book. */
const MOST = 500

/** @throws an error whose message says why there is none */
export async function sheetContent(known: Known): Promise<SheetContent> {
  const { view, description, source, answer } = known
  const around = aroundOf(known, localDay())
  if (!around || !description || !source || !answer) throw new Error(words.noData)
  const first = { from: 0, to: MOST }
  const { lines, rows } = await source.engine.ask({
    view,
    parts: ['lines', 'rows'],
    lines: first,
    rows: first,
  })
  const events: Detail[] = []
  for (const { id } of rows) {
    const { selected } = await source.engine.ask({ view: { ...view, event: id }, parts: ['selected'] })
    if (selected) events.push(selected)
  }
  const { totals } = answer
  return {
    around,
    summary: headOf(known)?.summary || (description.summary ?? ''),
    view,
    description,
    lines: lines?.lines ?? [],
    rows: lines?.rows ?? 0,
    events,
    of: totals.events,
    leavesOut: totals.sources < totals.ofSources,
  }
}
