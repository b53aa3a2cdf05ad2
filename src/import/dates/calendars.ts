/** Dates of other calendars: they are named, and not converted. */
import { anyOf, folded } from './monthNames'

const CALENDARS = [
  ['persian', 'the Persian calendar'],
  ['islamic-umalqura', 'the Islamic calendar'],
] as const

/** In these languages their months are looked for; CLDR's names of Persian months in English are spelled as Persian is. */
const LANGUAGES = ['en', 'fa', 'ar', 'tr', 'de', 'fr', 'ru']

const SIGNS: [RegExp, string][] = [
  [/(?<=\d)\s*(?:a\.?\s?h\.?|h\.?\s?q\.?|هـ|ه)\.?$|^ah\s*\d/u, 'the Islamic calendar'],
  [/พ\.?\s?ศ\.?|พุทธศักราช/u, 'the Buddhist calendar'],
  [/(?<=\d)\s*(?:a\.?\s?p\.?|s\.?\s?h\.?|h\.?\s?sh\.?|ش|ه\.?\s?ش)\.?$/u, 'the Persian calendar'],
]

let months: ReadonlyMap<string, string> | null = null

/** Names of months, folded, as CLDR has them. */
function monthsOfOthers(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [calendar, name] of CALENDARS)
    for (const language of LANGUAGES) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-${calendar}`, {
        month: 'long',
        timeZone: 'UTC',
      })
      for (let month = 0; month < 13; month++) {
        const spelled = folded(format.format(Date.UTC(2023, 0, 10 + month * 29)))
        if (/^\p{L}{3}/u.test(spelled)) found.set(spelled.replace(/[ʻʼ’'-]/g, ''), name)
      }
    }
  return found
}

let pattern: RegExp | null = null

/** Why a folded text is undated: it names a month or the sign of another calendar; null for any other text. */
export function otherCalendar(text: string): string | null {
  if (!/\d/.test(text) || !/\p{L}/u.test(text)) return null
  const tidy = text.replace(/[ʻʼ’'-]/g, '')
  months ??= monthsOfOthers()
  pattern ??= new RegExp(`(?<!\\p{L})(?:${anyOf([...months.keys()].join('|'))})(?!\\p{L})`, 'u')
  const month = pattern.exec(tidy)?.[0]
  const name = month ? months.get(month) : SIGNS.find(([sign]) => sign.test(text))?.[1]
  return name ? `It is a date of ${name}, which is not converted.` : null
}

export const UNCONVERTED =
  'Its year is most likely one of the Persian, the Islamic or the Buddhist calendar, which is not converted.'

const YEAR = /(?<!\d)(?:1[2-4]\d\d|24[4-9]\d|25\d\d)(?!\d)/

/** Does a text name a year of today's people in another calendar: 1200 to 1499, or 2440 to 2599? Only where a table is known
 *  to count so does that mean anything. */
export const isYearOfOthers = (text: string): boolean => YEAR.test(folded(text))

/** `1403/02/31`: a day that only another calendar has. */
export const isDayOfOthers = (text: string): boolean =>
  /^1[2-4]\d\d([-/.])(?:0?[246]\1(?=3)31|0?2\1(?:29|30))$/.test(folded(text))
