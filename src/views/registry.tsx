/** The ways of showing what is in view, one row each. A new one is a name in `SHOWS` of `model/view.ts`, which is also the
 *  order of the tabs; a row here; and a folder beside this file. */
import type { ComponentType } from 'react'
import { Boundary } from '../look/late/Boundary'
import { lazyPart } from '../look/late/lazyPart'
import type { Show, View } from '../model/view'
import { PlainStrip } from '../panels/strip/PlainStrip'
import type { ViewPart } from '../store/known'
import { lookWords } from '../words/en/look'
import { ClaimLine } from './claim-line/ClaimLine'

export { EventLine } from './claim-line/EventLine'

import { Stage } from './claim-line/stage/Stage'
import { List } from './list/List'
import { ColumnsBy } from './matrix/ColumnsBy'
import { FIELD_PARTS } from './timeline/fieldAnswer'
import { RowsBy } from './timeline/RowsBy'

export type ViewRow = {
  /** What stands in the tab's panel, from the top. What two views share stays as it is between them. */
  components: Record<string, ComponentType>
  /** Beside the tabs. */
  Controls: ComponentType | null
  /** The parts of an answer that only some views need; all others are always asked for. */
  parts: readonly ViewPart[]
}

const Timeline = lazyPart(
  lookWords.parts.timeline,
  async () => (await import('./timeline/Timeline')).Timeline,
  <p className="timeline-coming note">{lookWords.timelineComing}</p>,
)
/** Fetches the code of the lanes, in which large datasets start. */
export const preloadTimeline = Timeline.preload

const Matrix = lazyPart(
  lookWords.parts.matrix,
  async () => (await import('./matrix/Matrix')).Matrix,
  <p className="note">{lookWords.matrixComing}</p>,
)
const GuardedList = () => (
  <Boundary part={lookWords.parts.list}>
    <List />
  </Boundary>
)

const GuardedClaimLine = () => (
  <Boundary part={lookWords.parts.timeline}>
    <ClaimLine />
  </Boundary>
)

const GuardedStage = () => (
  <Boundary part={lookWords.parts.timeline}>
    <Stage />
  </Boundary>
)

export const VIEWS: Record<Show, ViewRow> = {
  timeline: {
    components: { timeline: Timeline },
    Controls: RowsBy,
    parts: FIELD_PARTS,
  },
  list: {
    components: { list: GuardedList, strip: PlainStrip },
    Controls: null,
    parts: ['rows', 'density'],
  },
  matrix: {
    components: { matrix: Matrix, strip: PlainStrip },
    Controls: ColumnsBy,
    parts: ['matrix', 'density'],
  },
}

/** The timeline where its lanes are events. */
const CLAIM_LINE: ViewRow = {
  components: { lines: GuardedClaimLine },
  Controls: RowsBy,
  parts: ['lines', 'density'],
}

/** The timeline of events in a step of the story; where the step is about many, their claim lines. */
const STAGE: ViewRow = {
  components: { stage: GuardedStage },
  Controls: null,
  parts: [...CLAIM_LINE.parts, 'stage'],
}

export const viewRow = ({ show, lanes, step }: Pick<View, 'show' | 'lanes' | 'step'>): ViewRow => {
  if (show !== 'timeline' || lanes !== 'event') return VIEWS[show]
  return step === null ? CLAIM_LINE : STAGE
}

/** The parts of an answer that the page shows in a view. */
export const partsOf = (view: View): readonly ViewPart[] => viewRow(view).parts
