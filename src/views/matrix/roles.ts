/** ARIA roles of a table. Some browsers drop them from a table whose elements are laid out as blocks. */
export const ROLES = {
  grid: { role: 'grid', 'aria-readonly': true },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  rowHead: { role: 'rowheader' },
  columnHead: { role: 'columnheader' },
} as const
