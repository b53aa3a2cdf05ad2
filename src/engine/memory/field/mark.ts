/** Makes single marks: what a mark shows, who says it, and its dates for words. */

import { shown } from '../../../model/bounds'
import { STANCES, type Stance } from '../../../model/claim'
import type { Columns } from '../../../model/dataset/columns'
import {
  carriersOf,
  claimId,
  eventId,
  eventName,
  eventTitle,
  occurredText,
} from '../../../model/dataset/texts'
import { datesOf, type EventSpan, eventSpanOf, rivals, spanOfDate } from '../../../model/judgement/eventSpan'
import type { Judgement } from '../../../model/judgement/judgement'
import { STATUSES } from '../../../model/statuses'
import { dateAt } from '../../../model/time/dateTable'
import type { Mark } from '../../answer/lane'
import { statusBefore } from '../differences'
import { isOverturned } from '../event/noVote'
import { weightOf } from '../event/weight'
import type { AllMarks } from './allMarks/markColumns'
import type { Judged } from './judged'
import { ticksOf } from './ticks'

/** One mark, by its number. */
export function markOf({ columns, allIncluded, judgement }: Judged, allMarks: AllMarks, m: number): Mark {
  const lane = allMarks.lanes[allMarks.lane[m] ?? 0]?.id ?? ''
  return allMarks.claims
    ? claimMark(columns, judgement, m, lane)
    : eventMark(columns, allIncluded, judgement, allMarks.event[m] ?? 0, lane)
}

function claimMark(columns: Columns, judgement: Judgement, c: number, lane: string): Mark {
  const e = columns.event[c] ?? 0
  const date = dateAt(columns.dates, columns.occurred[c])
  const own = date && !Number.isNaN(columns.dates.edgeFrom[columns.occurred[c] ?? 0]) ? date : null
  return {
    key: claimId(columns, c),
    lane,
    event: eventId(columns, e),
    title: shown(eventTitle(columns, e)),
    dates: own ? spanOfDate(own) : eventSpanOf(columns, e, judgement),
    dated: date,
    written: occurredText(columns, c),
    rivals: 0,
    hollow: !own,
    shows: {
      stance: STANCES[columns.stance[c] ?? 0] ?? 'neither',
      source: columns.sources[columns.source[c] ?? 0]?.name ?? '',
      via: carriersOf(columns, c).map((id) => sourceName(columns, id)),
      votes: judgement.votes[c] === 1,
      overturned: isOverturned(columns, judgement, c),
      weight: weightOf(columns, c),
    },
  }
}

function eventMark(
  columns: Columns,
  allIncluded: Judgement,
  judgement: Judgement,
  e: number,
  lane: string,
): Mark {
  const { id, title } = eventName(columns, e)
  const dates: EventSpan | null = eventSpanOf(columns, e, judgement)
  return {
    key: JSON.stringify([id, lane]),
    lane,
    event: id,
    title,
    dates,
    dated: null,
    written: '',
    rivals: rivals(datesOf(columns, e, judgement)),
    hollow: false,
    ...ticksOf(columns, judgement, e),
    shows: {
      status: STATUSES[judgement.status[e] ?? 0] ?? 'unconfirmed',
      before: statusBefore(allIncluded, judgement, e),
      says: whoSays(columns, judgement, e),
    },
  }
}

/** Names that are listed per stance; the others are counted. */
const NAMED = 3

/** Who says what about an event: per stance, the number of distinct voting sources, and the first names. */
export function whoSays(
  columns: Columns,
  { votes }: Judgement,
  e: number,
): { stance: Stance; sources: number; some: string[] }[] {
  const { first, source, stance, sources: all } = columns
  return STANCES.flatMap((name, code) => {
    const sources = new Set<number>()
    for (let c = first[e] ?? 0; c < (first[e + 1] ?? 0); c++)
      if (votes[c] && stance[c] === code) sources.add(source[c] ?? 0)
    const some = [...sources].slice(0, NAMED).map((s) => all[s]?.name ?? '')
    return sources.size ? [{ stance: name, sources: sources.size, some }] : []
  })
}

/** A source's name. A carrier that is not among the sources is given by name already. */
export function sourceName({ dictionaries, sources }: Columns, id: string): string {
  const s = dictionaries.source.codes.get(id)
  return s === undefined ? id : (sources[s]?.name ?? id)
}
