/** Tables: the head tells the format, every line after it is a row. */

import type { DateOrder } from '../../model/mapping'
import type { Asked, Reading } from '../../model/opening'
import type { Problem } from '../../model/problem'
import { noDataIn } from '../cells/cells'
import { listed, listedHead, misfit } from '../cells/misfit'
import { titleOf } from '../dataset/datasetHead'
import type { Gatherer } from '../dataset/gather'
import { type MendedTable, mendedTable } from '../dataset/mended'
import { orderAmong, orderProblem } from '../dates/fileOrder'
import { columnName } from '../formats/conflict/row'
import { TABLES } from '../formats/formats'
import { wikidataTable } from '../formats/wikidata/wikidataTable'
import { guessMapping } from '../mapping/guessMapping'
import { mappedFormat } from '../mapping/mappedFormat'
import type { Finding } from '../record/finding'
import type { Context, RowRead, TableFormat } from '../record/record'
import { csvReader, dialectOf, isBlank } from './csv'
import { isHeadless, numbered } from './headless'

/** Rows shown where the reader is asked what the columns mean, and those by which a meaning is guessed. */
const SHOWN = 50
const LOOKED_AT = 500

/** Reads a table's text.
 *  @param piece told that a piece was read; may throw to stop
 *  @returns what has to be asked before it can be read, what is wrong with it as a whole, or null */
export async function readTable(
  pieces: AsyncIterable<string>,
  file: string,
  how: Reading,
  gather: Gatherer,
  piece: () => void,
): Promise<{ asks: Asked } | { wrong: Finding } | null> {
  const { read } = gather.rows
  let reader: ReturnType<typeof csvReader> | null = null
  let rows: ReturnType<typeof rowsOf> | null = null
  for await (const { text, last } of withLast(pieces)) {
    if (!reader && text.trim() === '' && !last) continue
    reader ??= csvReader(dialectOf(text))
    const batch = reader(text, last)
    let from = 0
    if (!rows) {
      from = batch.rows.findIndex((row) => !isBlank(row)) + 1
      const header = batch.rows[from - 1]
      if (!header) return { wrong: { place: '', value: '', what: 'the file is empty' } }
      const mended = mendedTable(header.map((name) => name.trim()))
      const first = batch.rows.slice(from, from + LOOKED_AT)
      const started = mended
        ? start(mended.header, first.map(mended.own), file, how)
        : start(header, first, file, how)
      if (!('reader' in started)) return started
      gather.recognised(started.format)
      for (const problem of started.problems) gather.problem(problem)
      if (started.head) from--
      rows = mended
        ? mendedRows(mended, { reader: started.reader, file }, header, gather)
        : rowsOf(started.reader(file), started.head ?? header, gather)
    }
    rows(batch, from)
    piece()
  }
  return gather.rows.read > read ? null : { wrong: { place: '', value: '', what: 'the table has no rows' } }
}

type Batch = ReturnType<ReturnType<typeof csvReader>>
type ReadRow = (cells: readonly string[]) => RowRead

function start(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  file: string,
  how: Reading,
): Started | { asks: Asked } | { wrong: Finding } {
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
  const shown = all.slice(0, SHOWN).map((row) => [...row])
  return {
    asks: { about: 'columns', file, header: [...names], rows: shown, guess: guessMapping(names, all) },
  }
}

/** A format's reader, and what is assumed of the file. `head`: what a file lacks that begins with its first row. */
type Started = {
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

/** A mapping that the reader gave goes before what is recognised. */
const formatFor = (header: readonly string[], { mappings = [] }: Reading): TableFormat | undefined =>
  [...mappings.map(mappedFormat), ...TABLES].find((format) => format.fits(header))

/** A table that is here as cells already: its rows are told by their position in a list, `features[3]`. */
export function readRows(
  { header, rows, list }: { header: readonly string[]; rows: Iterable<readonly string[]>; list: string },
  file: string,
  how: Reading,
  gather: Gatherer,
): { asks: Asked } | { wrong: Finding } | null {
  const all = [...rows]
  const started = start(header, all.slice(0, LOOKED_AT), file, how)
  if (!('reader' in started)) return started
  gather.recognised(started.format)
  for (const problem of started.problems) gather.problem(problem)
  const read = started.reader(file)
  gather.table(header)
  for (const [i, cells] of all.entries())
    gather.row(read(cells), { place: () => `${list}[${i}]`, cells: () => cells })
  return null
}

function rowsOf(read: ReadRow, header: readonly string[], gather: Gatherer) {
  gather.table(header)
  const noData = noDataIn(header)
  return ({ rows, lineOf, wrong }: Batch, from: number): void => {
    let i = from
    const row = { place: () => `line ${lineOf(i)}`, cells: () => rows[i] ?? [] }
    for (; i < rows.length; i++) {
      const cells = rows[i] ?? []
      if (isBlank(cells)) continue
      if (wrong.has(i)) gather.row(listed(wrong.get(i) ?? ''), row)
      else if (noData(cells)) gather.row(listedHead(cells), row)
      else gather.row(misfit(cells, header) ?? read(cells), row)
    }
  }
}

/** Rows of other files that were mended: each is read as one of its own file. */
function mendedRows(
  mended: MendedTable,
  { reader, file }: { reader: (file: string) => ReadRow; file: string },
  header: readonly string[],
  gather: Gatherer,
) {
  gather.table(header, true)
  const noData = noDataIn(header)
  const readers = new Map<string, ReadRow>()
  const readerFor = (named: string): ReadRow => {
    const known = readers.get(named) ?? reader(named)
    readers.set(named, known)
    return known
  }
  const unfit = (cells: readonly string[], wrong: string | undefined): RowRead | null => {
    if (wrong !== undefined) return listed(wrong)
    return noData(cells) ? listedHead(cells) : misfit(cells, header)
  }
  return ({ rows, lineOf, wrong }: Batch, from: number): void => {
    for (let i = from; i < rows.length; i++) {
      const cells = rows[i] ?? []
      if (isBlank(cells)) continue
      const row = { place: () => `line ${lineOf(i)}`, cells: () => cells }
      const bad = unfit(cells, wrong.get(i))
      const instead = bad ? null : mended.instead(cells)
      gather.row(bad ?? readerFor(instead?.file ?? file)(mended.own(cells)), row, instead)
    }
  }
}

async function* withLast(pieces: AsyncIterable<string>): AsyncGenerator<{ text: string; last: boolean }> {
  let before: string | null = null
  for await (const text of pieces) {
    if (before !== null) yield { text: before, last: false }
    before = text
  }
  yield { text: before ?? '', last: true }
}
