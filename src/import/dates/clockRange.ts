/** A range of clock times within a day: `2024-05-03 10:00–12:00 UTC`. */
import { dayAfter, parsePlain } from '../../model/time/days'
import { anyOf } from './monthNames'
import { fixedOffset, instantIn } from './zones'

const TIME = '(\\d\\d?):(\\d\\d)(?::(\\d\\d(?:[.,]\\d+)?))?'
const ZONE = '(z|(?:utc|gmt)?\\s*[+-]\\d\\d?(?::?\\d\\d)?|utc|gmt|msk|мск|c?es?t|ees?t|wes?t)'
const RANGE = new RegExp(
  `[\\s,]*(?:(?:from|between)\\s+)?${TIME}(?:\\s*${ZONE}(?![\\d:]))?\\s*(?:[-–—]|(?:${anyOf('to|until|till|and|bis|до|по|a|à|al|hasta')})(?=\\s))\\s*${TIME}` +
    `(?:\\s*(?:uhr|hrs|h)(?!\\p{L}))?(?:\\s*\\(?${ZONE}\\)?)?(?![\\p{L}\\d:])`,
  'u',
)

/** Reads a folded text of one day and two clocks. An end before its start is on the next day.
 *  @param zone that of clocks for which the text names none; then, without one, null
 *  @param dayOf reads the rest of the text as EDTF
 *  @returns an interval of two instants in UTC; null for any other text */
export function clockRange(
  text: string,
  zone: string | undefined,
  dayOf: (text: string) => string | null,
): string | null {
  const match = RANGE.exec(text)
  if (!match) return null
  const [said, h1 = '', m1 = '', s1, first = '', h2 = '', m2 = '', s2, last = first] = match
  const [begun, ended] = [first || last, last].map((named) => (named === '' ? zone : offsetIn(named)))
  const day = dayOf(`${text.slice(0, match.index)} ${text.slice(match.index + said.length)}`.trim())
  if (begun === undefined || ended === undefined || day === null || parsePlain(day)?.unit !== 'day')
    return null
  if (![h1, h2].every((hour) => Number(hour) < 24) || ![m1, m2].every((minute) => Number(minute) < 60))
    return null
  const clock = (...[h = '', m, s]: (string | undefined)[]) =>
    [h.padStart(2, '0'), m, ...(s ? [s.replace(',', '.')] : [])].join(':')
  const [start, end] = [clock(h1, m1, s1), clock(h2, m2, s2)]
  const lastDay = end < start ? dayAfter(day) : day
  const [from, to] = [instantIn(day, start, begun), lastDay && instantIn(lastDay, end, ended)]
  return from && to ? `${from}/${to}` : null
}

const offsetIn = (named: string): string | undefined => (fixedOffset(named) === null ? undefined : named)
