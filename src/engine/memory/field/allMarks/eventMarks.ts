/** The marks of all lanes but those of sources: one per event and lane, at the event's span. */
import type { Columns } from '../../../../model/dataset/columns'
import type { Description } from '../../../../model/description'
import type { Judgement } from '../../../../model/judgement/judgement'
import { NOT_INCLUDED } from '../../../../model/statuses'
import { growableColumn } from '../../../../model/storage/growableColumn'
import type { GroupedBy } from '../../../../model/view'
import { claimCodes, codeValues } from '../../codes'
import { laneNames } from '../lanes'
import { type AllMarks, emptySpans, partsWriter, sortByLane, spanOfAll, writeEventSpan } from './markColumns'

type EventsBy = Exclude<GroupedBy, 'source'>

export function eventMarks(
  columns: Columns,
  description: Description,
  judgement: Judgement,
  by: EventsBy,
): AllMarks {
  const { lanes, laneOf } = laneNames(columns, description, by)
  const [inLane, events] = [growableColumn(Uint32Array), growableColumn(Uint32Array)]
  const ofEvent = new Uint32Array(columns.events + 1)
  const eachLane = lanesOfEvent(columns, judgement, by)
  for (let e = 0; e < columns.events; e++) {
    let marks = ofEvent[e] as number
    if (judgement.status[e] !== NOT_INCLUDED)
      eachLane(e, (code) => {
        inLane.push(laneOf[code] ?? 0)
        events.push(e)
        marks++
      })
    ofEvent[e + 1] = marks
  }
  const [lane, event] = [inLane.done(), events.done()]
  const { byLane, entry } = sortByLane(lanes.length, lane, event)
  const spans = emptySpans(lane.length)
  const writeParts = partsWriter(description)
  for (let m = 0; m < lane.length; m++) {
    const at = entry[m] as number
    writeEventSpan(judgement, event[m] as number, spans, at)
    writeParts(spans, at, m)
  }
  return {
    by,
    judgement,
    lanes,
    claims: false,
    shows: judgement.status,
    lane,
    event,
    ofEvent,
    included: null,
    eventSpan: spanOfAll(spans),
    ...byLane,
    ...spans,
  }
}

type Add = (code: number) => void

/** Calls back with the number of each lane in which an event stands. */
function lanesOfEvent(columns: Columns, { included, status }: Judgement, by: EventsBy) {
  const { first, tags, firstTag, place } = columns
  if (by === 'none') return (_: number, add: Add) => add(0)
  if (by === 'status') return (e: number, add: Add) => add(status[e] ?? 0)
  if (by === 'place') return (e: number, add: Add) => add(place[e] ?? 0)
  if (by === 'tag')
    return (e: number, add: Add) => {
      for (let t = firstTag[e] ?? 0; t < (firstTag[e + 1] ?? 0); t++) add(tags[t] ?? 0)
    }
  const codes = claimCodes(columns, by)
  // Per lane the last event that was added to it: claims of one event stand together, so each event is added once.
  const last = new Int32Array(codeValues(columns, by).length).fill(-1)
  return (e: number, add: Add) => {
    for (let c = first[e] ?? 0; c < (first[e + 1] ?? 0); c++) {
      const code = codes[c] ?? 0
      if (!included[c] || last[code] === e) continue
      last[code] = e
      add(code)
    }
  }
}
