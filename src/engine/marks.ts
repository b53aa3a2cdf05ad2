/** The marks to draw in a window: single ones while they are few, bundles where they are many. */

import { STANCES, type Stance } from '../model/claim'
import type { Columns } from '../model/columns'
import { dateAt } from '../model/dateTable'
import { datesOf, type Hull, hullOf, hullOfDate, rivals } from '../model/hull'
import { carriersOf, claimId, eventId, eventName, eventTitle, occurredText } from '../model/records'
import type { Span } from '../model/span'
import type { Judgement } from '../model/status'
import { STATUSES } from '../model/statuses'
import type { Bundle, Lane, Mark } from './engine'
import type { Placed } from './lanes'
import { ticksOf } from './ticks'
import { isOverturned } from './votes'
import { weightOf } from './weight'

/** Marks that a window may hold before near ones are bundled: what vis-timeline moves without a stutter. */
export const MOST_MARKS = 300
/** Marks that the tray of one lane shows singly. */
const TRAY = 6
/** Parts into which a window is cut at most, per lane, when its marks are bundled. */
const MOST_PARTS = 48

/** The lanes that hold anything, in their order, with how many marks each, and its tray. */
export function lanesOf(columns: Columns, judgement: Judgement, placed: Placed): Lane[] {
  const lanes: Lane[] = placed.lanes.map((lane) => ({ ...lane, marks: 0, undated: 0, tray: [] }))
  for (let m = 0; m < placed.ref.length; m++) {
    const lane = lanes[placed.lane[m] ?? 0]
    if (!lane) continue
    lane.marks++
    if (!Number.isNaN(placed.from[m])) continue
    if (lane.undated < TRAY) lane.tray.push(markOf(columns, judgement, placed, m))
    lane.undated++
  }
  return lanes.filter(({ marks }) => marks > 0)
}

/** The marks that meet the window, or bundles of them. */
export function marksIn(
  columns: Columns,
  judgement: Judgement,
  placed: Placed,
  window: Span,
): (Mark | Bundle)[] {
  const inside: number[] = []
  for (let m = 0; m < placed.ref.length; m++) {
    if ((placed.from[m] ?? Number.NaN) < window.to && (placed.to[m] ?? Number.NaN) > window.from)
      inside.push(m)
  }
  if (inside.length <= MOST_MARKS) return inside.map((m) => markOf(columns, judgement, placed, m))
  return bundled(placed, inside, window).map((group) =>
    typeof group === 'number' ? markOf(columns, judgement, placed, group) : group,
  )
}

/** Marks of one lane whose middles fall into the same part of the window become one. Parts are 2^n ms long and
 *  start at multiples of that, so that panning does not regroup them. */
function bundled(placed: Placed, inside: number[], window: Span): (number | Bundle)[] {
  const lanes = new Set(inside.map((m) => placed.lane[m])).size
  const parts = Math.min(MOST_PARTS, Math.max(1, Math.floor(MOST_MARKS / lanes)))
  const length = 2 ** Math.ceil(Math.log2((window.to - window.from) / parts))
  const groups = new Map<string, number[]>()
  for (const m of inside) {
    const part = Math.floor(((placed.from[m] ?? 0) + (placed.to[m] ?? 0)) / 2 / length)
    const key = JSON.stringify([placed.lanes[placed.lane[m] ?? 0]?.id, length, part])
    const group = groups.get(key)
    if (group) group.push(m)
    else groups.set(key, [m])
  }
  return [...groups].map(([key, group]) => (group.length > 1 ? bundle(key, group, placed) : (group[0] ?? 0)))
}

function bundle(key: string, group: number[], placed: Placed): Bundle {
  return {
    key,
    lane: placed.lanes[placed.lane[group[0] ?? 0] ?? 0]?.id ?? '',
    from: group.reduce((from, m) => Math.min(from, placed.from[m] ?? from), Infinity),
    to: group.reduce((to, m) => Math.max(to, placed.to[m] ?? to), -Infinity),
    count: group.length,
  }
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
