/** Which rows of a table seem to be one event, and what the dates of denials seem to be. */
import type { Mapping } from '../../../model/mapping'
import { readDate } from '../../../model/time/dates'
import { formatDay } from '../../../model/time/days'
import { DAY, type Span } from '../../../model/time/span'
import type { RowRead } from '../../record/record'
import { mappedFormat } from '../mappedFormat'

type Said = {
  title: string
  source: string
  stance: string
  span: Span | null
  grace: Span | null
  reported: Span | null
}

/** Looks at the first rows as a mapping reads them.
 *  `apart`: a title whose assertions do not meet; `byDates`: how many events there are by their dates, `titles`: by title alone;
 *  `distant`: does a denial or doubt bear a date that reaches no assertion of its event? `asReported`: is that the day on
 *  which it was made, or does no column tell that day? */
export function eventsSeen(
  mapping: Mapping,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): { titles: number; byDates: number; apart: string | null; distant: string | null; asReported: boolean } {
  const { event: _, denials: __, ...plain } = mapping
  const said = readBy(plain, header, rows)
  const byTitle = new Map<string, Said[]>()
  for (const one of said) byTitle.set(one.title, [...(byTitle.get(one.title) ?? []), one])
  let apart: string | null = null
  let distant: string | null = null
  let asReported = true
  let byDates = 0
  for (const [title, all] of byTitle) {
    const asserting = all.filter(({ stance, grace }) => stance === 'asserts' && grace)
    const asserted = asserting.flatMap(({ grace }) => grace ?? [])
    const groups = isOfOneDay(asserting) ? 1 : groupsOf(asserted)
    byDates += Math.max(1, groups)
    if (groups > 1) apart ??= title
    const against = all.filter(({ stance }) => stance === 'denies' || stance === 'doubts')
    const far = against.filter(
      ({ span }) => span && !asserted.some((one) => span.from <= one.from && span.to >= one.to),
    )
    if (asserted.length === 0 || far.length === 0) continue
    distant ??= title
    asReported &&= far.every(({ span, reported }) => !reported || (span && meets(span, reported)))
  }
  return { titles: byTitle.size, byDates, apart, distant, asReported }
}

/** Several sources that each name another hour of one day speak of one event, and contradict each other. */
const isOfOneDay = (asserting: readonly Said[]): boolean =>
  new Set(asserting.map(({ source }) => source)).size === asserting.length &&
  new Set(asserting.map(({ span }) => span && formatDay(span.from))).size === 1 &&
  asserting.every(({ span }) => span && span.to - span.from <= DAY)

const meets = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

function readBy(mapping: Mapping, header: readonly string[], rows: readonly (readonly string[])[]): Said[] {
  const read = mappedFormat(mapping).reader(header, { title: '', order: null, serials: false })
  return rows.map(read).flatMap((row: RowRead): Said[] => {
    if (row.is !== 'loaded') return []
    const { title, claims } = row.event
    const byStance = new Map(claims.map((claim) => [claim.stance, claim]))
    return [...byStance.values()].map(({ source, stance, occurred, reported }) => {
      const date = occurred ? readDate(occurred).date : null
      const made = reported ? readDate(reported).date : null
      return { title, source: source.name, stance, span: date, grace: date?.grace ?? null, reported: made }
    })
  })
}

/** How many groups of spans there are that meet, in the order in which rows come. */
function groupsOf(spans: readonly Span[]): number {
  const groups: Span[][] = []
  for (const span of spans) {
    const known = groups.find((group) => group.some((one) => meets(one, span)))
    if (known) known.push(span)
    else groups.push([span])
  }
  return groups.length
}
