/** The claim line of an event: what is said about it, each claim at its own date, ready to be drawn. */
import type { Stance } from '../../model/claim'
import type { EventSpan } from '../../model/judgement/eventSpan'
import type { Elsewhere } from '../../model/judgement/opposition'
import type { Status } from '../../model/statuses'
import type { Dated } from '../../model/time/dateTypes'

/** Claim lines of events that stand next to each other. */
export type ClaimLines = {
  /** All rows: the events in view and those that wait. */
  rows: number
  /** Position of the first line among all rows. */
  from: number
  lines: ClaimLine[]
}

export type ClaimLine = {
  id: string
  title: string
  status: Status
  /** The affiliation of all that assert it, where that is a single, stated one; else ''. */
  side: string
  /** Distinct voting sources that assert it, and that deny or doubt it. */
  asserting: number
  against: number
  /** Those of them who speak only of another time than any assertion; null where there are none. */
  elsewhere: Elsewhere | null
  /** Dates of which no two meet; 1 where all agree, 0 without a date. */
  rivals: number
  /** The status with everything included, where that is another one. */
  before: Status | null
  /** As of the day of knowledge nobody has spoken of it: it is not in view, and its status means nothing. */
  waits: boolean
  /** Claims of the whole dataset about it, whether included or left out. */
  total: number
  /** The first of them, in the file's order (`contracts.md`, "Lanes"). */
  claims: LineClaim[]
}

export type LineClaim = {
  id: string
  source: string
  /** The source's, BCP 47; '' where the file gives none. */
  language: string
  /** The affiliation for which the source speaks; '' where it speaks for itself. */
  side: string
  stance: Stance
  included: boolean
  votes: boolean
  /** Taken back or replaced by a claim that is included. */
  overturned: boolean
  /** An included claim stands against it, or it against one (`contracts.md`, "Status"). */
  opposed: boolean
  /** Ids of included claims that contradict it, on this event or on others: the first of them. */
  against: string[]
  /** When it says that the event took place; null where it gives no date that can be drawn. */
  dates: EventSpan | null
  /** The same date with its structure, for words, and as written in the file; '' where it gives none. */
  dated: Dated | null
  written: string
}
