/** Everything that the page tells about the selected event. */
import { affiliationOf, type Figure, NOT_STATED, STANCES } from '../../../model/claim'
import type { ClaimTexts, Columns } from '../../../model/dataset/columns'
import { isCollective } from '../../../model/dataset/independence'
import {
  carriersOf,
  claimId,
  claimText,
  eventId,
  eventNumber,
  eventTitle,
  figuresOf,
  occurredText,
  reportedText,
  tagsOf,
} from '../../../model/dataset/texts'
import type { Judgement } from '../../../model/judgement/judgement'
import { NOT_INCLUDED } from '../../../model/statuses'
import { readDate } from '../../../model/time/dates'
import { type Filters, type View, VOICES, type Voice } from '../../../model/view'
import type { ClaimDetail, Detail, NoVote, SourceName, WrittenDate } from '../../answer/eventDetail'
import { BITS, type Hider } from '../choice/subjects'
import { includedClaims } from '../choice/voices'
import { standingBefore } from '../differences'
import { claimLineOf } from '../field/claimLines'
import { sourceName } from '../field/mark'
import { rowOf } from '../list/rows'
import { contradictionsIn, otherEvent } from './eventContradictions'
import { withoutVote } from './noVote'
import { weightOf } from './weight'

/** @param allIncluded the judgement with every claim included
 *  @param around the events in view before and after it, as the list sorts them; -1 for none
 *  @param hidersOf what hides an event, 0 where it is in view
 *  @param rowOfLines an event's place among the rows of claim lines, null where it has none */
export function detailOf(
  columns: Columns,
  allIncluded: Judgement,
  judgement: Judgement,
  view: View,
  around: (event: number) => { previous: number; next: number; position: number },
  hidersOf: (event: number) => number,
  rowOfLines: (event: number) => number | null,
): Detail | null {
  const e = view.event === null ? -1 : eventNumber(columns, view.event)
  if (e < 0) return null
  const { previous, next, position } = around(e)
  const claims = range(columns.first[e] ?? 0, columns.first[e + 1] ?? 0)
  const included = claims.filter((c) => judgement.included[c])
  const asserted = firstAsserted(columns, judgement, claims)
  const told = (c: number) => claimDetail(columns, judgement, c, asserted)
  return {
    ...rowOf(columns, allIncluded, judgement, e),
    title: eventTitle(columns, e),
    spoken: judgement.status[e] !== NOT_INCLUDED,
    before: standingBefore(columns, allIncluded, judgement, e),
    summary: columns.eventTexts.summary.at(e),
    coordinates: coordinatesOf(columns, e),
    tags: tagsOf(columns, e),
    hiddenBy: hiddenBy(columns, view, claims, hidersOf(e)),
    leftOut: claims.length - included.length,
    included: included.map(told),
    line: claimLineOf(columns, allIncluded, judgement, e),
    contradictions: contradictionsIn(columns, judgement, e, told),
    position: hidersOf(e) ? null : position,
    row: rowOfLines(e),
    previous: previous < 0 ? null : eventId(columns, previous),
    next: next < 0 ? null : eventId(columns, next),
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)

function coordinatesOf(columns: Columns, e: number): Detail['coordinates'] {
  const [lat = Number.NaN, lon = Number.NaN] = [columns.lat[e], columns.lon[e]]
  return Number.isNaN(lat) ? null : { lat, lon }
}

/** Filters that mean nothing for an event that no included claim is about: it has no status, stance, contradiction or
 *  date. */
const MOOT = BITS.status | BITS.stance | BITS.within | BITS.contradiction

function hiddenBy(columns: Columns, view: View, claims: number[], bits: number): Detail['hiddenBy'] {
  const telling = bits & BITS.leftOut ? bits & ~MOOT : bits
  const names = (Object.keys(BITS) as Hider[]).filter((name) => telling & BITS[name])
  return names.flatMap((name) => (name === 'leftOut' ? silencing(columns, view, claims) : [name]))
}

/** The voice filters that leave out at least one of the claims. */
function silencing(columns: Columns, { filters, asof }: View, claims: number[]): (Voice | 'asof')[] {
  const leavesOut = (kept: Filters, day: string | null): boolean => {
    const included = includedClaims(columns, kept, day)
    return claims.some((c) => !included[c])
  }
  const voices: (Voice | 'asof')[] = VOICES.filter((voice) => {
    const ticked = filters[voice]
    return ticked && leavesOut({ [voice]: ticked }, null)
  })
  return leavesOut({}, asof) ? [...voices, 'asof'] : voices
}

function claimDetail(
  columns: Columns,
  judgement: Judgement,
  c: number,
  asserted: Map<number, number>,
): ClaimDetail {
  const text = (what: keyof ClaimTexts) => claimText(columns, what, c)
  return {
    id: claimId(columns, c),
    source: nameOf(columns, columns.source[c] ?? 0),
    about: columns.sources[columns.source[c] ?? 0]?.about ?? '',
    via: carriersOf(columns, c).map((id) => sourceName(columns, id)),
    stance: STANCES[columns.stance[c] ?? 0] ?? 'neither',
    text: text('text'),
    quote: text('quote'),
    note: text('note'),
    url: text('url'),
    archiveUrl: text('archiveUrl'),
    occurred: written(occurredText(columns, c)),
    reported: written(reportedText(columns, c)),
    figures: figuresOf(columns, c).map(([name, figure]) => [name, ...bounds(figure)]),
    weight: weightOf(columns, c),
    noVote: noVote(columns, judgement, c),
    earlierThan: earlierThan(columns, asserted, c),
  }
}

function nameOf({ sources, independence }: Columns, s: number): SourceName {
  const source = sources[s]
  return {
    id: source?.id ?? '',
    name: source?.name ?? '',
    kind: source?.kind ?? 'other',
    affiliation: source ? affiliationOf(source) : NOT_STATED,
    collective: isCollective(independence, s),
    language: source?.language ?? '',
  }
}

/** A date as a file has it, read; null where there is none. */
export function written(text: string): WrittenDate | null {
  if (!text) return null
  const reading = readDate(text)
  return { text, date: reading.date, why: reading.date ? (reading.lost ?? '') : reading.why }
}

const bounds = (figure: Figure): [number | null, number | null] =>
  typeof figure === 'number' ? [figure, figure] : figure

function noVote(columns: Columns, judgement: Judgement, c: number): NoVote | null {
  const reason = withoutVote(columns, judgement, c)
  if (!reason) return null
  const { why, by } = reason
  if (typeof by === 'string') {
    const when = 'reported' in reason ? written(reason.reported ?? '') : null
    return { why, by, claim: '', on: null, when }
  }
  return {
    why,
    by: columns.sources[columns.source[by] ?? 0]?.name ?? '',
    claim: claimId(columns, by),
    on: otherEvent(columns, columns.event[c] ?? 0, by),
    when: written(reportedText(columns, by)),
  }
}

/** Per source that asserts an event with a vote: the earliest time at which it may have said so, ms; -Infinity where
 *  that is not known. */
function firstAsserted(columns: Columns, { votes }: Judgement, claims: number[]): Map<number, number> {
  const { source, stance, reported, dates } = columns
  const first = new Map<number, number>()
  for (const c of claims) {
    if (!votes[c] || STANCES[stance[c] ?? 0] !== 'asserts') continue
    const s = source[c] ?? 0
    const said = dates.said[reported[c] ?? 0] ?? Number.NaN
    const from = Number.isNaN(said) ? Number.NEGATIVE_INFINITY : said
    first.set(s, Math.min(first.get(s) ?? Number.POSITIVE_INFINITY, from))
  }
  return first
}

/** For a denial or doubt: the sources that asserted the event only later, so that it was no answer to them. */
function earlierThan(
  { stance, reported, dates, sources }: Columns,
  asserted: Map<number, number>,
  c: number,
): string[] {
  const name = STANCES[stance[c] ?? 0]
  if (name !== 'denies' && name !== 'doubts') return []
  const later = [...asserted].filter(([, from]) => from >= (dates.known[reported[c] ?? 0] ?? Infinity))
  return later.map(([s]) => sources[s]?.name ?? '')
}
