import { DAY, type Span } from './span'

/** Share of the extent that is left free at each side, so that no mark touches the edge. */
const MARGIN = 0.04

/** The window of a view that names none: the hull of all dated events and a margin (contracts, section 5). */
export function defaultWindow(extent: Span): Span {
  const margin = Math.max((extent.to - extent.from) * MARGIN, DAY)
  return { from: extent.from - margin, to: extent.to + margin }
}
