import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect } from 'react'
import { useClaimline } from '../../store/useStore'
import { COLUMN, LEAD, type Place, ROW } from './place'

/** Drawn beyond what is in sight, rows and columns. */
const BEYOND = 4

/** Which rows and columns are on the page: those in sight, some beyond, and those of the cell that Tab stops at, which
 *  must not go while it has the focus. Asks for their cells. */
export function useCells(
  box: RefObject<HTMLDivElement | null>,
  size: { rows: number; columns: number },
  stop: Place,
) {
  const seeCells = useClaimline((state) => state.seeCells)
  const rows = useVirtualizer({
    count: size.rows,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: BEYOND,
    rangeExtractor: (range) => and(stop.row, range),
  })
  const columns = useVirtualizer({
    horizontal: true,
    count: size.columns,
    getScrollElement: () => box.current,
    estimateSize: () => COLUMN,
    overscan: BEYOND,
    rangeExtractor: (range) => and(stop.column - LEAD, range),
  })
  const { startIndex: top = 0, endIndex: bottom = -1 } = rows.range ?? {}
  const { startIndex: left = 0, endIndex: right = -1 } = columns.range ?? {}
  useEffect(() => {
    if (bottom < top || right < left) return
    seeCells({ rows: { from: top, to: bottom + 1 }, columns: { from: left, to: right + 1 } })
  }, [seeCells, top, bottom, left, right])
  return {
    down: rows.getVirtualItems().map(({ index }) => index),
    across: columns.getVirtualItems().map(({ index }) => index),
  }
}

/** The range and one more, in order. */
function and(index: number, range: Range): number[] {
  const indexes = defaultRangeExtractor(range)
  if (index < 0 || index >= range.count || indexes.includes(index)) return indexes
  return [...indexes, index].sort((a, b) => a - b)
}
