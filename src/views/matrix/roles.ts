/** Laid out as blocks, a table loses its roles in some browsers: so they are said. */
export const ROLES = {
  grid: { role: 'grid', 'aria-readonly': true },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  rowHead: { role: 'rowheader' },
  columnHead: { role: 'columnheader' },
} as const
