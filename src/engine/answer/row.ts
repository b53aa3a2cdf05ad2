/** Events as rows of the list and of the matrix. */
import type { Stance } from '../../model/claim'
import type { EventSpan } from '../../model/judgement/eventSpan'
import type { Elsewhere } from '../../model/judgement/opposition'
import type { Status } from '../../model/statuses'

export type Row = {
  id: string
  title: string
  place: string
  status: Status
  eventSpan: EventSpan | null
  /** Dates of which no two meet; 1 where all agree, 0 without a date. */
  rivals: number
  differ: boolean
  claims: number
  /** Distinct voting sources per stance. */
  voices: Record<Stance, number>
  /** Distinct voting sources that deny or doubt. A source that does both counts once. */
  against: number
  /** Those of them who speak only of another time than any assertion; null where there are none. */
  elsewhere: Elsewhere | null
  /** The status with everything included, where that is another one. */
  before: Status | null
}

export type Matrix = {
  /** How many sources have a column: those with an included claim on an event that is shown. */
  sources: number
  /** The position of the first cell in this answer. */
  from: { row: number; column: number }
  columns: MatrixColumn[]
  rows: (Pick<Row, 'id' | 'title' | 'status' | 'before' | 'elsewhere'> & { cells: MatrixCell[] })[]
}

/** A source; `under`: the name of its affiliation. */
export type MatrixColumn = { id: string; name: string; under: string }

/** What one source says about one event; where it says nothing there is no cell. */
export type MatrixCell = { column: number; claims: MatrixClaim[] }

export type MatrixClaim = { id: string; stance: Stance; votes: boolean; overturned: boolean }
