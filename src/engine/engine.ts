/** The seam between the page and whatever answers it. A question about one dataset goes in, the parts of the answer
 *  that it names come out; their size does not grow with the dataset. Every engine passes the same contract test
 *  (`tests/engine/contract/`). */
import type { ContradictionField, Grades, Kind, Stance } from '../model/claim'
import type { Description } from '../model/description'
import type { Hider } from '../model/filters'
import type { EventSpan } from '../model/judgement/eventSpan'
import type { Asked, Progress, Reading, RejectedTable, Rows } from '../model/opening'
import type { Problem } from '../model/problem'
import type { Status } from '../model/statuses'
import type { Dated } from '../model/time/dateTypes'
import type { Span } from '../model/time/span'
import type { Filter, View } from '../model/view'
import type { ClaimLines } from './claimLine'

/** Answers questions about one dataset. */
export interface Engine {
  /** Answers the parts that the question names. The same question always has the same answer.
   *  Rejects with the signal's reason if it is aborted before the answer's computation began: an answer that is
   *  already under way still arrives. Rejects when the engine is closed, or its worker has died. */
  ask<P extends Part>(question: Question<P>, options?: AskOptions): Promise<Pick<Answer, P>>
  /** Gives up the dataset and all that is still to be answered. */
  close(): void
}

export type AskOptions = {
  /** `prefetch`: the answer may be wanted soon; every other question goes first. */
  priority?: 'now' | 'prefetch'
  signal?: AbortSignal
}

/** Opens files, each time as one dataset with an engine of its own. */
export interface DatasetOpener {
  /** Rejects with the signal's reason if it is aborted before the dataset is open. What was opened before stays open:
   *  whoever replaces it closes its engine. */
  open(files: readonly NamedFile[], reading?: Reading, options?: OpenOptions): Promise<Opened>
  /** Stops what is being opened. Engines that were handed out live on. */
  close(): void
}

/** A file by its name or address; a `Blob`, since only that reaches a worker without a copy. */
export type NamedFile = { name: string; bytes: Blob }

export type OpenOptions = { progress?: (progress: Progress) => void; signal?: AbortSignal }

export type Opened =
  | {
      ok: true
      description: Description
      problems: Problem[]
      rows: Rows
      engine: Engine
      /** The rows of the files that were not loaded, as tables with the reasons. Rejects once the engine is closed. */
      rejected(): Promise<RejectedTable[]>
    }
  /** `asks`: what has to be said before the files can be read; then there are no problems yet. */
  | { ok: false; problems: Problem[]; asks: Asked | null }

export type Part = keyof Answer

/** What is asked: the parts of the answer, for a view, where what is in sight is told by positions. */
export type Question<P extends Part = Part> = {
  view: View
  parts: readonly P[]
  /** Rows of the list that are in sight: positions in the sorted events; the first ones unless said. */
  rows?: Positions
  /** Lanes that are in sight: positions in the answer's lanes; the first ones unless said. */
  lanes?: Positions
  /** Cells of the matrix that are in sight; without them no matrix is answered. */
  cells?: Cells
  /** Rows of the claim line that are in sight: positions among them; the first ones unless said. */
  lines?: Positions
  /** Id of the source that might be left out. */
  without?: string
}

/** Positions in a list, the last not included. */
export type Positions = { from: number; to: number }

/** Positions in the sorted events and in the ordered sources. */
export type Cells = { rows: Positions; columns: Positions }

export type Answer = {
  totals: { events: number; ofEvents: number; claims: number; sources: number; ofSources: number }
  /** Events per filter value, in the order of the description's values. */
  counts: Record<Filter, number[]>
  differs: Differences
  /** Claims left out by the day of knowledge alone, since it is not known when they were made. */
  unknownDay: number
  reports: Reports
  lanes: Lane[]
  /** Single marks of the window and some around it where they are few; tiles where they are many. The selected event's
   *  marks are always among them, also where a tile counts them. */
  marks: (Mark | Tile)[]
  /** Dated marks that meet the window itself, in all lanes. */
  inWindow: number
  /** The lanes whose tiles and trays are answered. */
  answered: Positions
  /** Events or claims in each of equal parts of `extent`, for the overview. */
  density: number[]
  rows: Row[]
  /** Null where none were asked for. */
  lines: ClaimLines | null
  /** Null where no cells were asked for. */
  matrix: Matrix | null
  selected: Detail | null
  /** Null where no source was asked about. */
  without: Without | null
  /** Where no event is shown: how many events each single change would bring back, most first. */
  relaxations: { what: Hider; events: number }[]
}

/** What differs from the judgement with all sources included. `gone`: events that no included claim is about. */
export type Differences = {
  statuses: Listed<Change>
  dates: Listed<Change>
  gone: Listed<Named>
}
/** What would change if one more source were left out: `before` is now, `now` is without it. Nothing changes where none
 *  of its claims is included. */
export type Without = Differences & {
  source: string
  /** How many of its claims are included now. */
  claims: number
}
/** What became known when, over the claims that the voice filters include, whatever the day of knowledge.
 *  Days are told by their starts, ms; a claim is reported on the last day that its `reported` can mean. */
export type Reports = {
  first: number | null
  last: number | null
  /** The nearest reported days before and after the day of knowledge; where everything is known, the last and none. */
  previous: number | null
  next: number | null
  /** The time that `density` and `against` cut into equal parts: the overview's own where all reports lie in it, but for
   *  outliers. */
  span: Span | null
  /** Claims reported in each part, and how many of them deny or doubt. */
  density: number[]
  against: number[]
  /** Claims that were reported before and after `span`: a few, far from all others. */
  outside: { before: number; after: number }
  /** Claims that may have been public by the day of knowledge, but need not. */
  unsure: Listed<Unsure>
}
export type Unsure = { claim: string; event: Named; source: string; reported: Dated }

/** The first of many, and how many there are. */
export type Listed<T> = { count: number; first: T[] }
export type Named = { id: string; title: string }
export type Change = Named & { before: Standing; now: Standing }

/** What the included claims make of an event. */
export type Standing = { status: Status; eventSpan: EventSpan | null }

export type Lane = {
  id: string
  label: string
  /** The affiliation under whose name the lane stands; '' where lanes are not grouped. */
  under: string
  marks: number
  /** How many marks no date places: they stand in the tray at the lane's end. `marks` counts them too. */
  undated: number
  /** The first of them, as many as a tray shows; none where the lane is out of sight. */
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
  /** The date in its source's own structure, for words; null for an event's span. */
  dated: Dated | null
  /** What the claim gives as its date, as written; '' where it gives none, and for events. */
  written: string
  /** An event's dates of which no two meet; 0 for claims. */
  rivals: number
  /** A claim that gives no date stands, hollow, at its event's. */
  hollow: boolean
  /** Where an event's sources date it differently: their own dates, and how many more there are. */
  ticks?: { first: Tick[]; more: number }
  /** In source lanes: the claim. Elsewhere: the event's status. */
  shows:
    | { stance: Stance; source: string; via: string[]; votes: boolean; overturned: boolean; weight: Grades }
    | { status: Status; says: { stance: Stance; sources: number; some: string[] }[] }
}

/** One date that sources give for an event, ms at bounded ends, and who gives it. */
export type Tick = Span & { sources: string[]; dated: Dated }

/** A bundle: what a lane holds in one tile of time, where there is too much to be drawn singly. Tiles are 2^n ms long
 *  and begin at multiples of that. A mark counts in the tile of its middle, so that counts add up to the marks. */
export type Tile = {
  /** Stable from answer to answer. */
  key: string
  /** Id of its lane. */
  lane: string
  /** The tile's own ends, ms, the last not included. */
  from: number
  to: number
  count: number
  /** From the earliest start of what counts here to its last end, ms; the tile's own ends where nothing counts. */
  dates: Span
  /** How many marks, wherever they count, meet each of equal parts of the tile. */
  bins: number[]
  /** The same by what the marks show, in the order of `STANCES` or `STATUSES`; `bins` is their sum. */
  layers: TileLayer[]
}
/** The marks of a tile that show one stance (in source lanes) or one status. */
export type TileLayer = { sign: Stance | Status; count: number; bins: number[] }

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
  /** Distinct voting sources that deny or doubt: one that does both is one. */
  against: number
}

export type Matrix = {
  /** How many sources have a column: those with an included claim on an event that is shown. */
  sources: number
  /** Where the cells begin that are answered here. */
  from: { row: number; column: number }
  columns: MatrixColumn[]
  rows: { id: string; title: string; status: Status; cells: MatrixCell[] }[]
}
/** A source; `under`: the name of its affiliation. */
export type MatrixColumn = { id: string; name: string; under: string }
/** What one source says about one event; where it says nothing there is no cell. */
export type MatrixCell = { column: number; claims: MatrixClaim[] }
export type MatrixClaim = { id: string; stance: Stance; votes: boolean; overturned: boolean }

export type Detail = Row & {
  /** Is any included claim about it? If not, it has no status and no dates. */
  spoken: boolean
  /** What it is with all sources included, where that is other than now; else null. */
  before: Standing | null
  summary: string
  /** Where it is said to have happened, degrees; null where the file does not say. */
  coordinates: { lat: number; lon: number } | null
  tags: string[]
  /** What hides it from the view; empty where it is in view. */
  hiddenBy: Hider[]
  /** Claims on this event that the choice of voices leaves out. */
  leftOut: number
  included: ClaimDetail[]
  contradictions: Listed<Contradiction>
  /** Where it stands in the sorted events; null where it is not in view. */
  position: number | null
  previous: string | null
  next: string | null
}

/** Two included claims that cannot both be so, or of which the dataset says that they contradict each other. */
export type Contradiction = {
  /** Null where the dataset names no field. */
  about: ContradictionField | null
  sides: [Side, Side]
  /** Derived: what both count. */
  figure: string | null
  /** Does the dataset name it? Then its note, or ''. */
  stated: boolean
  note: string
}
/** `on`: the claim's event, where that is another than the selected one. */
export type Side = { claim: ClaimDetail; on: Named | null }

export type SourceName = {
  id: string
  name: string
  kind: Kind
  affiliation: string
  collective: boolean
  /** The language that it speaks, as the file gives it (BCP 47); '' where it gives none. */
  language: string
}

export type ClaimDetail = {
  id: string
  source: SourceName
  about: string
  via: string[]
  stance: Stance
  text: string
  quote: string
  note: string
  url: string
  archiveUrl: string
  occurred: WrittenDate | null
  reported: WrittenDate | null
  figures: [string, number | null, number | null][]
  weight: Grades
  /** Why it has no vote, naming the claim that takes it away. */
  noVote: NoVote | null
  /** For a denial or doubt: sources that asserted it only after this was said. */
  earlierThan: string[]
}

/** A date as it was written, and as it was read. Undated text keeps its reason. */
export type WrittenDate = { text: string; date: Dated | null; why: string }

export type NoVote = {
  why: 'repeats' | 'retracts' | 'supersedes' | 'member'
  by: string
  /** The other claim's id, and its event where that is another than this claim's. */
  claim: string
  on: Named | null
  /** When the other claim was reported. */
  when: WrittenDate | null
}
