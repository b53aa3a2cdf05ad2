/** Changes one row in the text of a table. All other lines stay as they are, letter by letter. */
import type { Edit } from '../../model/edit'
import { harmless, restored } from '../cells/formulaCells'
import { dialectOf, separatorLine } from '../table/csv'
import { textBatches } from '../table/textBatches'

type Spelling = { delimiter: string; newline: string; ours: boolean }

/** @param ours is it the project's own spreadsheet, in whose cells an apostrophe keeps formulas from running?
 *  @returns the text, and the place of the row where it has one; null where there is no such row */
export async function editText(
  text: string,
  edit: Edit,
  ours: boolean,
): Promise<{ text: string; place: string | null } | null> {
  const told = separatorLine(text)
  const { delimiter, newline } = dialectOf(told?.rest ?? text)
  const spelling = { delimiter: told?.delimiter ?? delimiter, newline, ours }
  if (edit.did === 'wrote') return appended(text, edit.rows, spelling)
  const found = await lineAt(text, edit.row.place)
  if (!found) return null
  const [from, to] = [found.line, found.next].map((line) => startOf(text, line, newline))
  const end =
    edit.did === 'corrected' ? lineOf(edit.cells, spelling, found.cells) + endOf(text.slice(from, to)) : ''
  const edited = text.slice(0, from) + end + text.slice(to)
  return { text: edited, place: edit.did === 'corrected' ? edit.row.place : null }
}

type Line = { line: number; next: number | null; cells: readonly string[] }

/** The line of a row, and that of the next one. */
async function lineAt(text: string, place: string): Promise<Line | null> {
  let found: Line | null = null
  const number = (of: string): number => Number(of.replace('line ', ''))
  for await (const { rows, placeOf } of textBatches(whole(text)))
    for (const [i, cells] of rows.entries()) {
      if (found) return { ...found, next: number(placeOf(i)) }
      if (placeOf(i) === place) found = { line: number(place), next: null, cells }
    }
  return found
}

async function* whole(text: string): AsyncGenerator<string> {
  yield text
}

/** Where a line begins, from 1; the end of the text for null, and for a line that is not there. */
function startOf(text: string, line: number | null | undefined, newline: string): number {
  let at = 0
  for (let n = 1; line && n < line; n++) {
    const end = text.indexOf(newline, at)
    if (end < 0) return text.length
    at = end + 1
  }
  return line ? at : text.length
}

const endOf = (lines: string): string => /\r?\n$|\r$/.exec(lines)?.[0] ?? ''

function appended(text: string, rows: readonly (readonly string[])[], spelling: Spelling) {
  const { newline } = spelling
  const end = endOf(text.slice(0, text.indexOf(newline) + 1)) || newline
  const start = text === '' || endOf(text) ? text : text + end
  const lines = start.split(newline).length + rows.slice(0, -1).join('').split(newline).length - 1
  const edited = start + rows.map((row) => lineOf(row, spelling) + end).join('')
  return { text: edited, place: `line ${lines + rows.length - 1}` }
}

/** @param before the cells as they stand in the file: those that say the same stay as they are spelled */
function lineOf(
  cells: readonly string[],
  { delimiter, ours }: Spelling,
  before: readonly string[] = [],
): string {
  return cells
    .map((cell, i) => {
      const was = before[i]
      const same = was !== undefined && (ours ? restored(was) : was) === cell
      const text = same ? was : ours ? harmless(cell) : cell
      const quoted = /["\r\n]|^\s|\s$/.test(text) || text.includes(delimiter)
      return quoted ? `"${text.replaceAll('"', '""')}"` : text
    })
    .join(delimiter)
}
