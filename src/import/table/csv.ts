/** Splits the text of a table, piece by piece, into rows of cells. Papaparse does the parsing; this adds reading in
 *  pieces, line numbers, and what is wrong with single rows. */
import Papa from 'papaparse'
import { digits } from '../../words/en/digits'

/** Some rows of a table, as cells. */
export type Batch = {
  rows: string[][]
  /** Where a row begins in its file: "line 12". */
  placeOf(row: number): string
  /** What is wrong with the spelling of rows, by their position. */
  wrong: ReadonlyMap<number, string>
  /** What stands beside the table and is no row of it. */
  beside?: readonly { place: string; value: string }[]
}

export type Dialect = { delimiter: string; newline: '\n' | '\r' }

/** A class that papaparse exports without a type. It parses one piece of text, whose last row may be cut off (`cut`). */
type PieceParser = {
  parse(text: string, base: number, cut: boolean): Papa.ParseResult<string[]>
}
const PieceParser = Papa.Parser as unknown as new (dialect: Dialect) => PieceParser

const DELIMITERS = [',', ';', '\t', '|']

/** By so many characters of its beginning a table's dialect is told. */
const SAMPLE = 1 << 20

/** The dialect of a table, by its beginning. */
export function dialectOf(text: string): Dialect {
  const sample = text.slice(0, SAMPLE)
  const newline = sample.includes('\n') ? '\n' : '\r'
  // In a short table, an empty last line would make papaparse reject the right separator.
  const skipEmptyLines = true
  const { meta } = Papa.parse<string[]>(sample, {
    preview: 50,
    delimitersToGuess: DELIMITERS,
    newline,
    skipEmptyLines,
  })
  return { delimiter: meta.delimiter || ',', newline }
}

/** A row longer than this, in characters, is taken for one whose quotation mark was never closed. */
const LONGEST_ROW = 4_000_000

/** Excel's first line that names the separator: `sep=;`.
 *  @returns the separator and the text below the line; null where there is no such line */
export function separatorLine(text: string): { delimiter: string; rest: string } | null {
  const [line, delimiter] = /^\ufeff?\s*"?sep=([^"\n\r])"?[,;\t]*(?:\r\n?|\n)/i.exec(text) ?? []
  return line === undefined || delimiter === undefined ? null : { delimiter, rest: text.slice(line.length) }
}

/** Reads pieces in their order. A row that is cut by a piece's end comes with the next.
 *  @param above lines of the file above the first piece */
export function csvReader(dialect: Dialect, above = 0): (piece: string, last: boolean) => Batch {
  const parser = new PieceParser(dialect)
  let rest = ''
  let line = 1 + above
  return (piece, last) => {
    // `join` makes one flat string. `rest + piece` would be a rope, in which every access to a cell is slow.
    const text = [rest, piece].join('')
    const whole = last || rest.length > LONGEST_ROW
    const { data, errors, meta } = parser.parse(text, 0, !whole)
    const end = whole ? text.length : meta.cursor
    rest = text.slice(end)
    const start = line
    const ended = count(text.slice(0, end), dialect.newline)
    line += ended
    // As many line ends as rows: no row spans several lines, so its line is simple arithmetic.
    const lineOf =
      ended === data.length - (whole ? 1 : 0)
        ? (row: number) => start + row
        : lines(data, start, dialect.newline)
    if (whole && isBlank(data.at(-1))) data.pop()
    if (text.includes('\r')) for (const row of data) trimReturn(row)
    return {
      rows: data,
      placeOf: (row) => `line ${lineOf(row)}`,
      wrong: wrongOf(errors, data, dialect.newline),
    }
  }
}

export const isBlank = (row: readonly string[] | undefined): boolean =>
  row !== undefined && row.length < 2 && !row[0]?.trim()

/** Rows end in a line feed here, whether a carriage return stands before it or not. */
function trimReturn(row: string[]): void {
  const last = row.length - 1
  if (row[last]?.endsWith('\r')) row[last] = row[last]?.slice(0, -1) ?? ''
}

/** Counts the lines before a row when it is asked for, starting from the row asked for last. */
function lines(rows: readonly string[][], start: number, newline: string): (row: number) => number {
  let [at, line] = [0, start]
  return (row) => {
    if (row < at) [at, line] = [0, start]
    for (; at < row; at++) line += 1 + (rows[at]?.reduce((sum, cell) => sum + count(cell, newline), 0) ?? 0)
    return line
  }
}

function count(text: string, sign: string): number {
  let found = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++
  return found
}

const linesBelow = (lines: number): string =>
  lines === 1 ? 'the line below it was' : `${digits(lines)} lines below it were`

/** What is wrong with rows, by their places. */
function wrongOf(
  errors: readonly Papa.ParseError[],
  rows: readonly string[][],
  newline: string,
): Map<number, string> {
  const words = ({ row = 0, code, message }: Papa.ParseError): string => {
    if (code === 'InvalidQuotes') return 'a quotation mark inside it is not doubled'
    if (code !== 'MissingQuotes') return message
    const below = rows[row]?.reduce((sum, cell) => sum + count(cell, newline), 0) ?? 0
    const lost = below > 0 ? `, so that ${linesBelow(below)} taken for a part of it` : ''
    return `a quotation mark opens in it that is never closed${lost}`
  }
  return new Map(errors.map((error) => [error.row ?? 0, words(error)]))
}
