/** Where the columns of claim lines stand: names at the left, time in the middle, what no date places at the right. */
import type { Description } from '../../model/description'
import { DAY, type Span } from '../../model/time/span'
import { gapFor, type Scale, scaleOf, wholeWindow } from '../../views/claim-line/geometry/timeScale'

/** px. */
const [NAMES, TRAY, GAP] = [268, 92, 12]

export type Place = {
  scale: Scale
  names: number
  /** Where the time begins, and the tray. */
  time: number
  tray: number
  trayWidth: number
}

/** What time is drawn, as on the page: the view's window, or all that is dated. */
export type Time = Pick<Description, 'claimsExtent' | 'folds'> & { window: Span | null; fold: boolean }

/** @param width of all columns together, px
 *  @param names how wide the column of names is, px */
export function placeIn(
  width: number,
  { claimsExtent, folds: all, window, fold }: Time,
  names = NAMES,
): Place {
  const folds = fold ? all : []
  const shown = window ?? (claimsExtent ? wholeWindow(claimsExtent, folds, DAY) : { from: 0, to: DAY })
  const time = names + GAP
  const field = width - time - GAP - TRAY
  const scale = scaleOf(shown, folds, field, gapFor(field))
  return { scale, names, time, tray: time + field + GAP, trayWidth: TRAY }
}
