/** Numbers that are dates only where somebody says so: early years, years of two parts, counts since 1970. */
import { readDate } from '../../model/time/dates'
import { formatInstant } from '../../model/time/days'
import { folded } from './monthNames'
import { spellYear } from './part'

type Read = { edtf: string; lost?: string } | { why: string }

const SMALL = '(\\d{1,3})'
const PAIR = new RegExp(`^(?:between |from )?${SMALL}\\s*(?:-|–|—|/| to | and | until )\\s*${SMALL}$`)

/** `43` as the year 43, `between 47 and 50` as one of those years; null for any other text. */
export function earlyYears(given: string): Read | null {
  const text = folded(given)
  const [, alone] = new RegExp(`^${SMALL}$`).exec(text) ?? []
  if (alone !== undefined) {
    if (Number(alone) === 0) return { why: 'There is no year 0 before or after Christ.' }
    return { edtf: spellYear(Number(alone)), lost: `The number ${alone} was read as a year.` }
  }
  const [, first, last] = PAIR.exec(text) ?? []
  if (first === undefined || last === undefined) return null
  const [from, to] = [spellYear(Number(first)), spellYear(Number(last))]
  const edtf = text.startsWith('between') ? `[${from}..${to}]` : `${from}/${to}`
  const reading = readDate(edtf)
  const lost = `The numbers ${first} and ${last} were read as years.`
  return reading.date ? { edtf, lost } : { why: reading.why }
}

/** `2018-19`, `2018/19` as two years; null where the second number is not the next year's. */
export function schoolYears(given: string): Read | null {
  const [, first, last] = /^(?:fy\s*)?(\d{4})\s*[-–/]\s*(\d\d)$/i.exec(given) ?? []
  if (first === undefined || Number(last) !== (Number(first) + 1) % 100) return null
  return { edtf: `${spellYear(Number(first))}/${spellYear(Number(first) + 1)}` }
}

/** Seconds (up to 11 digits) or milliseconds (12 and 13) since 1 January 1970 in UTC; null for anything but a number. */
export function epochDate(given: string): Read | null {
  const [, digits, fraction] = /^(-?\d{1,13})(?:\.(\d+))?$/.exec(given) ?? []
  if (digits === undefined) return null
  const isMs = digits.replace('-', '').length > 11
  const ms = Number(digits) * (isMs ? 1 : 1000)
  const edtf = formatInstant(Math.floor(ms), 'millisecond')
  const rest = isMs ? ms % 1000 !== 0 : Number(fraction ?? 0) > 0
  return rest ? { edtf, lost: 'The fraction of a second was left out.' } : { edtf }
}
