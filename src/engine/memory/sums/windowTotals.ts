/** How many marks meet the window. Few are drawn one by one, many as tiles. */
import type { Span } from '../../../model/time/span'
import { isShownAt, type MarkTotals, type VisibleMarks } from './markTotals'

export type WindowTotals = {
  /** Per position in `allMarks.lanes`, how many marks of the lane meet the wider window. */
  inside: Uint32Array
  /** How many marks meet the window itself. */
  inWindow: number
}

/** The window with half its length at either side, so that a pan uncovers marks that are there already. */
export const wider = ({ from, to }: Span): Span => ({
  from: from - (to - from) / 2,
  to: to + (to - from) / 2,
})

/** Counts marks. A window that holds all of them needs no pass over them. */
export function windowTotals(markTotals: MarkTotals, window: Span): WindowTotals {
  return holdsAll(markTotals, window) ? whole(markTotals) : counted(markTotals, window)
}

const holdsAll = ({ allMarks: { eventSpan } }: VisibleMarks, { from, to }: Span): boolean =>
  from < eventSpan.from && eventSpan.to < to

function whole({ allMarks, lanes, at }: MarkTotals): WindowTotals {
  const inside = new Uint32Array(allMarks.lanes.length)
  for (const [i, l] of at.entries()) inside[l] = (lanes[i]?.marks ?? 0) - (lanes[i]?.undated ?? 0)
  return { inside, inWindow: inside.reduce((sum, one) => sum + one, 0) }
}

function counted({ allMarks, visibility }: VisibleMarks, window: Span): WindowTotals {
  const { lanes, first, from, to } = allMarks
  const around = wider(window)
  const inside = new Uint32Array(lanes.length)
  let inWindow = 0
  for (let l = 0; l < lanes.length; l++) {
    const end = first[l + 1] as number
    for (let i = first[l] as number; i < end; i++) {
      const since = from[i] as number
      const until = to[i] as number
      if (!(since < around.to && until > around.from) || !isShownAt({ allMarks, visibility }, i)) continue
      inside[l] = (inside[l] as number) + 1
      if (since < window.to && until > window.from) inWindow++
    }
  }
  return { inside, inWindow }
}
