/** The sheets of a workbook as rows of text. Nothing in it runs: of a formula its last result is read. */
import XLSX, { type Place, type WorkSheet } from '@e965/xlsx/dist/xlsx.mini.min.js'
import { NoText } from '../bytes/notText'
import { cellText } from './cellText'
import { type HiddenRows, hiddenRows } from './odsHidden'

export type Sheet = {
  name: string
  /** Cells by row and column, from the sheet's first row on; every row as long as the longest. */
  rows: string[][]
  /** Ranges of merged cells, in which only the first says something. */
  merged: { from: Place; to: Place }[]
  /** Rows that hold something and are hidden, by their positions. */
  hidden: number[]
  /** Cells that hold an error, or a formula without a result, and so say nothing here: "B12". */
  empty: string[]
}

/** The sheets that hold anything.
 *  @throws NoText where the file is broken, or locked by a password */
export function sheetsOf(bytes: Uint8Array): Sheet[] {
  const book = bookOf(bytes)
  const from1904 = book.Workbook?.WBProps?.date1904 === true
  const hiddenInOds = hiddenRows(bytes)
  return book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name]
    const read = sheet && sheetOf(name, sheet, from1904, hiddenInOds.get(name) ?? [])
    return read?.rows.length ? read : []
  })
}

/** @throws NoText where the file is broken, or locked by a password */
export function bookOf(bytes: Uint8Array) {
  try {
    return XLSX.read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellStyles: true,
    })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new NoText(`this is a workbook that cannot be read (${why})`, { cause: error })
  }
}

/** A sheet as rows of text. @param hiddenToo rows that the file hides in a way that the library does not tell */
export function sheetOf(name: string, sheet: WorkSheet, from1904: boolean, hiddenToo: HiddenRows): Sheet {
  const empty: string[] = []
  const rows = Array.from(sheet['!data'] ?? [], (cells, r) =>
    Array.from(cells ?? [], (cell, c) => {
      if (!cell) return ''
      const text = cellText(cell, from1904)
      if (!text && (cell.t === 'e' || cell.f)) empty.push(`${letters(c)}${r + 1}`)
      return text
    }),
  )
  while (rows.length && rows.at(-1)?.every((text) => !text.trim())) rows.pop()
  const wide = rows.reduce((most, row) => Math.max(most, row.findLastIndex((text) => text !== '') + 1), 0)
  const even = rows.map((row) => Array.from({ length: wide }, (_, c) => row[c] ?? ''))
  return {
    name,
    rows: even,
    merged: (sheet['!merges'] ?? []).map(({ s, e }) => ({ from: s, to: e })),
    hidden: even.flatMap((row, r) => {
      const isHidden = sheet['!rows']?.[r]?.hidden || hiddenToo.some(([from, to]) => from <= r && r < to)
      return isHidden && row.some(Boolean) ? r : []
    }),
    empty,
  }
}

/** The name of a column, from 0: A to Z, AA, AB, … */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

/** The rows of a sheet in which each merged range says throughout what its first cell says. */
export function filled({ rows, merged }: Sheet): string[][] {
  const all = rows.map((row) => [...row])
  for (const { from, to } of merged)
    for (let r = from.r; r <= to.r; r++)
      for (let c = from.c; c <= to.c; c++) {
        const row = all[r]
        if (row && c < row.length) row[c] = rows[from.r]?.[from.c] ?? ''
      }
  return all
}
