/** In some browsers a table that is laid out as blocks loses its roles, so they are given explicitly. */
export const ROLES = {
  grid: { role: 'grid', 'aria-readonly': true },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  rowHead: { role: 'rowheader' },
  columnHead: { role: 'columnheader' },
} as const
