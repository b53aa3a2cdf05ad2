/** Opening files, as plain data: how they are to be read, what the reader has to say first, how far reading has come, and
 *  what became of the rows. */
import type { LegacyEncoding } from './encoding'
import type { DateOrder, Guess, Mapping } from './mapping'

/** How files are to be read, as far as the reader said so. */
export type Reading = {
  /** Of files that are not in Unicode. */
  encoding?: LegacyEncoding
  /** Of tables in no known format: the first that fits a table's columns is taken. */
  mappings?: readonly Mapping[]
  /** A saved mapping as the JSON that it is: for every table in no known format, and no question is asked about their
   *  columns. `name` as problems name it. */
  savedMapping?: { name: string; json: string }
  /** Of workbooks: which sheet of a file is read. */
  sheets?: readonly SheetChoice[]
  /** Of dates such as 03/04/2020 in known formats, whatever the file itself tells. */
  order?: DateOrder
}

/** The sheet of a workbook that is read. `fill`: does each merged range say throughout what its first cell says? */
export type SheetChoice = { file: string; sheet: string; fill: boolean }

/** Rows that a question about columns has, by which answers to it are counted. */
export const MOST_ROWS = 500

/** A sheet as a question shows it: how many rows and merged ranges it has, and its first rows. */
export type SheetShown = { name: string; rows: number; merged: number; first: string[][] }

/** What a file leaves open, for the reader to say. */
export type Inquiry =
  /** A file that is not in Unicode: the encodings in which it can be read, the likeliest first, and rows in which they
   *  differ. */
  | { about: 'encoding'; file: string; encodings: readonly LegacyEncoding[]; sample: Uint8Array }
  /** A workbook: the sheets that hold rows. */
  | { about: 'sheet'; file: string; sheets: SheetShown[] }
  /** A table in no known format: its first rows, all where there are fewer than `MOST_ROWS`, and what its columns seem to mean. */
  | { about: 'columns'; file: string; header: string[]; rows: string[][]; guess: Guess }

/** How far reading has come: of the file that is read now, and of all. */
export type Progress = { file: string; bytes: number; ofBytes: number; rows: number }

/** Rows of data: claims of a `claimline/1` file, lines of a table. */
export type Rows = { read: number; loaded: number; listed: number }

/** The rows of one file that were not loaded: its own columns, then what is wrong, and where the row came from. Those of a
 *  workbook are an `.xlsx`. */
export type RejectedTable = { file: string; csv: string } | { file: string; workbook: ArrayBuffer }

export const isWorkbook = (name: string): boolean => /\.(?:xlsx|xlsm|ods)$/i.test(name)
