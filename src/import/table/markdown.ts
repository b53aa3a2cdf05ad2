/** Tables of Markdown and of text, as terminals print them: cells between `|`, and a row of dashes below the names. */
import { shorten } from '../record/finding'
import type { Batch } from './csv'

const DASHES = /^\s*[|+]?\s*:?[-=]+:?\s*(?:[|+]\s*:?[-=]+:?\s*)*[|+]?\s*$/
const isDashes = (line: string): boolean => /[|+]/.test(line) && DASHES.test(line)

const lineEnds = /\r\n?|\n/

/** The row of dashes stands among so many first lines. */
const MOST_ABOVE = 60

/** Does a text hold such a table? */
export function isMarkdown(text: string): boolean {
  const lines = text.split(lineEnds, MOST_ABOVE)
  const at = lines.findIndex((line, i) => isDashes(line) && lines[i - 1]?.includes('|'))
  const dashes = (lines[at] ?? '').replaceAll('+', '|')
  return at > 0 && cellsOf(dashes).length === cellsOf(lines[at - 1] ?? '').length
}

/** Reads the first table of a text, piece by piece. Lines above it are rows of one cell. Of what stands below it, rows of other
 *  tables are wrong; prose is no row, and is named. */
export function markdownReader(): (piece: string, last: boolean) => Batch {
  let rest = ''
  let line = 1
  let hasRows = false
  let place: 'above' | 'inside' | 'below' = 'above'
  return (piece, last) => {
    const lines = (rest + piece).split(lineEnds)
    rest = last ? '' : (lines.pop() ?? '')
    const rows: string[][] = []
    const at: number[] = []
    const wrong = new Map<number, string>()
    const beside: { place: string; value: string }[] = []
    for (const text of lines) {
      const number = line++
      const isRow = text.includes('|')
      if (isDashes(text)) {
        if (place === 'above' && hasRows) place = 'inside'
        continue
      }
      if (place === 'inside' && !isRow) place = 'below'
      if (text.trim() === '') continue
      if (place === 'below' && !isRow) {
        beside.push({ place: `line ${number}`, value: shorten(text) })
        continue
      }
      if (place === 'below')
        wrong.set(rows.length, 'stands below the first table of the file, which alone is read')
      rows.push(isRow ? cellsOf(text) : [text])
      at.push(number)
      hasRows ||= isRow
    }
    return { rows, placeOf: (row) => `line ${at[row] ?? line}`, wrong, beside }
  }
}

/** The cells of a row, without its outer bars, and without marks for bold, italics and code. */
function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) =>
    cell
      .trim()
      .replace(/\\([\\|*_`])/g, '$1')
      .replace(/(\*\*|__|`)(.+?)\1/g, '$2'),
  )
}
