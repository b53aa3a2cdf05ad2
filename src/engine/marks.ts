/** The lanes of a view, and the marks to draw in a window: single ones while they are few, tiles where they are many. */

import { STANCES, type Stance } from '../model/claim'
import type { Columns } from '../model/columns'
import { dateAt } from '../model/dateTable'
import { datesOf, type Hull, hullOf, hullOfDate, rivals } from '../model/hull'
import { carriersOf, claimId, eventId, eventName, eventTitle, occurredText } from '../model/records'
import type { Span } from '../model/span'
import type { Judgement } from '../model/status'
import { STATUSES } from '../model/statuses'
import { TRAY } from '../model/tray'
import type { Answer, Lane, Mark, Positions, Tile } from './engine'
import type { LaneName, Placed } from './lanes'
import { ticksOf } from './ticks'
import { tilesFor, tilesOf } from './tiles'
import { isOverturned } from './votes'
import { weightOf } from './weight'

/** Marks that a window may hold, or the lanes in sight of it, and all still be drawn singly. */
export const MOST_MARKS = 120
/** Beside tiles, a lane that holds no more than this keeps its marks single. */
const FEW = 2
/** Lanes that are answered where nobody says which are in sight, and at most. */
const FIRST_LANES: Positions = { from: 0, to: 60 }
const MOST_LANES = 96

/** The lanes that hold anything, in their order, their trays still empty; per lane its position in `placed.lanes`,
 *  and the first of its undated marks. */
export type HeldLanes = { lanes: Lane[]; at: number[]; undated: number[][] }

/** One pass over all marks. */
export function heldLanes({ lanes, lane, from }: Placed): HeldLanes {
  const marks = new Uint32Array(lanes.length)
  const undated = new Uint32Array(lanes.length)
  const first = new Map<number, number[]>()
  for (let m = 0; m < lane.length; m++) {
    const l = lane[m] as number
    marks[l] = (marks[l] as number) + 1
    if (!Number.isNaN(from[m])) continue
    undated[l] = (undated[l] as number) + 1
    const some = first.get(l)
    if (!some) first.set(l, [m])
    else if (some.length < TRAY) some.push(m)
  }
  const at = [...lanes.keys()].filter((l) => marks[l])
  return {
    lanes: at.map((l) => ({
      ...(lanes[l] as LaneName),
      marks: marks[l] ?? 0,
      undated: undated[l] ?? 0,
      tray: [],
    })),
    at,
    undated: at.map((l) => first.get(l) ?? []),
  }
}

/** The lanes to answer: those in sight, or the last ones where there are not so many any more. */
export function answeredLanes({ lanes }: HeldLanes, { from, to } = FIRST_LANES): Positions {
  const first = Math.max(0, Math.min(from, lanes.length - (to - from)))
  return { from: first, to: Math.max(first, Math.min(to, lanes.length, first + MOST_LANES)) }
}

/** The lanes with the trays of those in sight. */
export function traysOf(
  columns: Columns,
  judgement: Judgement,
  placed: Placed,
  { lanes, undated }: HeldLanes,
  sight: Positions,
): Lane[] {
  const tray = (lane: number) => (undated[lane] ?? []).map((m) => markOf(columns, judgement, placed, m))
  return lanes.map((lane, i) =>
    i >= sight.from && i < sight.to && lane.undated ? { ...lane, tray: tray(i) } : lane,
  )
}

/** Single marks of a window and half of it at either side while they are few. Else the lanes in sight alone are
 *  answered: with tiles where they hold much, singly where little. */
export function marksIn(
  columns: Columns,
  judgement: Judgement,
  placed: Placed,
  held: HeldLanes,
  window: Span,
  answered: Positions,
): Pick<Answer, 'marks' | 'inWindow'> {
  const { inside, inWindow } = perLane(placed, window, wider(window))
  return { marks: drawn(columns, judgement, placed, held, window, answered, inside), inWindow }
}

function drawn(
  columns: Columns,
  judgement: Judgement,
  placed: Placed,
  held: HeldLanes,
  window: Span,
  answered: Positions,
  inside: Uint32Array,
): (Mark | Tile)[] {
  const around = wider(window)
  const sum = (lanes: ArrayLike<number>) => Array.from(lanes).reduce((a, b) => a + (inside[b] ?? 0), 0)
  const single = (lanes: number[]) =>
    meeting(placed, around, new Set(lanes)).map((m) => markOf(columns, judgement, placed, m))
  if (sum(held.at) <= MOST_MARKS) return single(held.at)
  const lanes = held.at.slice(answered.from, answered.to)
  if (sum(lanes) <= MOST_MARKS) return single(lanes)
  const few = lanes.filter((lane) => (inside[lane] ?? 0) <= FEW)
  const many = lanes.filter((lane) => (inside[lane] ?? 0) > FEW)
  const [singles, tiles] = [single(few), tilesOf(placed, tilesFor(window), many)]
  return singles.length ? [...singles, ...tiles] : tiles
}

/** So much that a pan shows what it uncovers at once. */
const wider = ({ from, to }: Span): Span => ({ from: from - (to - from) / 2, to: to + (to - from) / 2 })

/** Per lane, how many of its marks meet a wider window, and how many marks meet the window itself. */
function perLane({ lanes, lane, from, to }: Placed, window: Span, around: Span) {
  const inside = new Uint32Array(lanes.length)
  let inWindow = 0
  for (let m = 0; m < lane.length; m++) {
    const [start, end] = [from[m] as number, to[m] as number]
    if (!(start < around.to && end > around.from)) continue
    inside[lane[m] as number] = (inside[lane[m] as number] as number) + 1
    if (start < window.to && end > window.from) inWindow++
  }
  return { inside, inWindow }
}

/** The marks of some lanes that meet a window. */
function meeting({ lane, from, to }: Placed, window: Span, lanes: Set<number>): number[] {
  const found: number[] = []
  if (!lanes.size) return found
  for (let m = 0; m < lane.length; m++)
    if ((from[m] as number) < window.to && (to[m] as number) > window.from && lanes.has(lane[m] as number))
      found.push(m)
  return found
}

/** One mark with the words' material: its event's title, its own date, who says it. */
export function markOf(columns: Columns, judgement: Judgement, placed: Placed, m: number): Mark {
  const ref = placed.ref[m] ?? 0
  const lane = placed.lanes[placed.lane[m] ?? 0]?.id ?? ''
  return placed.claims ? claimMark(columns, judgement, ref, lane) : eventMark(columns, judgement, ref, lane)
}

function claimMark(columns: Columns, judgement: Judgement, c: number, lane: string): Mark {
  const e = columns.event[c] ?? 0
  const date = dateAt(columns.dates, columns.occurred[c])
  const own = date && !Number.isNaN(columns.dates.edgeFrom[columns.occurred[c] ?? 0]) ? date : null
  return {
    key: claimId(columns, c),
    lane,
    event: eventId(columns, e),
    title: eventTitle(columns, e),
    dates: own ? hullOfDate(own) : hullOf(columns, e, judgement),
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

function eventMark(columns: Columns, judgement: Judgement, e: number, lane: string): Mark {
  const { id, title } = eventName(columns, e)
  const dates: Hull | null = hullOf(columns, e, judgement)
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
      says: whoSays(columns, judgement, e),
    },
  }
}

/** Names listed per stance before the rest is only counted. */
const NAMED = 3

/** Who says what about an event: per stance, how many distinct sources with a vote, and the first of their names. */
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

/** A source's name; a carrier that is no source of the dataset is its own name. */
export function sourceName({ dictionaries, sources }: Columns, id: string): string {
  const s = dictionaries.source.codes.get(id)
  return s === undefined ? id : (sources[s]?.name ?? id)
}
