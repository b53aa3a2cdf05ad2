/** Numbers that are dates only where somebody says so: early years, years of two parts, counts since 1970. */
import { readDate } from '../../model/time/dates'
import { formatInstant } from '../../model/time/days'
import { anyOf, folded } from './monthNames'
import { spellYear } from './part'

type Read = { edtf: string; lost?: string } | { why: string }

const SMALL = '(\\d{1,3})'
const PAIR = new RegExp(
  `^(?:(${anyOf('between|zwischen|entre|tra|fra|entre los años|между|між|mellan|tussen|arasında')}) |(?:${anyOf('from|von|de|dal|с|з')}) )?${SMALL}\\s*(?:[-–—/]|(?<=\\s)(?:${anyOf('to|and|until|bis|und|et|y|e|a|и|до|та|і|en|och|al')})(?=\\s))\\s*${SMALL}$`,
  'u',
)
const OF_MONTH = /^(?:\d\d?\.?\s*)?\p{L}{3,}\.?\s+(\d\d)$/u

/** May a text name years of one or two digits: `43`, `43–47`, `between 47 and 50`? */
export const isSmallYears = (given: string): boolean => {
  const text = folded(given).trim()
  if (/^\d\d?$/.test(text)) return true
  const [, , first = '', last = ''] = PAIR.exec(text) ?? []
  return first !== '' && first.length < 3 && last.length < 4
}

/** Does a text show a year before 1000, or an era: `0924`, `122–128`, `c. 120`, `AD 43`, `44 v. Chr.`? */
export const isEarlyYear = (given: string): boolean => {
  const text = folded(given)
  if (/(?<!\d)[1-9]\d{3}(?!\d)/.test(text)) return false
  return (
    /(?<![\d.,:/-])(?:0\d{3}|[1-9]\d\d)(?![\d.,:])/.test(text) ||
    /\d\s*(?:b\.?\s?c|a\.?\s?d|c\.?\s?e|[vn]\.?\s?chr|до н|н\.?\s?[эе])(?!\p{L}{3})|^a\.?\s?d\.?\s*\d/u.test(
      text,
    )
  )
}

/** `43` as the year 43, `between 47 and 50` as one of those years, `July 64` as that of the year 64; null for any other text.
 *  @param read reads a text in which the year is written with four digits */
export function earlyYears(given: string, read: (text: string) => Read): Read | null {
  const text = folded(given).trim()
  const year = OF_MONTH.exec(text)?.[1]
  if (year !== undefined) {
    const dated = read(text.replace(/\d\d$/, `00${year}`))
    if ('edtf' in dated) return { ...dated, lost: `The number ${year} was read as a year.` }
  }
  const [, alone] = new RegExp(`^${SMALL}$`).exec(text) ?? []
  if (alone !== undefined) {
    if (Number(alone) === 0) return { why: 'There is no year 0 before or after Christ.' }
    return { edtf: spellYear(Number(alone)), lost: `The number ${alone} was read as a year.` }
  }
  const [, isBetween, first, last] = PAIR.exec(text) ?? []
  if (first === undefined || last === undefined) return null
  const [from, to] = [spellYear(Number(first)), spellYear(Number(last))]
  const edtf = isBetween ? `[${from}..${to}]` : `${from}/${to}`
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
