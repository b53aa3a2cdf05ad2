/** Which rows of a mapped table are one event, as ids: '' where the title tells. */
import type { Stance } from '../../model/claim'
import { idFrom } from '../../model/dataset/ids'
import type { Mapping } from '../../model/mapping'
import { readDate } from '../../model/time/dates'
import type { Span } from '../../model/time/span'
import type { Context } from '../record/record'
import type { CellOf } from './mappedSpans'

/** What tells the event of a row. `occurred`: EDTF, or a text that is no date. */
type Told = { cell: CellOf; title: string; occurred: string; stance: Stance | null; place: string }

/** Ids of rows that are events of their own hold the file's name: several files may be one dataset. */
export function eventIds({ event }: Mapping, { title }: Context): (told: Told) => string {
  if (event === undefined) return () => ''
  if ('column' in event) return ({ cell }) => cell(event.column)
  if ('same' in event) return event.same === 'place' ? byPlace : byDates()
  let count = 0
  return () => `${title} ${++count}`
}

const byPlace = ({ title, place }: Told): string => (title && place ? idFrom(`${title} ${place}`) : '')

/** An event of a title, and the spans of its assertions so far. */
type Group = { id: string; spans: Span[] }

/** Rows of one title are one event where their dates meet. A denial or a doubt, and a row without a date, belong to the
 *  nearest event of their title, since they are about it whatever their own date. */
function byDates(): (told: Told) => string {
  const groups = new Map<string, Group[]>()
  return ({ title, occurred, stance }) => {
    if (title === '') return ''
    const known = groups.get(title) ?? []
    groups.set(title, known)
    const date = occurred === '' ? null : readDate(occurred).date
    const asserts = stance === 'asserts' && date !== null
    const found = asserts
      ? known.find((one) => one.spans.length === 0 || one.spans.some((span) => meet(span, date.grace)))
      : nearest(known, date)
    const group = found ?? { id: idFrom(asserts ? `${title} ${occurred}` : title), spans: [] }
    if (!found) known.push(group)
    if (asserts) group.spans.push(date.grace)
    return group.id
  }
}

const meet = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

function nearest(groups: readonly Group[], span: Span | null): Group | undefined {
  const distance = ({ spans }: Group): number =>
    span ? Math.min(...spans.map(({ from, to }) => Math.max(0, span.from - to, from - span.to))) : 0
  return groups.reduce<Group | undefined>(
    (best, one) => (best && distance(best) <= distance(one) ? best : one),
    undefined,
  )
}
