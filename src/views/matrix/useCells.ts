import { type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useRef } from 'react'
import { PHONE, useMedia } from '../../look/size/useMedia'
import { useClaimline } from '../../store/useStore'
import { columnWidth, LEAD, type Place, rowHeight } from './cellPlace'

/** Rows and columns are added and removed this many at a time, so that most steps of a pan draw nothing. */
const STEP = 4

/** The rows and columns to draw: those in sight, some beyond, and those of the cell that has the tab stop, since it may
 *  have the focus. Asks the engine for their cells. */
export function useCells(
  box: RefObject<HTMLDivElement | null>,
  size: { rows: number; columns: number },
  stop: Place,
) {
  const scrolled = useClaimline((state) => state.scrolled)
  useMedia(PHONE)
  const [height, width] = [rowHeight(), columnWidth()]
  const rows = useVirtualizer({
    count: size.rows,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    rangeExtractor: (range) => inSteps(range, stop.row),
  })
  const columns = useVirtualizer({
    horizontal: true,
    count: size.columns,
    getScrollElement: () => box.current,
    estimateSize: () => width,
    rangeExtractor: (range) => inSteps(range, stop.column - LEAD),
  })
  const measured = useRef(height)
  useEffect(() => {
    if (measured.current !== height) rows.measure()
    measured.current = height
  }, [rows, height])
  const { startIndex: top = 0, endIndex: bottom = -1 } = rows.range ?? {}
  const { startIndex: left = 0, endIndex: right = -1 } = columns.range ?? {}
  useEffect(() => {
    if (bottom < top || right < left) return
    scrolled({ cells: { rows: { from: top, to: bottom + 1 }, columns: { from: left, to: right + 1 } } })
  }, [scrolled, top, bottom, left, right])
  return {
    down: rows.getVirtualItems().map(({ index }) => index),
    across: columns.getVirtualItems().map(({ index }) => index),
  }
}

/** The range, widened to whole steps and by at least half a step, and one more index, in ascending order. */
function inSteps({ startIndex, endIndex, count }: Range, one: number): number[] {
  const from = Math.max(0, Math.floor((startIndex - STEP / 2) / STEP) * STEP)
  const to = Math.min(count, Math.ceil((endIndex + 1 + STEP / 2) / STEP) * STEP)
  const indexes = Array.from({ length: to - from }, (_, i) => from + i)
  if (one < 0 || one >= count || (one >= from && one < to)) return indexes
  return one < from ? [one, ...indexes] : [...indexes, one]
}
