/** All about the selected event. */

import type { ContradictionField, Grades, Kind, Stance } from '../../model/claim'
import type { Hider } from '../../model/filters'
import type { Dated } from '../../model/time/dateTypes'
import type { Listed, Named, Standing } from './changes'
import type { ClaimLine } from './claimLine'
import type { Row } from './row'

export type Detail = Omit<Row, 'before'> & {
  /** Is any included claim about it? Without one it has no status and no dates. */
  spoken: boolean
  /** Its status and dates with all sources included, where they differ from now; else null. */
  before: Standing | null
  summary: string
  /** Where it is said to have happened, degrees; null where the file does not say. */
  coordinates: { lat: number; lon: number } | null
  tags: string[]
  /** What hides it from the view; empty where it is in view. */
  hiddenBy: Hider[]
  /** Claims on this event that are left out. */
  leftOut: number
  included: ClaimDetail[]
  /** What is said about it, each claim at its own date. */
  line: ClaimLine
  contradictions: Listed<Contradiction>
  /** Where it stands in the sorted events; null where it is not in view. */
  position: number | null
  /** Its place among the rows of claim lines; null where it has none. */
  row: number | null
  previous: string | null
  next: string | null
}

/** Two included claims that cannot both be so, or of which the dataset says that they contradict each other. */
export type Contradiction = {
  /** Null where the dataset names no field. */
  about: ContradictionField | null
  sides: [Side, Side]
  /** What both count, where the contradiction was derived from figures. */
  figure: string | null
  /** Does a relation of the dataset name it? `note`: that relation's note, or ''. */
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

/** A date as written in the file, and as read. `why`: the reason where it could not be read. */
export type WrittenDate = { text: string; date: Dated | null; why: string }

export type NoVote = {
  why: 'repeats' | 'retracts' | 'supersedes' | 'member'
  by: string
  /** The other claim's id, '' where the file leaves it out, and its event where that is another than this claim's. */
  claim: string
  on: Named | null
  /** When the other claim was reported. */
  when: WrittenDate | null
}
