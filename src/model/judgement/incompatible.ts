/** Which of an event's voting assertions have dates that do not meet, or counts that do not agree. */
import { STANCES } from '../claim'
import type { Columns } from '../dataset/columns'
import { position } from '../dataset/figures'
import type { Span } from '../time/span'
import { anyDisagree, type Counted } from './figureConflicts'
import type { Judgement } from './judgement'

const ASSERTS = STANCES.indexOf('asserts')

const assertsWithVote = ({ stance }: Columns, { votes }: Judgement, c: number): boolean =>
  votes[c] === 1 && stance[c] === ASSERTS

const dating = new WeakMap<Columns, Uint8Array>()

/** Per event: 1 where at least two claims assert dates that do not meet. All other events need no look at their dates,
 *  whichever claims are left out. */
export function eventsWithDisjointTimes(columns: Columns): Uint8Array {
  const known = dating.get(columns)
  if (known) return known
  const found = Uint8Array.from({ length: columns.events }, (_, e) =>
    hasDisjointTimes(columns, e, null) ? 1 : 0,
  )
  dating.set(columns, found)
  return found
}

/** Does the first date to end do so before the last one to start?
 *  @param votes per claim, 1 where it votes; null where all are asked about */
export function hasDisjointTimes(columns: Columns, e: number, votes: Uint8Array | null): boolean {
  const { first, occurred, stance, dates } = columns
  const last = first[e + 1] as number
  let end = Number.POSITIVE_INFINITY
  let start = Number.NEGATIVE_INFINITY
  for (let c = first[e] as number; c < last; c++) {
    const date = occurred[c] as number
    if (stance[c] !== ASSERTS || (votes && !votes[c]) || !dates.dated[date]) continue
    const from = dates.graceFrom[date] as number
    const to = dates.graceTo[date] as number
    if (to < end) end = to
    if (from > start) start = from
  }
  return end <= start
}

const counting = new WeakMap<Columns, Uint8Array>()

/** Per event: 1 where two claims at least count something. */
export function eventsWithCounts(columns: Columns): Uint8Array {
  const known = counting.get(columns)
  if (known) return known
  const { event, figures } = columns
  const found = new Uint8Array(columns.events)
  for (let f = 1; f < figures.claim.length; f++) {
    const e = event[figures.claim[f] ?? 0] ?? 0
    if (event[figures.claim[f - 1] ?? 0] === e) found[e] = 1
  }
  counting.set(columns, found)
  return found
}

/** Do two figures of one name disagree? */
export function hasDisjointCounts(columns: Columns, judgement: Judgement, e: number): boolean {
  const byName = new Map<number, Counted[]>()
  for (const f of figuresIn(columns, judgement, e)) {
    const name = columns.figures.name[f] ?? 0
    const same = byName.get(name) ?? []
    if (same.push(countedBy(columns, f)) === 1) byName.set(name, same)
  }
  return [...byName.values()].some(anyDisagree)
}

/** The figures of an event's voting assertions; a denial's figure may be the one that it denies. */
export function figuresIn(columns: Columns, judgement: Judgement, e: number): number[] {
  const { first, figures } = columns
  const found: number[] = []
  for (
    let f = position(figures.claim, first[e] ?? 0);
    (figures.claim[f] ?? Infinity) < (first[e + 1] ?? 0);
    f++
  )
    if (assertsWithVote(columns, judgement, figures.claim[f] ?? 0)) found.push(f)
  return found
}

export function countedBy(columns: Columns, f: number): Counted {
  const { claim, low, high } = columns.figures
  const { from, to } = timeOf(columns, claim[f] ?? 0)
  return { from, to, low: low[f] ?? 0, high: high[f] ?? 0 }
}

/** An assertion's date with its grace; without one it is about the time up to its report. */
export function timeOf({ occurred, reported, dates }: Columns, c: number): Span {
  const date = occurred[c] ?? 0
  if (!dates.dated[date]) return { from: -Infinity, to: dates.known[reported[c] ?? 0] ?? Infinity }
  return { from: dates.graceFrom[date] ?? 0, to: dates.graceTo[date] ?? 0 }
}
