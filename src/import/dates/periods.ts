/** Decades, centuries, quarters, halves and weeks. Never more exact than written. */

import { formatDay, startOf } from '../../model/time/days'
import { DAY } from '../../model/time/span'
import { anyOf, ORDINAL_WORDS, romanNumber } from './monthNames'
import { type Part, type PartReading, part, spellYear } from './part'

type Era = Part['era']

/** Reads a folded text, without its era; null where it is of another shape. */
export const period = (text: string, era: Era): PartReading =>
  decade(text, era) ?? century(text, era) ?? partOfYear(text) ?? week(text)

const DECADE = new RegExp(
  `^(?:${anyOf('années|años|the')}\\s+)?['’]?(\\d{1,3}0)\\s?(?:['’]?s|-?er|-?е|-?х|-?ті|-?тих|-?і)?(?:\\s+(?:${anyOf('jahre|jahren|годы|годов|годах|гг|роки|років|роках')})\\.?)?$`,
  'u',
)

/** `1850s`, `1850er`, `1850-е`. `1900s` can be ten years or a hundred: it is read as the hundred. */
function decade(text: string, era: Era): PartReading {
  const digits = DECADE.exec(text)?.[1]
  if (digits === undefined || /^\d+$/.test(text)) return null
  if (digits.length === 2 && !era) {
    return { why: `“${text}” does not say which century’s.` }
  }
  const year = Number(digits)
  if (digits.endsWith('00') && !/^(?:ann|ano)/.test(text)) {
    return part(
      { whole: years(year, 100, era) },
      `“${text}” can be ten years or a hundred; the hundred were taken.`,
    )
  }
  return part({ whole: years(year, 10, era) })
}

/** Ten or a hundred years from a round one: `185X`; `[-0488..-0479]` for the 480s BC. */
function years(first: number, count: number, era: Era): string {
  if (era === 'BC') return `[${spellYear(2 - first - count)}..${spellYear(1 - first)}]`
  return spellYear(first)
    .slice(0, count === 10 ? 3 : 2)
    .padEnd(4, 'X')
}

const WORD = anyOf(
  'century|centuries|cent|c|jahrhundert|jahrhunderts|jahrhunderte|jh|jhdt|siècle|siècles|век|века|веке|веков|вв|в|' +
    'століття|столітті|ст',
)
const NUMBER = '(?:\\d\\d?|[ivx]+)(?:\\s?-?(?:st|nd|rd|th|e|eme|o|го|й|и))?\\.?'
const CENTURY = new RegExp(
  `^(?:the\\s+)?(?:(\\d\\d?)|([ivx]+)|([a-z]+(?:-first)?))(?:\\s?-?(?:st|nd|rd|th|e|eme|o|го|й|и))?\\.?\\s*(?:${WORD})\\.?$`,
  'u',
)

/** Two numbers of centuries, the text between them, and the word: `18th or 19th century`. */
export const CENTURIES = new RegExp(
  `^(${NUMBER})(\\s*(?:[-–—/]|(?<=\\s)(?:${anyOf('to|or|and|bis|oder|und|до|или|и')})(?=\\s))\\s*)(${NUMBER})\\s*(?:${WORD})\\.?$`,
  'u',
)
const SIGLO = /^(?:siglo|s\.)\s*([ivx]+)$/

/** `19th century`, `XIX век`, `nineteenth century`: EDTF's 18XX, 1800 to 1899. */
function century(text: string, era: Era): PartReading {
  const [, digits, letters, word] = CENTURY.exec(text) ?? []
  const roman = letters ?? SIGLO.exec(text)?.[1]
  const number = Number(digits ?? ORDINAL_WORDS.get(word ?? '') ?? romanNumber(roman ?? ''))
  if (!(number >= 1 && number <= 99)) return null
  if (era !== 'BC') return part({ whole: `${String(number - 1).padStart(2, '0')}XX` })
  return part({ whole: `[${spellYear(1 - number * 100)}..${spellYear(100 - number * 100)}]` })
}

const UNKNOWN_DIGITS = /^(?:(\d{3})[?\-_xu]|(\d\d)[?\-_xu]{2})(\?)?$/

/** `19??`, `195-`, `195-?`, `19--`: a question mark in a digit's place, or a hyphen as libraries write it. */
export function unknownDigits(text: string): PartReading {
  const [, decade, century, unsure] = UNKNOWN_DIGITS.exec(text) ?? []
  const known = decade ?? century
  if (known === undefined) return null
  const lost =
    decade && text.length === 4 && text.endsWith('?') ? [`“${text}” was read as a year of four digits.`] : []
  return { ...part({ whole: known.padEnd(4, 'X') }, ...lost), qualifier: unsure ? '?' : '' }
}

const HALF = /^(first|1st|second|2nd)\s+half(?:\s+of)?\s+(\d{4})$/
const QUARTER =
  /^(?:q([1-4])[\s/-]*(\d{4})|(\d{4})[\s/-]*q([1-4])|(first|second|third|fourth|[1-4](?:st|nd|rd|th)|[1-4]\.)\s*(?:quarter|quartal)(?:\s+of)?\s+(\d{4}))$/

/** `Q1 2024`, `first half of 2024`: EDTF's parts of a year, 33 to 36, 40 and 41. */
function partOfYear(text: string): PartReading {
  const [, half, of] = HALF.exec(text) ?? []
  if (half !== undefined) return part({ year: Number(of), season: /^[1f]/.test(half) ? 40 : 41 })
  const [, a, b, c, d, word, e] = QUARTER.exec(text) ?? []
  const year = b ?? c ?? e
  const number = a ?? d ?? (word && (ORDINAL_WORDS.get(word) ?? word[0]))
  return year === undefined ? null : part({ year: Number(year), season: 32 + Number(number) })
}

/** `2024-W49`: some day of that ISO week, Monday to Sunday. */
function week(text: string): PartReading {
  const [, year, number] = /^(\d{4})-?w(\d\d?)$/.exec(text) ?? []
  if (year === undefined) return null
  const first = startOf(Number(year), 1, 4)
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * DAY + (Number(number) - 1) * 7 * DAY
  const thursday = new Date(monday + 3 * DAY).getUTCFullYear()
  if (thursday !== Number(year) || number === '00') return { why: `The year ${year} has no week ${number}.` }
  return part({ whole: `[${formatDay(monday)}..${formatDay(monday + 6 * DAY)}]` })
}
