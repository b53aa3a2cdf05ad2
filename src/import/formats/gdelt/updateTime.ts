/** The times of GDELT's updates, which come every quarter of an hour. */
import { parseDay } from '../../../model/time/days'
import type { Remark } from '../../record/record'
import type { Row } from '../conflict/row'

const DIGITS = /^(\d{4})(\d\d)(\d\d)(?:([01]\d|2[0-3])([0-5]\d)([0-5]\d))?$/

/** `20250218001500`, in UTC, as EDTF: `2025-02-18T00:15:00Z`; `20250218` as its day. Null for anything else. */
export function updateTime(text: string): string | null {
  const [, year, month, day, hour, minute, second] = DIGITS.exec(text) ?? []
  const spelled = `${year}-${month}-${day}`
  if (year === undefined || parseDay(spelled) === null) return null
  return hour === undefined ? spelled : `${spelled}T${hour}:${minute}:${second}Z`
}

/** A column's time; '' with a remark where it cannot be read. */
export function readUpdate(row: Row, field: string, remarks: Remark[]): string {
  const text = row(field)
  const time = updateTime(text)
  if (time === null) remarks.push({ field, value: text, what: NO_TIME })
  return time ?? ''
}

const NO_TIME = 'is no time of the form YYYYMMDDHHMMSS: when it was reported is not known'
