/** Tables, some rows at a time: the head decides the format, every line after it is a row. */

import type { Inquiry, Reading } from '../../model/opening'
import type { Problem } from '../../model/problem'
import { noDataIn } from '../cells/cells'
import { listed, listedHead, misfit } from '../cells/misfit'
import type { Gatherer } from '../dataset/gather'
import { type MendedTable, mendedTable } from '../dataset/mended'
import { EMPTY_FILE, type Finding, NOTHING_TO_READ } from '../record/finding'
import type { RowRead } from '../record/record'
import { type Batch, isBlank } from './csv'
import { findNames, type Names } from './names'
import { isKnownTable, type ReadRow, startTable } from './startTable'

/** The first rows, by which a table is recognised and the meaning of its columns guessed. */
const SAMPLE = 500

/** Reads a table's text.
 *  @param piece called after each piece; may throw to stop
 *  @returns what the reader has to say before it can be read, what is wrong with it as a whole, or null */
export async function readTable(
  batches: AsyncIterable<Batch>,
  file: string,
  how: Reading,
  gather: Gatherer,
  piece: () => void,
): Promise<{ inquiry: Inquiry } | { wrong: Finding } | null> {
  const { read } = gather.rows
  let rows: ReturnType<typeof rowsOf> | null = null
  for await (const batch of batches) {
    let from = 0
    if (!rows) {
      const names = findNames(batch.rows, (header) => isKnownTable(header, how))
      // The first line may be longer than the first piece.
      if (!names) {
        piece()
        continue
      }
      const { header } = names
      from = names.from
      const mended = mendedTable(header.map((name) => name.trim()))
      const first = batch.rows.slice(from, from + SAMPLE)
      const started = mended
        ? startTable(mended.header, first.map(mended.own), file, how)
        : startTable(header, first, file, how)
      if (!('reader' in started)) return started
      gather.recognised(started.format)
      for (const problem of started.problems) gather.problem(problem)
      if (started.head) from = names.at
      rows = mended
        ? mendedRows(mended, { reader: started.reader, file }, header, gather)
        : rowsOf(started.reader(file), started.head ?? header, gather, names.lines)
      tellHead(names, batch, file, gather)
    }
    for (const { place, value } of batch.beside ?? [])
      gather.problem({ file, place, value, what: BESIDE, done: 'skipped' })
    rows(batch, from)
    piece()
  }
  if (!rows) return { wrong: { place: '', value: '', what: EMPTY_FILE } }
  return gather.rows.read > read ? null : { wrong: { place: '', value: '', what: NOTHING_TO_READ } }
}

const BESIDE = 'stands below the table and is no row of it'

/** What the rows at the head say, and how they were read. */
function tellHead(
  { head, left, kept, noData }: Names,
  { placeOf }: Batch,
  file: string,
  gather: Gatherer,
): void {
  gather.head(head)
  const tell = (done: Problem['done']) => (one: Names['left'][number]) =>
    gather.problem({ file, place: placeOf(one.row), value: one.value, what: one.what, done })
  left.forEach(tell('left out'))
  kept.forEach(tell('kept'))
  noData.forEach(tell('skipped'))
}

/** Reads a table that is already split into cells. A row is named by its position in a list: `features[3]`. */
export function readRows(
  { header, rows, list }: { header: readonly string[]; rows: Iterable<readonly string[]>; list: string },
  file: string,
  how: Reading,
  gather: Gatherer,
): { inquiry: Inquiry } | { wrong: Finding } | null {
  const all = [...rows]
  if (!all.length) return { wrong: { place: '', value: '', what: NOTHING_TO_READ } }
  const started = startTable(header, all.slice(0, SAMPLE), file, how)
  if (!('reader' in started)) return started
  gather.recognised(started.format)
  for (const problem of started.problems) gather.problem(problem)
  const read = started.reader(file)
  gather.table(header)
  for (const [i, cells] of all.entries())
    gather.row(read(cells), { place: () => `${list}[${i}]`, cells: () => cells })
  return null
}

/** @param lines of names that take two: each may stand again among the rows */
function rowsOf(
  read: ReadRow,
  header: readonly string[],
  gather: Gatherer,
  lines: readonly (readonly string[])[],
) {
  gather.table(header)
  const heads = [header, ...lines].map(noDataIn)
  const [noHead = noDataIn(header)] = heads
  const noData: typeof noHead =
    heads.length === 1 ? noHead : (cells) => heads.map((is) => is(cells)).find((found) => found) ?? null
  return ({ rows, placeOf, wrong }: Batch, from: number): void => {
    let i = from
    const row = { place: () => placeOf(i), cells: () => rows[i] ?? [] }
    for (; i < rows.length; i++) {
      const cells = rows[i] ?? []
      if (isBlank(cells)) continue
      if (wrong.has(i)) gather.row(listed(wrong.get(i) ?? ''), row)
      else if (noData(cells)) gather.row(listedHead(cells), row)
      else gather.row(misfit(cells, header) ?? read(cells), row)
    }
  }
}

/** Mended rows of other files: each is read as a row of the file that it came from. */
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
  return ({ rows, placeOf, wrong }: Batch, from: number): void => {
    for (let i = from; i < rows.length; i++) {
      const cells = rows[i] ?? []
      if (isBlank(cells)) continue
      const row = { place: () => placeOf(i), cells: () => cells }
      const bad = unfit(cells, wrong.get(i))
      const instead = bad ? null : mended.instead(cells)
      gather.row(bad ?? readerFor(instead?.file ?? file)(mended.own(cells)), row, instead)
    }
  }
}
