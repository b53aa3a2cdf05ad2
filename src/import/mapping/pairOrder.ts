/** Which of two coordinates in a cell is the latitude. */
import { coordinatePair } from '../cells/coordinateCell'

/** `open`: a cell that can be read both ways, where nothing tells. */
export type PairOrder = 'latitude first' | 'longitude first' | { open: string }

const LAT_FIRST = /^lat(?:itude)?s?[^\p{L}]*(?:and )?l(?:on|ng)/iu
const LON_FIRST = /^l(?:on|ng)(?:gitude)?s?[^\p{L}]*(?:and )?lat/iu

/** Cells that can be read in one order alone tell it, unless they tell different ones; then the column's name. Null for
 *  cells that need none: `48°N 37°E`, `POINT(37 48)`, texts. */
export function pairOrder(label: string, cells: readonly string[]): PairOrder | null {
  const [lat, lon, both] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const cell of cells) {
    const [one, other] = [coordinatePair(cell), coordinatePair(cell, true)]
    if (one && !other) lat.add(cell)
    if (other && !one) lon.add(cell)
    if (one && other && one.lat !== other.lat) both.add(cell)
  }
  const [example] = [...both, ...lat, ...lon]
  if (example === undefined) return null
  if (lat.size > 0 !== lon.size > 0) return lat.size ? 'latitude first' : 'longitude first'
  if (LAT_FIRST.test(label.trim())) return 'latitude first'
  return LON_FIRST.test(label.trim()) ? 'longitude first' : { open: example }
}
