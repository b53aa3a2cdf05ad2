/** Which cells of the matrix to ask for: more than are in sight, so that scrolling uncovers what is here already. */
import type { Cells } from '../engine/engine'

/** Asked for before the matrix says what is in sight. */
export const FIRST_CELLS: Cells = { rows: { from: 0, to: 60 }, columns: { from: 0, to: 60 } }

/** Asked for at every side of what is in sight, rows and columns. */
const MARGIN = 40

export const covers = (have: Cells, sight: Cells): boolean =>
  (['rows', 'columns'] as const).every(
    (way) => sight[way].from >= have[way].from && sight[way].to <= have[way].to,
  )

export const withMargin = ({ rows, columns }: Cells): Cells => ({
  rows: wider(rows),
  columns: wider(columns),
})

const wider = ({ from, to }: Cells['rows']) => ({ from: Math.max(0, from - MARGIN), to: to + MARGIN })
