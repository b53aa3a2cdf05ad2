/** SIMILE's four dates as one EDTF date. `start` to `latestStart` bound when an event began, `earliestEnd` to `end`
 *  when it ended. EDTF has no interval whose ends are sets, so:
 *  - an event that lasts is the whole span from `start` to `end`. An end that is only bounded is marked uncertain
 *    (`?`, which widens nothing), and the note gives the bounds: `1871?/1879?`;
 *  - an instant is one of the days from the first to the last: `[1845..1846]`;
 *  - a single instant keeps its clock time in EDTF; otherwise the days are kept and the note gives the times. */
import type { Context, Remark } from '../../record/record'
import { dateRemark } from '../calendarSpelling'
import { textIn } from '../values'
import { type Moment, readMoment } from './simileDate'

type Known = Extract<Moment, { edtf: string }>
type Bounds = { start?: Known; latestStart?: Known; earliestEnd?: Known; end?: Known }
type Time = { occurred: string; note: string; remarks: Remark[] }

const KEYS = ['start', 'latestStart', 'earliestEnd', 'end'] as const

/** `occurred` is '' where the event has no date. */
export function simileTime(event: Record<string, unknown>, lasts: boolean, order: Context['order']): Time {
  const bounds: Bounds = {}
  const remarks: Remark[] = []
  for (const key of KEYS) {
    const text = textIn(event, key)
    if (!text) continue
    const moment = readMoment(text, order)
    if ('why' in moment) remarks.push({ field: key, value: moment.raw, what: moment.why })
    else bounds[key] = moment
  }
  const has = (key: string) => textIn(event, key) !== ''
  if (has('start') && !bounds.start) {
    const asWritten = [textIn(event, 'start'), textIn(event, 'end')].filter(Boolean).join('/')
    return { occurred: asWritten, note: '', remarks }
  }
  if (!(bounds.start || bounds.latestStart || bounds.earliestEnd || bounds.end)) {
    if (!remarks.length)
      remarks.push({ field: 'start', value: '', what: 'is missing: the event has no date' })
    return { occurred: '', note: '', remarks }
  }
  const spelled =
    lasts && (has('end') || has('earliestEnd')) ? lasting(bounds) : instant(bounds, has('end') && !bounds.end)
  const years = KEYS.map((key) => bounds[key] && astronomical(bounds[key])).filter(Boolean)
  const unread = has('end') && !bounds.end && `Its end cannot be read: ${textIn(event, 'end')}.`
  const note = [spelled.note, unread, ...new Set(years)].filter(Boolean).join(' ')
  return finished({ ...spelled, note }, bounds, remarks)
}

type Spelled = { edtf: string; note: string; single?: Known }

function lasting({ start, latestStart, earliestEnd, end }: Bounds): Spelled {
  const isLoose = (a?: Known, b?: Known) => a && b && a.edtf !== b.edtf
  const from = start ? start.edtf + (isLoose(start, latestStart) ? '?' : '') : ''
  const to = end ? end.edtf + (isLoose(end, earliestEnd) ? '?' : '') : ''
  const note = [
    latestStart && `Began ${start ? `between ${start.raw} and` : 'by'} ${latestStart.raw}.`,
    earliestEnd &&
      `Ended ${end ? `between ${earliestEnd.raw} and ${end.raw}` : `not before ${earliestEnd.raw}`}.`,
  ]
  const told = note.filter(Boolean).join(' ')
  return { edtf: from === to ? from : `${from}/${to}`, note: told }
}

/** "The file’s year −500 is read as 501 BCE, as SIMILE counts.": other programs mean 500 BCE by it. */
function astronomical({ raw, edtf }: Known): string {
  const year = Number(edtf.replace('Y', ''))
  if (!/^[-−]\d/.test(raw) || !(year < 0)) return ''
  return `The file’s year −${-year} is read as ${1 - year} BCE, as SIMILE counts.`
}

/** `isOpen`: the file gives an end, but it cannot be read. */
function instant({ start, latestStart, earliestEnd, end }: Bounds, isOpen: boolean): Spelled {
  const last = end ?? earliestEnd ?? latestStart ?? start
  if (!start) return { edtf: last ? `[..${last.edtf}]` : '', note: '' }
  if (isOpen) return { edtf: `[${start.edtf}..]`, note: `Not before ${start.raw}.` }
  if (!last || (last.edtf === start.edtf && last.clock === start.clock)) {
    return { edtf: start.edtf, note: '', single: start }
  }
  const note = `At some time between ${start.raw} and ${last.raw}.`
  return { edtf: last.edtf === start.edtf ? start.edtf : `[${start.edtf}..${last.edtf}]`, note }
}

function finished({ edtf, note, single }: Spelled, bounds: Bounds, remarks: Remark[]): Time {
  const occurred = single?.clock ? `${edtf}T${single.clock}` : edtf
  const remark = dateRemark('start', occurred)
  if (remark) remarks.push(remark)
  const clocked = single ? [] : KEYS.filter((key) => bounds[key]?.clock)
  if (!clocked.length) return { occurred, note, remarks }
  const times = clocked.map((key) => `${key} ${bounds[key]?.raw}`).join(', ')
  const isTold = clocked.every((key) => note.includes(bounds[key]?.raw ?? ''))
  const what =
    'has clock times, for which EDTF has no place here; the days are kept, the note tells the times'
  remarks.push({ field: clocked[0] ?? '', value: times, what })
  return { occurred, note: isTold ? note : `${note} In the file: ${times}.`.trim(), remarks }
}
