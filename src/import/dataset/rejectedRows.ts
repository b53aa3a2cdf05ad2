/** Rows that were not loaded. A row that was mended and comes again takes the place of the one that it was. */
import type { RowName } from '../../model/edit'
import type { Rows } from '../../model/opening'
import type { Remark } from '../record/record'
import { keyOf, type Mended, replacedBy } from './mended'
import type { ProblemList } from './problems'

/** Where a row stands, for readers (`line 12`), and the row itself as a line of a table, where it is to be listed. */
export type Row = { place: () => string; cells: () => readonly string[] }

/** Rows that were not loaded, of one file, with their reasons. */
export type Rejected = {
  file: string
  header: readonly string[]
  rows: { place: string; cells: readonly string[]; why: string }[]
}

/** `unnamed`: how many of a row's problems the list of problems only counts. */
type Table = Omit<Rejected, 'rows'> & { rows: (Rejected['rows'][number] & { unnamed: number })[] }

const NOT_LISTED = 'is named as the row that was mended here, and is not listed: this is a row of its own'

/** @param counts of all rows; those that were replaced are taken off */
export function rejectedRows(problems: ProblemList, counts: Rows) {
  const tables: Table[] = []
  const mended: Mended[] = []

  function takeOutOf(table: Table, replaced: ReadonlySet<string>): void {
    const isGone = ({ place }: { place: string }) => replaced.has(keyOf({ file: table.file, place }))
    const gone = table.rows.filter(isGone)
    const unnamed = gone.reduce((sum, row) => sum + row.unnamed, 0)
    counts.read -= gone.length
    counts.listed -= gone.length
    problems.forget(table.file, 'listed', unnamed)
    table.rows = table.rows.filter((row) => !isGone(row))
  }

  /** Says so where a mended row names one that is not among these, though its file is. */
  function noteUnknown(listed: ReadonlySet<string>): void {
    const files = new Set(tables.map(({ file }) => file))
    for (const { row, instead } of mended) {
      if (!files.has(instead.file) || listed.has(keyOf(instead))) continue
      problems.add({ ...row, value: `${instead.file}, ${instead.place}`, what: NOT_LISTED, done: 'noted' })
    }
  }

  return {
    /** The rows that follow are of a table with this header; without one, of a file that is no table. */
    begin(file: string, header: readonly string[]): void {
      tables.push({ file, header, rows: [] })
    },
    add(file: string, row: Row, remarks: readonly Remark[], unnamed: number): void {
      if (tables.at(-1)?.file !== file) tables.push({ file, header: [], rows: [] })
      tables.at(-1)?.rows.push({ place: row.place(), cells: [...row.cells()], why: whyOf(remarks), unnamed })
    },
    /** A row that came in place of another one. */
    mended(one: Mended): void {
      mended.push(one)
    },
    done(): Rejected[] {
      if (mended.length) {
        const replaced = replacedBy(mended)
        const listed = new Set(
          tables.flatMap(({ file, rows }) => rows.map(({ place }) => keyOf({ file, place }))),
        )
        for (const table of tables) takeOutOf(table, replaced)
        problems.drop(({ done, ...at }) => done === 'listed' && replaced.has(keyOf(rowOf(at))))
        noteUnknown(listed)
      }
      return tables.filter(({ rows }) => rows.length)
    },
  }
}

/** "date “5.5.” is not a date; source is required and missing" */
const whyOf = (remarks: readonly Remark[]): string =>
  remarks
    .map(({ field, value, what }) => [field, value && `“${value}”`, what].filter(Boolean).join(' '))
    .join('; ')

/** The row of a problem: `line 12, “date”` is of `line 12`. */
const rowOf = ({ file, place }: RowName): RowName => ({ file, place: place.split(', “', 1)[0] ?? place })
