/** Names of months and days of the week in the languages of the tables that people have, as CLDR has them (by `Intl`).
 *  They are asked for where a word is no name that is known without them. */
import { folded, MONTHS } from './monthNames'

const LANGUAGES = [
  ...['en', 'es', 'fr', 'pt', 'it', 'de', 'nl', 'pl', 'tr', 'ru', 'uk', 'ro', 'cs', 'sv', 'el'],
  ...['ar', 'ar-SY', 'fa-u-ca-gregory', 'he', 'ko', 'zh', 'ja'],
]

/** Alone and beside a day, a month may have two forms: `styczeń`, `3 stycznia`. */
const FORMS: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
]

type Names = {
  months: ReadonlyMap<string, number>
  days: ReadonlySet<string>
  /** Names of several words. */
  long: readonly string[]
}

let names: Names | null = null

const known = (): Names => {
  names ??= collected()
  return names
}

function collected(): Names {
  const months = new Map<string, number | null>()
  const days = new Set<string>()
  for (const language of LANGUAGES) {
    for (const form of FORMS) {
      const format = new Intl.DateTimeFormat(`${language}`, { ...form, timeZone: 'UTC' })
      for (let month = 0; month < 12; month++) {
        const parts = format.formatToParts(Date.UTC(2024, month, 3))
        const name = tidy(parts.find(({ type }) => type === 'month')?.value ?? '')
        if (!/^\p{L}{2}/u.test(name)) continue
        const before = months.get(name)
        months.set(name, before === undefined || before === month + 1 ? month + 1 : null)
      }
    }
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' })
      for (let day = 1; day < 8; day++)
        for (const word of tidy(format.format(Date.UTC(2024, 0, day))).split(' ')) days.add(word)
    }
  }
  const told = [...months].flatMap(([name, month]) => (month === null ? [] : [[name, month] as const]))
  return {
    months: new Map(told),
    days,
    long: told.map(([name]) => name).filter((name) => name.includes(' ')),
  }
}

const tidy = (name: string): string => folded(name).replace(/[.‏]/g, '').trim()

/** A folded word's month, 1 to 12. A name that means two months in two languages is none. */
export const monthNamed = (word: string): number | undefined =>
  MONTHS.get(word) ?? (/^\p{L}{2}/u.test(word) ? namedIn(word.replaceAll('\u0001', ' ')) : undefined)

/** Hebrew writes “in” at the beginning of the word. */
const namedIn = (word: string): number | undefined =>
  known().months.get(word) ?? (word.startsWith('ב') ? known().months.get(word.slice(1)) : undefined)

/** Days of the week, folded, words of several each alone. */
export const dayNames = (): ReadonlySet<string> => known().days

/** A folded text in which names of several words are one word: their spaces are replaced by a sign that occurs nowhere. */
export function joinedMonths(text: string): string {
  if (!/\p{Script=Arabic}/u.test(text)) return text
  return known().long.reduce((joined, name) => joined.replaceAll(name, name.replaceAll(' ', '\u0001')), text)
}
