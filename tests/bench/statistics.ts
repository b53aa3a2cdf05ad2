/** Figures of a sample, in its own unit. */
export type Summary = { median: number; p95: number; n: number }

export function summary(sample: number[]): Summary {
  return { median: quantile(sample, 0.5), p95: quantile(sample, 0.95), n: sample.length }
}

/** Between two neighbours, the share of the way (type 7, as in R, NumPy and spreadsheets). NaN of nothing. */
export function quantile(sample: number[], share: number): number {
  const sorted = sample.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)] ?? Number.NaN
  const high = sorted[Math.ceil(at)] ?? low
  return low + (high - low) * (at % 1)
}

/** The straight line through points, by least squares: `y = slope · x + offset`. */
export function line(points: [x: number, y: number][]): { slope: number; offset: number } {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [middleX, middleY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))]
  const over = points.reduce((sum, [x, y]) => sum + (x - middleX) * (y - middleY), 0)
  const under = points.reduce((sum, [x]) => sum + (x - middleX) ** 2, 0)
  const slope = over / under
  return { slope, offset: middleY - slope * middleX }
}

/** The power with which `y` grows with `x`: 1 is linear, 2 quadratic. */
export const power = (points: [x: number, y: number][]): number =>
  line(points.map(([x, y]) => [Math.log(x), Math.log(y)])).slope
