/** Pure geometry of the line between two marks, px. */
export type Point = { x: number; y: number }

/** Room for a mark's sign and its ring. */
const CLEAR = 12
/** How far a line bows away from the straight one, as a share of its length, and at most, px. */
const BOW = 0.12
const MOST_BOW = 28

/** An SVG path from rim to rim, curved a little to the right so that it passes beside marks in between and does not run
 *  along a lane; '' where the marks are too near. */
export function tiePath(from: Point, to: Point): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  if (length <= 2 * CLEAR) return ''
  const bow = Math.min(length * BOW, MOST_BOW) * (dy < 0 ? -1 : 1)
  const control = {
    x: (from.x + to.x) / 2 + (dy / length) * bow * 2,
    y: (from.y + to.y) / 2 - (dx / length) * bow * 2,
  }
  return `M${spell(rim(from, control))}Q${spell(control)} ${spell(rim(to, control))}`
}

/** The point on a mark's rim in the direction of another. */
function rim(mark: Point, towards: Point): Point {
  const [dx, dy] = [towards.x - mark.x, towards.y - mark.y]
  const length = Math.hypot(dx, dy) || 1
  return { x: mark.x + (dx / length) * CLEAR, y: mark.y + (dy / length) * CLEAR }
}

const spell = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`
