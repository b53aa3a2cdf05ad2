/** Shapes of read dates, without the parser: the page describes dates and never loads `edtf`. */
import type { Span } from './span'

/** Precision. A `second` may be one of its milliseconds. A `season` is a quarter of a year here, also where EDTF names thirds and halves (37–41). */
export type Unit =
  | 'second'
  | 'minute'
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** One component of a date: `2024-10~`. Its span is all that it can mean; qualifiers never widen it. */
export type Point = Span & {
  /** As written. */
  text: string
  /** Precision of the span's ends: `2004-XX` is known to the year, `1984-1X` to the month. */
  unit: Unit
  uncertain: boolean
  approximate: boolean
  /** Some digits are unspecified (`X`) or not significant (`S2`). */
  masked: boolean
  /** EDTF's code for a part of a year: 21 (spring) to 41 (second half); `null` for all else. */
  season: number | null
}

/** An end of an interval: `..` is open, an empty one is unknown. */
export type End = Point | 'open' | 'unknown'

/** A member of a set: one component (both fields the same), a range `a..b`, or one open side `..b`, `a..`. */
export type Member = { first: Point | 'open'; last: Point | 'open' }

/** A read date: its span in half-open ms, ±Infinity for an open or unknown end, and its structure. */
export type Dated = Span & {
  /** As written. */
  text: string
  /** Precision of each end; an unbounded end has that of the other. */
  fromUnit: Unit
  toUnit: Unit
  /** Does any component bear `?` or `%`; `~` or `%`? */
  uncertain: boolean
  approximate: boolean
  /** Is this end unsure, to be drawn soft? Only an unqualified day or instant is not. */
  softFrom: boolean
  softTo: boolean
  /** A single unqualified day, or finer: drawn as a mark. */
  exact: boolean
  /** The span, one unit of precision wider at every end that bears `~` or `%`. Only for "do two dates meet?" */
  grace: Span
} & Structure

export type Structure =
  | { kind: 'point'; point: Point }
  | { kind: 'interval'; start: End; end: End }
  | { kind: 'oneOf' | 'allOf'; members: Member[] }

/** `lost` says what of the text was left out, `why` why it could not be read: short sentences for the reader. */
export type DateReading = { date: Dated; lost?: string } | { date: null; why: string }
