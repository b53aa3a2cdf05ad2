/** Which lanes to ask for: more than are in sight, so that scrolling uncovers what is here already. */
import type { Positions } from '../engine/engine'

/** Asked for above and below what is in sight, and that of which a part must be there before more is asked for. */
const MARGIN = 6
const LEAST = 4

/** What to ask for; `null` where what is here reaches far enough. @param lanes how many there are */
export function lanesToAsk(have: Positions, { from, to }: Positions, lanes: number): Positions | null {
  const least = { from: Math.max(0, from - LEAST), to: Math.min(lanes, to + LEAST) }
  if (least.from >= have.from && least.to <= have.to) return null
  return { from: Math.max(0, from - MARGIN), to: to + MARGIN }
}
