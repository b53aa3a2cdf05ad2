/** What the reader of a format makes of one row of its file (a line of a table, a slide, a feature, a binding), before
 *  missing ids are made and rows of one event are put together (`dataset/gather.ts`). */
import type { Dataset, Era, Event, Source } from '../../model/claim'
import type { WrittenClaim } from '../../model/dataset/claimColumnsWriter'
import type { DateOrder } from '../../model/mapping'

/** A source as a row names it; without an id, one is made of its name. */
export type SourceRecord = Omit<Source, 'id' | 'partOf'> & { id?: string }

/** A claim as a row gives it. Dates are EDTF; what cannot be read as a date stays as the row gives it, and a remark
 *  says why it dates nothing. `repeats`: the id of the claim that it repeats. */
export type ClaimRecord = WrittenClaim & {
  source: SourceRecord
  repeats?: string | undefined
}

/** An event with the claims that one row makes about it. Rows of the same id, or without ids of the same title, are
 *  one event; what the first row says of it holds. A reader may hand out the same record again, with other claims. */
export type EventRecord = Omit<Event, 'id' | 'claims'> & {
  id?: string
  claims: ClaimRecord[]
  /** The row only refers to an event by its id: what it says of it holds where no row before has said more. */
  refers?: true
}

/** Something wrong with a field of a row. `field`: the column or key, '' for the row as a whole. */
export type Remark = { field: string; value: string; what: string }

/** A row is loaded, perhaps with remarks about fields that are not as they should be; or it is listed, with the
 *  reasons; or it never was a row of data: a second head, a title, a band of the background. */
export type RowRead =
  | { is: 'loaded'; event: EventRecord; remarks: Remark[] }
  | { is: 'listed'; remarks: [Remark, ...Remark[]] }
  | { is: 'era'; era: Omit<Era, 'id'> }
  | { is: 'head'; head: DatasetHead }
  | { is: 'no data' }

/** What a file says of itself. */
export type DatasetHead = Partial<
  Pick<Dataset, 'id' | 'title' | 'summary' | 'credit' | 'language' | 'license' | 'updated'>
>

/** What a reader needs to know beside the row. */
export type Context = {
  /** The file's name without its ending: whoever speaks where a format names no source. */
  title: string
  /** Null where nobody said: then such a date dates nothing, with the reason. */
  order: DateOrder | null
  /** Are bare numbers in date columns days since 1900, as spreadsheets count them? Only where somebody said so. */
  serials: boolean
}

/** A table's format, recognised by its columns. */
export type TableFormat = {
  name: string
  fits(header: readonly string[]): boolean
  /** The columns of its dates, by which it may tell in which order day and month stand. */
  dates?: readonly string[]
  /** What is to be said of every file that it reads. */
  remark?: string
  /** The head of a table that has none, by the cells of its first row; null for any other table. */
  headless?(cells: readonly string[]): readonly string[] | null
  /** Reads one line after another: cells in the header's order, missing ones ''. */
  reader(header: readonly string[], context: Context): (cells: readonly string[]) => RowRead
}

/** A format of nested values, JSON or the like, recognised by its shape. Rows come one by one, each with its place:
 *  `events[3]`. */
export type TreeFormat = {
  name: string
  fits(value: unknown): boolean
  /** Its dates as they are written, by which it may tell in which order day and month stand. */
  dates?(value: unknown): Iterable<string>
  rows(value: unknown, context: Context): Iterable<{ place: string; read: RowRead }>
}
