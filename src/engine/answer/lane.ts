/** Lanes and what stands in them: single marks, or tiles where marks are many. */
import type { Grades, Stance } from '../../model/claim'
import type { EventSpan } from '../../model/judgement/eventSpan'
import type { Status } from '../../model/statuses'
import type { Dated } from '../../model/time/dateTypes'
import type { Span } from '../../model/time/span'

export type Lane = {
  id: string
  label: string
  /** Of its label, BCP 47; '' where it is not known, and for words of the page. */
  language: string
  /** The affiliation under whose name the lane stands; '' where lanes are not grouped. */
  under: string
  underLanguage: string
  marks: number
  /** How many marks have no date: they are in the tray at the lane's end. `marks` counts them too. */
  undated: number
  /** The first of the marks without a date, as many as a tray shows; none where the lane is out of sight. */
  tray: Mark[]
}

export type Mark = {
  /** Stable from answer to answer: claim id, or event id and lane. */
  key: string
  /** Id of its lane. */
  lane: string
  event: string
  title: string
  /** Null where nothing dates it. */
  dates: EventSpan | null
  /** The claim's date with its structure, for words; null for events. */
  dated: Dated | null
  /** The claim's date as written in the file; '' where it gives none, and for events. */
  written: string
  /** An event's dates of which no two meet; 0 for claims. */
  rivals: number
  /** Does the claim give no date? Then it is drawn hollow, at its event's span. */
  hollow: boolean
  /** Where an event's sources date it differently: their own dates, and how many more there are. */
  ticks?: { first: Tick[]; more: number }
  /** In source lanes: the claim. Elsewhere: the event's status. */
  shows:
    | { stance: Stance; source: string; via: string[]; votes: boolean; overturned: boolean; weight: Grades }
    /** `before`: the status with everything included, where that is another one. */
    | { status: Status; before: Status | null; says: { stance: Stance; sources: number; some: string[] }[] }
}

/** One date that sources give for an event, ms at bounded ends, and who gives it. */
export type Tick = Span & { sources: string[]; dated: Dated }

/** The marks of a lane in one stretch of time, where they are too many to be drawn singly. Tiles are 2^n ms long and
 *  begin at multiples of that. A mark counts in the tile of its middle, so that the counts add up to the number of
 *  marks. */
export type Tile = {
  /** Stable from answer to answer. */
  key: string
  /** Id of its lane. */
  lane: string
  /** The tile's own ends, ms, the last not included. */
  from: number
  to: number
  count: number
  /** From the earliest start of the marks that count here to their last end, ms; the tile's own ends where none counts. */
  dates: Span
  /** How many marks meet each of equal parts of the tile, also marks that count in other tiles. */
  bins: number[]
  /** The same by what the marks show, in the order of `STANCES` or `STATUSES`; `bins` is their sum. */
  layers: TileLayer[]
}

/** The marks of a tile that show one stance (in source lanes) or one status. */
export type TileLayer = { sign: Stance | Status; count: number; bins: number[] }
