/** Dates as TimelineJS gives them: year, month, day and clock in separate fields. Missing fields tell the precision.
 *  Years before the common era are negative and have no year 0 (−44 is “44 BCE”), while EDTF's year 0 is 1 BCE. There is
 *  no time zone. */
import { LAST_YEAR } from '../../../model/time/days'
import type { Remark } from '../../record/record'
import { dateRemark, monthNamed, readClock, spellDay } from '../calendarSpelling'

/** The fields of one date, '' where missing. `names`: what the file calls them, for problems. */
export type DateFields = { year: string; month: string; day: string; time: string }

/** `edtf`: without the clock time, which is in `clock`; '' where there is no date; the text as written where it `failed`. */
export type SlideDate = { edtf: string; clock: string; note: string; remarks: Remark[]; failed: boolean }

const NO_DATE: SlideDate = { edtf: '', clock: '', note: '', remarks: [], failed: false }

/** Never throws: a text that is no date is kept, with the reason. */
export function readSlideDate(fields: DateFields, names: DateFields): SlideDate {
  const { year, month, day, time } = fields
  if (!(year || month || day || time)) return NO_DATE
  const asWritten = [year, month, day].filter(Boolean).join(' ')
  const failed = (field: string, value: string, what: string): SlideDate => ({
    ...NO_DATE,
    failed: true,
    edtf: asWritten || time,
    remarks: [{ field, value, what }],
  })
  if (!year) return failed(names.year, '', 'is missing, and a date needs it')
  const era = readYear(year)
  if (era === 0) return failed(names.year, year, 'is no year: the one before the year 1 is −1, 1 BCE')
  if (era === null) return unreadable(asWritten, names.year)
  const remarks: Remark[] = []
  const m = readPart(month, 12, names.month, remarks)
  if (m === null) return failed(names.month, month, 'is no month')
  const d = readPart(day, 31, names.day, remarks)
  if (d === null) return failed(names.day, day, 'is no day of a month')
  if (d && !m) remarks.push({ field: names.day, value: day, what: 'has no month and was left out' })
  return spelled(era, m, m && d, { time, names, remarks, asWritten })
}

const OPEN = /^\d{1,2}\/\d{1,2}\/-?\d{3,}/

/** A date already written as EDTF (`1850~`), or none. */
function unreadable(asWritten: string, field: string): SlideDate {
  if (OPEN.test(asWritten)) {
    const what = 'may be read with the day or with the month first; nobody said which'
    const remarks = [{ field, value: asWritten, what }]
    return { ...NO_DATE, edtf: asWritten, remarks, failed: true }
  }
  const remark = dateRemark(field, asWritten)
  return { ...NO_DATE, edtf: asWritten, remarks: remark ? [remark] : [], failed: remark !== null }
}

type Rest = { time: string; names: DateFields; remarks: Remark[]; asWritten: string }

function spelled(era: number, month: number, day: number, rest: Rest): SlideDate {
  const { time, names, remarks, asWritten } = rest
  // A year that is out of range keeps its number.
  const year = era < 0 && -era <= LAST_YEAR ? era + 1 : era
  const edtf = spellDay(year, month || undefined, day || undefined)
  const remark = dateRemark(month ? names.day : names.year, edtf)
  if (remark)
    return { ...NO_DATE, edtf, remarks: [...remarks, { ...remark, value: asWritten }], failed: true }
  if (edtf.startsWith('Y') && month) {
    remarks.push({ field: names.month, value: String(month), what: 'EDTF has no months in so far a year' })
  }
  const note = era < 0 ? `The file's year ${String(era).replace('-', '−')} is read as ${-era} BCE.` : ''
  return { edtf, note, clock: clockOf(time, day > 0, names.time, remarks), remarks, failed: false }
}

function clockOf(time: string, hasDay: boolean, field: string, remarks: Remark[]): string {
  if (!time) return ''
  const clock = readClock(time)
  if (clock === null) remarks.push({ field, value: time, what: 'is no clock time and was left out' })
  else if (clock && !hasDay) remarks.push({ field, value: time, what: 'has no day and was left out' })
  return hasDay ? (clock ?? '') : ''
}

const YEAR = /^([-−–+]?)(\d{1,12})(?:\.0+)?(bce?|b\.c\.(?:e\.)?|ce|ad)?$/i

/** `1,066`, `1066.0`, `-44`, `44 BC`: negative before the common era; null for no year. */
function readYear(text: string): number | null {
  const [, sign = '', digits, era = ''] = YEAR.exec(text.replace(/[\s,]+/g, '')) ?? []
  if (digits === undefined) return null
  const before = /[-−–]/.test(sign) || /^b/i.test(era)
  return before ? -Number(digits) || 0 : Number(digits)
}

/** A month or a day; 0 where it is missing or 0, null where it is no such number. */
function readPart(text: string, most: number, field: string, remarks: Remark[]): number | null {
  if (!text) return 0
  const value = /^\d{1,2}(?:\.0+)?$/.test(text) ? Number(text) : most === 12 ? monthNamed(text) : null
  if (value === 0)
    remarks.push({ field, value: text, what: 'is none; the date is known to what stands before it' })
  return value === null || value > most ? null : value
}

/** A slide's start and end as one EDTF date, with remarks. With an end that cannot be read, the interval's
 *  end is unknown; with a start that cannot be read, the text is kept. */
export function spellSpan(start: SlideDate, end: SlideDate, field: string): SlideDate {
  const remarks = [...start.remarks, ...end.remarks]
  const isSame = start.edtf === end.edtf
  if (!end.edtf || (isSame && start.clock === end.clock)) return withClock(start, remarks, field)
  const edtf = isSame ? start.edtf : `${start.edtf}/${end.failed ? '' : end.edtf}`
  const remark = start.failed ? null : dateRemark(field, edtf)
  if (remark) remarks.push(remark)
  const note = [start.note, end.note].filter(Boolean).join(' ')
  const whole = { edtf, clock: '', note, remarks, failed: start.failed }
  return start.clock || end.clock ? withTimes(whole, start.clock || '?', end.clock || '?', field) : whole
}

function withTimes(span: SlideDate, from: string, to: string, field: string): SlideDate {
  const times = `${from} to ${to}`
  const what = 'has no time zone; the days are kept, the times stand in the note'
  const note = `${span.note} By the clock: ${times}, time zone not stated.`.trim()
  return { ...span, note, remarks: [...span.remarks, { field, value: times, what }] }
}

function withClock(start: SlideDate, remarks: Remark[], field: string): SlideDate {
  if (!start.clock) return { ...start, remarks }
  const edtf = `${start.edtf}T${start.clock}`
  const lost = dateRemark(field, edtf)
  return { ...start, edtf, remarks: lost ? [...remarks, lost] : remarks }
}
