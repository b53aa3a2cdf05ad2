/** The date of a row that has a column for its start and one for its end. */
import type { Occurred } from '../../model/mapping'
import { readDate } from '../../model/time/dates'
import type { Dated } from '../../model/time/dateTypes'
import { formatDay, formatInstant } from '../../model/time/days'
import { saysNoDate, saysOpen } from '../dates/ends'
import type { Remark } from '../record/record'

/** `occurred`: EDTF, or the text where it dates nothing; `said`: the date in the row's own words; both '' without. */
export type Dating = { occurred: string; said: string }

/** The cell of a column, by its label, in the row at hand. */
export type CellOf = (column: string) => string

/** A day and what a column of clock times says beside it, as one text. */
export type WithClock = (day: string, time: string | undefined) => string

type Spanned = Extract<Occurred, { start: string }>

/** How programs write a day that they hold as an instant. */
const MIDNIGHT = /T00:00(?::00(?:\.0+)?)?Z$/

export const withoutMidnight = (edtf: string): string => edtf.replace(MIDNIGHT, '')

/** One end of the row: its text, and EDTF; `open` where it goes on, `unknown` where the cell says so or cannot be read. */
type End = { said: string; edtf: string; is: 'date' | 'open' | 'unknown' | 'empty' }

/** Equal ends are one date; where the end's cell is empty the start is all that the row says. An end that is open or not
 *  known is said so; of an end that cannot be read, the other is kept. */
export function spanned(
  { start, end, means, time, until }: Spanned,
  cell: CellOf,
  read: (text: string, field: string) => string,
  withClock: WithClock,
  remarks: Remark[],
): Dating {
  // An end that is a clock time alone is on the day of the start.
  const lastDay = cell(end) || (until && cell(until) ? cell(start) : '')
  const [first, last] = [
    endOf(withClock(cell(start), time), start, read),
    endOf(withClock(lastDay, until), end, read),
  ]
  if (last.is === 'empty' || (first.said === last.said && first.is === 'date')) return alone(first)
  const said = `${first.said || '…'} – ${last.said}`
  if (first.is !== 'date' && last.is !== 'date') return { occurred: '', said }
  if (first.is !== 'date') return { occurred: `/${outermost(last, 'to', end, remarks)}`, said }
  if (last.is === 'open') return { occurred: `${outermost(first, 'from', start, remarks)}/..`, said }
  if (last.is === 'unknown') return { occurred: `${outermost(first, 'from', start, remarks)}/`, said }
  const [from, to] = [outermost(first, 'from', start, remarks), outermost(last, 'to', end, remarks)]
  return { occurred: joined(from, to, means, { start, end }, remarks), said }
}

function endOf(said: string, field: string, read: (text: string, field: string) => string): End {
  if (said === '') return { said, edtf: '', is: 'empty' }
  if (saysOpen(said)) return { said, edtf: '', is: 'open' }
  if (saysNoDate(said)) return { said, edtf: '', is: 'unknown' }
  const edtf = read(said, field)
  return { said, edtf, is: readDate(edtf).date ? 'date' : 'unknown' }
}

/** Of “between 47 and 50” in a column of starts, the years are the span. */
function alone({ said, edtf, is }: End): Dating {
  if (is === 'empty') return { occurred: '', said: '' }
  if (is !== 'date') return { occurred: edtf, said }
  const [, from, to] = /^\[([^,.]+)\.\.([^,.]+)\]$/.exec(edtf) ?? []
  return { occurred: from === undefined ? withoutMidnight(edtf) : `${from}/${to}`, said }
}

/** A span begins and ends with single dates. Of an end that is some day between two, the outer one is taken as uncertain. */
function outermost({ edtf }: End, side: 'from' | 'to', field: string, remarks: Remark[]): string {
  const { date } = readDate(edtf)
  if (!date || date.kind === 'point' || edtf === '') return edtf
  if (date.kind === 'interval') {
    const known = edtf.split('/')[side === 'from' ? 0 : 1]
    if (known && known !== '..') return known
    remarks.push({
      field,
      value: edtf,
      what: `was read as not known: it is open at its ${side === 'from' ? 'start' : 'end'}`,
    })
    return ''
  }
  const outer = side === 'from' ? dayOf(date.from, date.fromUnit) : dayOf(date.to - 1, date.toUnit)
  if (outer === null) return edtf
  remarks.push({
    field,
    value: edtf,
    what: `was read as ${outer}?. It is no single date: the ${side === 'from' ? 'first' : 'last'} that it can mean was taken, as uncertain.`,
  })
  return `${outer}?`
}

const dayOf = (ms: number, unit: Dated['fromUnit']): string | null => {
  if (!Number.isFinite(ms)) return null
  const day = formatDay(ms)
  return unit === 'day' ? day : unit === 'month' ? day.slice(0, -3) : day.slice(0, -6)
}

function joined(
  from: string,
  to: string,
  means: Spanned['means'],
  { start, end }: { start: string; end: string },
  remarks: Remark[],
): string {
  const clocks = means === 'lasted' ? instants(from, to) : null
  if (clocks) return clocks
  const [a, b] = [withoutClock(from, start, remarks), withoutClock(to, end, remarks)]
  if (a === b) return a
  if (a === '' || b === '') return `${a}/${b}`
  const edtf = means === 'lasted' ? `${a}/${b}` : `[${a}..${b}]`
  const reading = readDate(edtf)
  if (reading.date) return edtf
  remarks.push({ field: start, value: `${a}/${b}`, what: `is no span of time: ${reading.why}` })
  return `${a}/${b}`
}

/** Both ends as instants in UTC; null where one has no clock, or both are midnight, and for a span that runs
 *  backward. */
function instants(from: string, to: string): string | null {
  if (!from.includes('T') || !to.includes('T') || (MIDNIGHT.test(from) && MIDNIGHT.test(to))) return null
  const [a, b] = [readDate(from).date, readDate(to).date]
  if (!a || !b || b.from < a.from) return null
  // A second of 0 makes it no more exact than its minute (`instantIn`).
  const spelled = ({ from }: Dated) => formatInstant(from, from % 60_000 ? 'millisecond' : 'minute')
  const [first, last] = [spelled(a), spelled(b)]
  return first === last ? first : `${first}/${last}`
}

const CLOCK =
  'was read as its day, since only one end of the span has a clock time, or the span says within which it was'

function withoutClock(edtf: string, field: string, remarks: Remark[]): string {
  const [, day] = /^(-?\d{4}-\d\d-\d\d)T(.+)$/.exec(edtf) ?? []
  if (day === undefined) return edtf
  if (!MIDNIGHT.test(edtf)) remarks.push({ field, value: edtf, what: CLOCK })
  return day
}
