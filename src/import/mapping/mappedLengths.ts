/** The date of a row that has a column for how long it lasted. */
import type { Occurred } from '../../model/mapping'
import { readDate } from '../../model/time/dates'
import { saysNoDate, saysOpen } from '../dates/ends'
import { lasting, lengthOf, unitInName } from '../dates/lengths'
import type { Remark } from '../record/record'
import type { CellOf, Dating } from './mappedSpans'

/** A date and the length beside it as one date. Where the length cannot be read, or says nothing of this start, the start
 *  is kept and a remark says why. */
export function withLength(start: Dating, occurred: Occurred, cell: CellOf, remarks: Remark[]): Dating {
  if (!('column' in occurred) || occurred.lasts === undefined || start.occurred === '') return start
  const { lasts, unit = unitInName(lasts) } = occurred
  const text = cell(lasts)
  if (text === '' || !readDate(start.occurred).date) return start
  const said = `${start.said}, ${text}`
  const kept = (what: string): Dating => {
    remarks.push({ field: lasts, value: text, what })
    return { ...start, said }
  }
  if (saysOpen(text) || saysNoDate(text)) {
    const edtf = `${start.occurred}/${saysOpen(text) ? '..' : ''}`
    return readDate(edtf).date
      ? { occurred: edtf, said }
      : kept('says no end that can stand beside this start; the start was kept')
  }
  const length = lengthOf(text, unit)
  if (!length)
    return kept(
      /^\d+(?:[.,:]\d+)?$/.test(text)
        ? 'is a length of time without a unit, and nothing says which; the start was kept'
        : 'is no length of time that can be read; the start was kept',
    )
  const made = lasting(start.occurred, length)
  return 'edtf' in made
    ? { occurred: made.edtf, said }
    : kept(`was not counted, since ${made.why}; the start was kept`)
}
