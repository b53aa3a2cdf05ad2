/** What a table is, by its head and its first rows: its format, or a question about its columns. */

import type { DateOrder } from '../../model/mapping'
import { type Inquiry, MOST_ROWS, type Reading } from '../../model/opening'
import type { Problem } from '../../model/problem'
import { digits } from '../../words/en/digits'
import { titleOf } from '../dataset/datasetHead'
import { orderAmong, orderProblem } from '../dates/fileOrder'
import { columnName } from '../formats/conflict/row'
import { TABLES } from '../formats/formats'
import { wikidataTable } from '../formats/wikidata/wikidataTable'
import { guessMapping } from '../mapping/guess/guessMapping'
import { mappedFormat } from '../mapping/mappedFormat'
import type { Finding } from '../record/finding'
import type { Context, RowRead, TableFormat } from '../record/record'
import { isHeadless, numbered } from './headless'

export type ReadRow = (cells: readonly string[]) => RowRead

/** @param rows the first rows below the head
 *  @returns how to read the table, what the reader has to say first, or what is wrong with it as a whole */
export function startTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  file: string,
  how: Reading,
): Started | { inquiry: Inquiry } | { wrong: Finding } {
  const first = header.map((name) => name.replace(/^\ufeff/, '').trim())
  const lacking = formatFor(first, how) ? null : headFor(first, rows)
  const names = lacking?.head ?? first
  const all = lacking ? [first, ...rows] : rows
  const format = lacking?.format ?? formatFor(names, how) ?? wikidataTable(names, all)
  if (format) {
    const started = startAs(format, names, all, file, how)
    return lacking
      ? { ...started, head: names, problems: [noHead(file, lacking.format), ...started.problems] }
      : started
  }
  if (names.length < 2)
    return { wrong: { place: 'line 1', value: names[0] ?? '', what: 'is no table of several columns' } }
  if (names.length > MOST_COLUMNS)
    return { wrong: { place: 'line 1', value: names[0] ?? '', what: tooWide(names.length) } }
  const shown = all.slice(0, MOST_ROWS).map((row) => [...row])
  const guess = guessMapping(names, all)
  if (how.encoding) guess.mapping.encoding = how.encoding
  return { inquiry: { about: 'columns', file, header: [...names], rows: shown, guess } }
}

/** Nobody can say of more columns what they mean. */
const MOST_COLUMNS = 1000
const tooWide = (columns: number): string =>
  `is the first of ${digits(columns)} columns in no known format: of at most ${digits(MOST_COLUMNS)} it can be asked what they mean`

/** A format's reader, and what is assumed of the file. `head`: what a file lacks that begins with its first row. */
export type Started = {
  format: string
  reader: (file: string) => ReadRow
  problems: Problem[]
  head?: readonly string[]
}

function startAs(
  format: TableFormat,
  names: readonly string[],
  rows: readonly (readonly string[])[],
  file: string,
  { order }: Reading,
): Started {
  const at = names.flatMap((name, i) => (format.dates?.includes(columnName(name)) ? [i] : []))
  const told = order ? null : orderAmong(rows.flatMap((row) => at.map((i) => row[i] ?? '')))
  const problem = told && orderProblem(file, told)
  const remark = format.remark && { file, place: '', value: '', what: format.remark, done: 'kept' as const }
  return {
    format: format.name,
    reader: (named) => format.reader(names, contextFor(named, order ?? told?.order)),
    problems: [problem, remark].filter((one) => !!one),
  }
}

/** The names that a table lacks: those of its format, else the numbers of its columns; null where it has its own. */
function headFor(
  first: readonly string[],
  rows: readonly (readonly string[])[],
): { head: readonly string[]; format?: TableFormat } | null {
  for (const format of TABLES) {
    const head = format.headless?.(first)
    if (head) return { format, head }
  }
  return isHeadless(first, rows) ? { head: numbered(first) } : null
}

const noHead = (file: string, format: TableFormat | undefined): Problem => ({
  file,
  place: 'line 1',
  value: '',
  what: `the columns have no names; by its first row, the table was read as ${format?.name ?? 'one whose columns are numbered'}`,
  done: 'kept',
})

export const contextFor = (file: string, order: DateOrder | null = null): Context => ({
  title: titleOf(file),
  order,
  serials: false,
})

/** Are these the columns of a known format, or of a mapping that the reader gave? */
export const isKnownTable = (header: readonly string[], how: Reading): boolean =>
  formatFor(header, how) !== undefined

/** A mapping that the reader gave comes before the known formats. */
const formatFor = (header: readonly string[], { mappings = [] }: Reading): TableFormat | undefined =>
  [...mappings.map(mappedFormat), ...TABLES].find((format) => format.fits(header))
