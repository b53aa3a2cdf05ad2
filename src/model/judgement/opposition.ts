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
