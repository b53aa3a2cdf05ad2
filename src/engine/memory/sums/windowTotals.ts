/** How many marks meet a window: that decides whether they are drawn singly. */
import type { Span } from '../../../model/time/span'
import type { Marks, Survey } from './markTotals'
import { preparedMarks } from './prepared'

export type Meetings = {
  /** Per position in `placed.lanes`, how many of a lane's marks meet what is around the window. */
  inside: Uint32Array
  /** How many marks meet the window itself. */
  inWindow: number
}

/** So much around a window is drawn that a pan shows what it uncovers at once. */
export const wider = ({ from, to }: Span): Span => ({
  from: from - (to - from) / 2,
  to: to + (to - from) / 2,
})

/** A window that holds everything needs no look at the marks. */
export function meetings(survey: Survey, window: Span): Meetings {
  if (holdsAll(survey, window)) return whole(survey)
  const prepared = byProfile.find(survey, window)
  const sum = empty(survey)
  const { hides } = survey.looked
  if (!prepared) count(survey, window, (profile) => (hides[profile] ? null : sum))
  for (const [profile, { inside, inWindow }] of prepared ?? []) {
    if (hides[profile]) continue
    for (let l = 0; l < inside.length; l++) sum.inside[l] = (sum.inside[l] as number) + (inside[l] as number)
    sum.inWindow += inWindow
  }
  return sum
}

const byProfile = preparedMarks<Map<number, Meetings>>()

/** Counts by profile, so that other choices of statuses, stances and contradictions only add up.
 *  @returns false where there is nothing to do */
export function prepareMeetings(survey: Survey, window: Span): boolean {
  if (holdsAll(survey, window) || byProfile.find(survey, window)) return false
  const sums = new Map<number, Meetings>()
  count(survey, window, (profile) => {
    const own = sums.get(profile) ?? empty(survey)
    sums.set(profile, own)
    return own
  })
  byProfile.keep(survey, window, sums)
  return true
}

const empty = ({ placed }: Marks): Meetings => ({
  inside: new Uint32Array(placed.lanes.length),
  inWindow: 0,
})

const holdsAll = ({ placed: { eventSpan } }: Marks, { from, to }: Span): boolean =>
  from < eventSpan.from && eventSpan.to < to

function whole({ placed, lanes, at }: Survey): Meetings {
  const inside = new Uint32Array(placed.lanes.length)
  for (const [i, l] of at.entries()) inside[l] = (lanes[i]?.marks ?? 0) - (lanes[i]?.undated ?? 0)
  return { inside, inWindow: inside.reduce((sum, one) => sum + one, 0) }
}

/** @param sumOf that of a profile; null where it hides its events */
function count({ placed, looked }: Marks, window: Span, sumOf: (profile: number) => Meetings | null): void {
  const { lanes, first, mark, eventAt, from, to, included } = placed
  const { profiles, others } = looked
  const around = wider(window)
  for (let l = 0; l < lanes.length; l++) {
    const end = first[l + 1] as number
    for (let i = first[l] as number; i < end; i++) {
      const since = from[i] as number
      const until = to[i] as number
      if (!(since < around.to && until > around.from)) continue
      const e = eventAt[i] as number
      if (others[e] || (included && !included[mark[i] as number])) continue
      const sum = sumOf(profiles[e] as number)
      if (!sum) continue
      sum.inside[l] = (sum.inside[l] as number) + 1
      if (since < window.to && until > window.from) sum.inWindow++
    }
  }
}
