/** Dates whose month or season is written in letters, in whatever order: `6 December 2024`, `Oct-55`, `Spring 2002`. */
import { dayNames, joinedMonths, monthNamed } from './cldrNames'
import { FILLERS, SEASONS } from './monthNames'
import { type Part, type PartReading, part, shortYear } from './part'

/** Kinds of words in a date, one letter each: m month, s season, y year, a two-digit year after an apostrophe,
 *  n a number of one or two digits. */
type Word = { kind: 'm' | 's' | 'y' | 'a' | 'n'; value: number; short?: boolean }

const ORDINAL = /(?<=(?<!\d)\d\d?)(?:\s?(?:st|nd|rd|th)|er|eme|[eo°]|-?го|-?ого|-[еия])(?!\p{L})/gu

/** A hyphen or a slash at an end, beside a space, or between numbers after a month, separates two dates: `2014 -`,
 *  `5 May - 20`, `December 24-25`. */
const TWO_DATES = /^[-/]|[-/]$|\s[-/]|[-/]\s|\.\.|^\p{L}+\.?\s\d\d?[-/]\d\d?$/u

/** Splits folded text into words; null where one of them cannot be part of a date. */
function wordsOf(text: string, era: Part['era']): Word[] | null {
  if (TWO_DATES.test(text)) return null
  const spaced = joinedMonths(text)
    .replace(ORDINAL, ' ')
    .replace(/(\d)(?=\p{L})/gu, '$1 ')
    .replace(/(\p{L})(?=\d)/gu, '$1 ')
  const words: Word[] = []
  for (const word of spaced.split(/[\s,.\-‐‑/]+/).filter(Boolean)) {
    if (FILLERS.has(word)) continue
    const read = wordOf(word, era)
    if (!read && dayNames().has(word)) continue
    if (!read) return null
    words.push(read)
  }
  return words
}

function wordOf(word: string, era: Part['era']): Word | null {
  if ((era ? /^\d{3,6}$/ : /^\d{3,4}$/).test(word)) return { kind: 'y', value: Number(word) }
  if (/^\d\d?$/.test(word)) return { kind: 'n', value: Number(word), short: word.length === 2 }
  if (/^['’‘]\d\d$/.test(word)) return { kind: 'a', value: Number(word.slice(1)) }
  const month = monthNamed(word)
  if (month !== undefined) return { kind: 'm', value: month }
  const season = SEASONS.get(word)
  return season === undefined ? null : { kind: 's', value: season }
}

type Field = 'day' | 'month' | 'year' | 'short' | 'season' | 'bare' | 'next'

/** What each word is, by the kinds of all words. `next`: the second year of a winter. */
const PATTERNS: ReadonlyMap<string, Field[]> = new Map(
  Object.entries({
    n: 'bare',
    ny: 'bare year',
    y: 'year',
    a: 'short',
    m: 'month',
    s: 'season',
    my: 'month year',
    ma: 'month short',
    mn: 'month day',
    nm: 'day month',
    ym: 'year month',
    sy: 'season year',
    sa: 'season short',
    ys: 'year season',
    syy: 'season year next',
    syn: 'season year next',
    sny: 'season year next',
    nmy: 'day month year',
    nma: 'day month short',
    nmn: 'day month short',
    mny: 'month day year',
    mna: 'month day short',
    mnn: 'month day short',
    ymn: 'year month day',
    ynm: 'year day month',
  }).map(([kinds, fields]) => [kinds, fields.split(' ') as Field[]]),
)

/** Reads a folded text without its era. With an era, two digits are a year: `15 March 44 BC`. */
export function wordedDate(text: string, era: Part['era']): PartReading {
  const words = wordsOf(text, era)
  if (!words) return null
  if (era) lastIsYear(words)
  else monthOfShortYear(text, words)
  const fields = PATTERNS.get(words.map(({ kind }) => kind).join(''))
  if (!fields || fields.some((field, i) => field === 'short' && words[i]?.short === false)) return null
  return asPart(Object.fromEntries(fields.map((field, i) => [field, words[i]?.value])), era)
}

/** Also `10000 BC`. */
function lastIsYear(words: Word[]): void {
  const last = words.at(-1)
  if (last?.kind === 'n') last.kind = 'y'
}

/** `Oct-55` is how spreadsheets show a month; `Dec 55` cannot be a day. `Dec 24` can: it is a day without a year. */
function monthOfShortYear(text: string, words: Word[]): void {
  const [month, number] = words
  if (words.length !== 2 || month?.kind !== 'm' || number?.kind !== 'n') return
  if (number.value > 31 || /^\p{L}+-\d\d$/u.test(text)) number.kind = 'a'
}

type Fields = Partial<Record<Field, number>>

function asPart({ short, next, ...fields }: Fields, era: Part['era']): PartReading {
  const lost: string[] = []
  const dated: Omit<Part, 'qualifier' | 'lost'> = era ? { ...fields, era } : fields
  if (short !== undefined) {
    const said = shortYear(short)
    dated.year = said.year
    lost.push(said.lost)
  }
  if (next !== undefined && !isNextYear(dated, next)) return null
  if (dated.season === 24 && dated.year !== undefined && next === undefined) lost.push(winter(dated.year))
  return part(dated, ...lost)
}

/** `Winter 2001/02` begins in December 2001. */
const isNextYear = ({ season, year = 0 }: Fields, next: number): boolean =>
  season === 24 && (next === year + 1 || next === (year + 1) % 100)

const winter = (year: number): string =>
  `The winter of ${year} was read as the one that begins in December ${year}, as EDTF counts.`
