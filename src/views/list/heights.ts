/** Heights of a long list's rows: of those that were seen what they measured, of all others what is usual. No answer
 *  takes longer for 400,000 rows than it is asked at every step of a scroll. */

/** Rows whose difference is kept as one sum. */
const BLOCK = 512

export type Heights = ReturnType<typeof heightsOf>

/** @param usual height of a row that was not seen yet, px */
export function heightsOf(count: number, usual: number) {
  /** By how much each row is higher than usual, px, and what that comes to per block. */
  const more = new Float32Array(count)
  const sums = new Float64Array(Math.ceil(count / BLOCK))

  /** Where a row begins, px; the end of all for `count`. */
  function topOf(row: number): number {
    const block = Math.floor(row / BLOCK)
    let top = row * usual
    for (let b = 0; b < block; b++) top += sums[b] as number
    for (let r = block * BLOCK; r < row; r++) top += more[r] as number
    return top
  }

  return {
    topOf,
    of: (row: number): number => usual + (more[row] ?? 0),
    /** The row that stands at a height; the first or last one beyond the ends. */
    rowAt(y: number): number {
      let [low, high] = [0, count - 1]
      while (low < high) {
        const middle = Math.ceil((low + high) / 2)
        if (topOf(middle) <= y) low = middle
        else high = middle - 1
      }
      return low
    },
    set(row: number, height: number): void {
      const block = Math.floor(row / BLOCK)
      sums[block] = (sums[block] ?? 0) + height - usual - (more[row] ?? 0)
      more[row] = height - usual
    },
  }
}
