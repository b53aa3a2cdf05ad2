/** The answer to a question: each key is a part that can be asked for by itself. */

import type { Hider } from '../../model/filters'
import type { Dated } from '../../model/time/dateTypes'
import type { Span } from '../../model/time/span'
import type { Filter } from '../../model/view'
import type { Positions } from '../positions'
import type { Differences, Listed, Named, Without } from './changes'
import type { ClaimLines } from './claimLine'
import type { Detail } from './eventDetail'
import type { Lane, Mark, Tile } from './lane'
import type { Matrix, Row } from './row'
import type { Stage } from './stagedLines'
import type { Tied } from './tied'

export type Answer = {
  totals: { events: number; ofEvents: number; claims: number; sources: number; ofSources: number }
  /** Events per filter value, in the order of the description's values. */
  counts: Record<Filter, number[]>
  differs: Differences
  /** Claims that only the day of knowledge leaves out, since their day of report is not known. */
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
  stage: Stage
  /** Null where no cells were asked for. */
  matrix: Matrix | null
  selected: Detail | null
  /** Null where no source was asked about. */
  without: Without | null
  /** What contradicts the claims that the question names; null where it names none. */
  tied: Tied[] | null
  /** Where no event is shown: how many events each single change would bring back, most first. */
  relaxations: { what: Hider; events: number }[]
}

/** What became known when, over the claims that the voice filters include, whatever the day of knowledge. Days are
 *  given by their starts, ms. A claim counts on the last day that its `reported` can mean. */
export type Reports = {
  first: number | null
  last: number | null
  /** The first that lies in `span`. */
  firstInSpan: number | null
  /** The nearest days with reports before and after the day of knowledge; without a day of knowledge, the last such day
   *  and null. */
  previous: number | null
  next: number | null
  /** The time that `density` and `against` cut into equal parts: that of the overview where it holds all reports but
   *  outliers. */
  span: Span | null
  /** Claims reported in each part, and how many of them deny or doubt. */
  density: number[]
  against: number[]
  /** Claims that were reported before and after `span`: a few, far from all others. */
  outside: { before: number; after: number }
  /** Claims that may have been public by the day of knowledge, but need not. */
  uncertain: Listed<UncertainReport>
}

/** A claim that may have been public by the day of knowledge, but need not. */
export type UncertainReport = { claim: string; event: Named; source: string; reported: Dated }
