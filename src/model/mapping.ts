/** How the columns of any table are to be read: a plain value that a reader chooses, keeps and can save as JSON. */
import type { Stance } from './claim'
import type { LegacyEncoding } from './encoding'

/** A column by its label, or the same text in every row. */
export type Given = { column: string } | { text: string }

/** How exact a date is, as another column says. `approximate` adds EDTF's `~`. */
export const PRECISIONS = ['day', 'month', 'year', 'decade', 'century', 'approximate'] as const
export type Precision = (typeof PRECISIONS)[number]

/** In which order `03/04/2020` is to be read. */
export type DateOrder = 'day first' | 'month first'

/** Units of lengths of time. */
export const LENGTH_UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const
export type LengthUnit = (typeof LENGTH_UNITS)[number]

/** `lasted`: first and last day of what happened, EDTF's interval. `within`: the window in which it happened. `time` and
 *  `until`: columns of clock times, when it began and ended on that day, or on the days of start and end. `on`: the day of
 *  all rows, '' where nobody said it. `lasts`: a column of lengths of time; `unit`: that of numbers in it. */
export type Occurred =
  | { column: string; time?: string; until?: string; lasts?: string; unit?: LengthUnit }
  | { on: string; time: string; until?: string }
  | { start: string; end: string; means: 'lasted' | 'within'; time?: string; until?: string }
  | { year: string; month?: string; day?: string }

/** Fields of one cell or one text each. */
export const SIMPLE_FIELDS = [
  'source',
  'affiliation',
  'reported',
  'summary',
  'text',
  'quote',
  'place',
  'lat',
  'lon',
  'coordinates',
  'tags',
  'via',
  'url',
  'note',
] as const
export type SimpleField = (typeof SIMPLE_FIELDS)[number]

/** What may stand between names of sources in a cell, besides semicolons and line breaks; `and`: also commas; `none`: a cell
 *  is one name. */
export const SEPARATORS = [',', '/', 'and', 'none'] as const
export type Separator = (typeof SEPARATORS)[number]

/** By what rows of the same title are one event: their dates meet; their places are the same. */
export const SAMES = ['dates', 'place'] as const
export type Same = (typeof SAMES)[number]

export type Mapping = {
  format: 'claimline-mapping/1'
  /** The cells of these columns, joined. */
  title: { columns: string[]; joint: string }
  /** Which rows are one event: those of the same id; each is its own; those of the same title, where their dates meet, or
   *  their places are the same; without this, those of the same title. */
  event?: { column: string } | { each: 'row' } | { same: Same }
  occurred?: Occurred
  precision?: { column: string; values: Record<string, Precision> }
  /** What the column's words mean; the format's own need no entry, and an empty cell asserts. */
  stance?: { column: string; values: Record<string, Stance> }
  separator?: Separator
  /** Columns that name sources besides that of `source`: each says what the row says. */
  sources?: string[]
  /** Does the longitude stand first in the column of both coordinates? */
  lonFirst?: boolean
  /** Columns of stances, each of one speaker, by their names: every filled cell is a claim of that speaker. `values`: what
   *  words in them mean. */
  speakers?: { names: Record<string, string>; values: Record<string, Stance> }
  /** Columns of numbers, which become figures of their names. */
  figures?: string[]
  /** Columns of which an empty cell says what the cell above it says, as merged cells do. */
  fill?: string[]
  /** `reported`: the date of a denial or doubt is the day on which it was made, not a time of which it speaks. */
  denials?: 'reported'
  /** The zone of clock times that name none: `UTC`, `+02:00`, `Europe/Kyiv`. Without it, such clocks are left out. */
  zone?: string
  /** A column that names the zone of the clock times of its row; it goes before `zone`. */
  zones?: string
  /** In columns of dates, numbers of one and two digits are years. */
  early?: boolean
  /** `2011-12` is two years and no month. */
  years?: boolean
  /** Dates in digits whose years are 1200 to 1500, or 2440 to 2600, are of another calendar, and date nothing. */
  otherCalendar?: boolean
  /** Numbers in columns of dates count seconds or milliseconds since 1970. */
  epoch?: boolean
  /** Of tables that are not in Unicode. */
  encoding?: LegacyEncoding
  /** Null where nobody said: dates that could be read either way then date nothing. */
  order: DateOrder | null
  /** Are bare numbers in date columns days since 1900, as spreadsheets count them? */
  serials: boolean
} & { [F in SimpleField]?: Given }

/** What the digits of the columns of dates tell of their order. `open`: `03/04/2020` occurs and nothing decides, or
 *  some cells say one order and some the other: the reader has to say it. `none`: no cell needs it. */
export type OrderSeen = DateOrder | 'open' | 'none'

/** A first mapping for a table that nobody described. */
export type Guess = {
  mapping: Mapping
  order: OrderSeen
  /** Cells that can be read in both orders, a few, to show. */
  openExamples: string[]
  /** Do columns of dates hold numbers that look like spreadsheets' counts of days? They are read so only if the reader says so. */
  serialsLikely: boolean
  /** Do columns of dates hold numbers that may count seconds since 1970? They are read so only if the reader says so. */
  epochsLikely: boolean
  /** Columns of dates and titles that are filled here and there, as merged cells are. */
  mergedLikely: string[]
  /** Clock times without a zone, a few, where no column's name tells one. */
  bareClocks: string[]
  /** What the reader should know of the guess, since it might be wrong: sentences. */
  notes: string[]
  /** Fields that were guessed from what a column holds and not from its name: less sure. */
  byContent: ('title' | 'source' | 'occurred' | 'stance')[]
}
