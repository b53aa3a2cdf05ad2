/** How many marks meet a window: that decides whether they are drawn singly. */
import type { Span } from '../../../model/time/span'
import { isShownAt, type Marks, type Survey } from './markTotals'

export type Meetings = {
  /** Per position in `placed.lanes`, how many of a lane's marks meet what is around the window. */
  inside: Uint32Array
  /** How many marks meet the window itself. */
  inWindow: number
}

/** So much around a window is drawn that a pan shows what it uncovers at once. */
export const wider = ({ from, to }: Span): Span => ({
  from: from - (to - from) / 2,
  to: to + (to - from) / 2,
})

/** A window that holds everything needs no look at the marks. */
export function meetings(survey: Survey, window: Span): Meetings {
  return holdsAll(survey, window) ? whole(survey) : counted(survey, window)
}

const holdsAll = ({ placed: { eventSpan } }: Marks, { from, to }: Span): boolean =>
  from < eventSpan.from && eventSpan.to < to

function whole({ placed, lanes, at }: Survey): Meetings {
  const inside = new Uint32Array(placed.lanes.length)
  for (const [i, l] of at.entries()) inside[l] = (lanes[i]?.marks ?? 0) - (lanes[i]?.undated ?? 0)
  return { inside, inWindow: inside.reduce((sum, one) => sum + one, 0) }
}

function counted({ placed, looked }: Marks, window: Span): Meetings {
  const { lanes, first, from, to } = placed
  const around = wider(window)
  const inside = new Uint32Array(lanes.length)
  let inWindow = 0
  for (let l = 0; l < lanes.length; l++) {
    const end = first[l + 1] as number
    for (let i = first[l] as number; i < end; i++) {
      const since = from[i] as number
      const until = to[i] as number
      if (!(since < around.to && until > around.from) || !isShownAt({ placed, looked }, i)) continue
      inside[l] = (inside[l] as number) + 1
      if (since < window.to && until > window.from) inWindow++
    }
  }
  return { inside, inWindow }
}
