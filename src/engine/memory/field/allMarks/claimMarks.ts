/** The marks of source lanes: one per claim, at the claim's own span. */
import type { Columns } from '../../../../model/dataset/columns'
import type { Description } from '../../../../model/description'
import type { Judgement } from '../../../../model/judgement/judgement'
import { growableColumn } from '../../../../model/storage/growableColumn'
import { laneNames } from '../lanes'
import {
  type AllMarks,
  copyOfSpans,
  emptySpans,
  partsWriter,
  sortByLane,
  spanOfAll,
  type WriteParts,
  writeEventSpan,
} from './markColumns'

export function claimMarks(columns: Columns, description: Description, judgement: Judgement): AllMarks {
  const writeParts = partsWriter(description)
  const { undated, ...marks } = claimsByLane(columns, description, writeParts)
  // The spans of dated claims are shared by all judgements.
  const spans = undated.claims.length ? copyOfSpans(marks) : marks
  for (let i = 0; i < undated.claims.length; i++) {
    const [claim, at] = [undated.claims[i] as number, undated.at[i] as number]
    writeEventSpan(judgement, columns.event[claim] as number, spans, at)
    writeParts(spans, at, claim)
  }
  return {
    ...marks,
    ...spans,
    by: 'source',
    judgement,
    claims: true,
    shows: columns.stance,
    included: judgement.included.includes(0) ? judgement.included : null,
  }
}

/** The marks of all claims. `undated`: the numbers and the places by lane of those without a date. They get their
 *  events' spans, which depend on the judgement. */
type ClaimMarks = Omit<AllMarks, 'by' | 'judgement' | 'claims' | 'shows' | 'included'> & {
  undated: { claims: Uint32Array; at: Uint32Array }
}

const perColumns = new WeakMap<Columns, ClaimMarks>()

/** Made once for a dataset. */
function claimsByLane(columns: Columns, description: Description, writeParts: WriteParts): ClaimMarks {
  const known = perColumns.get(columns)
  if (known) return known
  const { claims, event, first: ofEvent, source, occurred, dates } = columns
  const { lanes, laneOf } = laneNames(columns, description, 'source')
  const lane = Uint32Array.from(source, (s) => laneOf[s] as number)
  const { byLane, entry } = sortByLane(lanes.length, lane, event)
  const spans = emptySpans(claims)
  const [undated, positions] = [growableColumn(Uint32Array), growableColumn(Uint32Array)]
  for (let c = 0; c < claims; c++) {
    const at = entry[c] as number
    spans.from[at] = dates.edgeFrom[occurred[c] as number] as number
    spans.to[at] = dates.edgeTo[occurred[c] as number] as number
    if (!Number.isNaN(spans.from[at])) writeParts(spans, at, c)
    else {
      undated.push(c)
      positions.push(at)
    }
  }
  const made = {
    lanes,
    lane,
    event,
    ofEvent,
    ...byLane,
    ...spans,
    undated: { claims: undated.done(), at: positions.done() },
    eventSpan: spanOfAll(spans),
  }
  perColumns.set(columns, made)
  return made
}
