/** Which denials and doubts stand against which assertions (contracts.md, "Status"): "not yet" is not "no". */
import { STANCES } from '../claim'
import type { Columns } from '../dataset/columns'
import { liesWithin, type Span } from '../time/span'

const [ASSERTS, DENIES, DOUBTS] = [
  STANCES.indexOf('asserts'),
  STANCES.indexOf('denies'),
  STANCES.indexOf('doubts'),
]

/** With no more claims than this, all pairs are compared. */
const FEW = 12

/** Does any denial or doubt stand against any assertion? */
export function isContested(columns: Columns, e: number, votes: Uint8Array): boolean {
  const { first, stance } = columns
  const start = first[e] as number
  const end = first[e + 1] as number
  if (end - start > FEW) return isContestedByMany(columns, e, votes)
  for (let d = start; d < end; d++) {
    if (!votes[d] || (stance[d] !== DENIES && stance[d] !== DOUBTS)) continue
    for (let a = start; a < end; a++)
      if (votes[a] && stance[a] === ASSERTS && standsAgainst(columns, d, a)) return true
  }
  return false
}

/** The same for many claims in n log n: in the order of their starts, each assertion is compared with the latest end among
 *  the denials that started before it. */
function isContestedByMany(columns: Columns, e: number, votes: Uint8Array): boolean {
  const { first, stance } = columns
  const denied: Span[] = []
  const asserted: Span[] = []
  for (let c = first[e] ?? 0; c < (first[e + 1] ?? 0); c++) {
    if (!votes[c]) continue
    if (stance[c] === ASSERTS) asserted.push(assertedTime(columns, c))
    else if (stance[c] === DENIES || stance[c] === DOUBTS) denied.push(deniedTime(columns, c))
  }
  denied.sort(byStart)
  let [next, reach] = [0, Number.NEGATIVE_INFINITY]
  return asserted.sort(byStart).some(({ from, to }) => {
    for (let d = denied[next]; d && d.from <= from; d = denied[++next]) reach = Math.max(reach, d.to)
    return to <= reach
  })
}

const byStart = (a: Span, b: Span): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)

/** The claims of an event that stand against one another, denials and assertions. So many of each are compared: where
 *  there are more, the rest is not told. */
export function opposedClaims(columns: Columns, e: number, votes: Uint8Array): Set<number> {
  const { first, stance } = columns
  const voting = (is: (said: number) => boolean): number[] => {
    const found: number[] = []
    for (let c = first[e] ?? 0; c < (first[e + 1] ?? 0) && found.length < MOST_COMPARED; c++)
      if (votes[c] && is(stance[c] ?? 0)) found.push(c)
    return found
  }
  const asserted = voting((said) => said === ASSERTS)
  const opposed = new Set<number>()
  for (const denial of voting((said) => said === DENIES || said === DOUBTS)) {
    const against = asserted.filter((assertion) => standsAgainst(columns, denial, assertion))
    if (against.length) for (const c of [denial, ...against]) opposed.add(c)
  }
  return opposed
}

/** Claims of an event that are compared pair by pair. */
const MOST_COMPARED = 200

/** Who denies or doubts an event only for a time of which no assertion speaks: voting sources, each once. `denies`: how
 *  many of them deny, be it beside doubts. `dated`: does every assertion give a date? If not, only the denials' own time
 *  is known, and none can be called another. */
export type Elsewhere = { sources: number; denies: number; dated: boolean }

/** The sources that deny or doubt an event though nothing that they say of it stands against an assertion; null where
 *  there are none, or nobody asserts it. */
export function elsewhere(columns: Columns, e: number, votes: Uint8Array): Elsewhere | null {
  const { first, stance, source, occurred, dates } = columns
  const asserted: Span[] = []
  const denials: number[] = []
  let dated = true
  for (let c = first[e] ?? 0; c < (first[e + 1] ?? 0); c++) {
    if (!votes[c]) continue
    if (stance[c] === DENIES || stance[c] === DOUBTS) denials.push(c)
    if (stance[c] !== ASSERTS) continue
    asserted.push(assertedTime(columns, c))
    dated &&= dates.dated[occurred[c] ?? 0] === 1
  }
  if (!denials.length || !asserted.length) return null
  const standsAgainstAny = meetingAny(asserted)
  const against = new Set(
    denials.filter((c) => standsAgainstAny(deniedTime(columns, c))).map((c) => source[c] ?? 0),
  )
  const others = denials.filter((c) => !against.has(source[c] ?? 0))
  const sourcesOf = (claims: readonly number[]): number => new Set(claims.map((c) => source[c] ?? 0)).size
  const sources = sourcesOf(others)
  return sources ? { sources, denies: sourcesOf(others.filter((c) => stance[c] === DENIES)), dated } : null
}

/** @returns does any of the spans lie wholly within another? Each answer takes log n. */
function meetingAny(spans: Span[]): (outer: Span) => boolean {
  spans.sort(byStart)
  // Per place, the earliest end of the spans from there on.
  const ends = spans.map(({ to }) => to)
  for (let i = ends.length - 2; i >= 0; i--) ends[i] = Math.min(ends[i] as number, ends[i + 1] as number)
  return ({ from, to }) => {
    let [low, high] = [0, spans.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((spans[middle]?.from ?? 0) < from) low = middle + 1
      else high = middle
    }
    return low < spans.length && (ends[low] as number) <= to
  }
}

/** Does a denial or doubt cover all the time that an assertion may mean? */
export const standsAgainst = (columns: Columns, denial: number, assertion: number): boolean =>
  liesWithin(assertedTime(columns, assertion), deniedTime(columns, denial))

/** A denial or doubt with a date is about that time only; without one, about all time. It stands against the
 *  assertions whose time lies wholly within its own. */
function deniedTime({ occurred, dates }: Columns, c: number): Span {
  const date = occurred[c] ?? 0
  if (!dates.dated[date]) return { from: -Infinity, to: Infinity }
  return { from: dates.from[date] ?? 0, to: dates.to[date] ?? 0 }
}

/** An assertion without a date is about the time up to the day on which it was reported. */
function assertedTime({ occurred, reported, dates }: Columns, c: number): Span {
  const date = occurred[c] ?? 0
  if (!dates.dated[date]) return { from: -Infinity, to: dates.known[reported[c] ?? 0] ?? Infinity }
  return { from: dates.from[date] ?? 0, to: dates.to[date] ?? 0 }
}
