/** Cells that a spreadsheet would take for a formula, and run. Written with an apostrophe in front they are text there;
 *  read back, the apostrophe goes (contracts.md, "Dataset format"). */

/** What a formula can begin with, behind apostrophes that are there already: one more is added, or one taken away. */
const FORMULA = /^'*[=+\-@\t\r\n]/
/** A number below zero is no formula. */
const NUMBER = /^-\d+(?:\.\d+)?$/

/** A cell as it is written. */
export const harmless = (cell: string): string =>
  FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell

/** The cell again, as it was before it was written. */
export const restored = (cell: string): string =>
  cell.charCodeAt(0) === APOSTROPHE && FORMULA.test(cell) ? cell.slice(1) : cell

const APOSTROPHE = 0x27
