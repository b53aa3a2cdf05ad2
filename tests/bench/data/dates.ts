/** When made-up claims say that something happened, and when they say so. */
import type { Random } from './random'

/** Days since 1970. */
export type Happened = { day: number }

const DAY = 86_400_000

/** Days since 1970 → `2023-04-01` */
export const dayWords = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** EDTF as sources give it: most often a day, not always the same one; a month, a range, "by", "about", or nothing. */
export function occurredWords(random: Random, { day }: Happened): string {
  const said = random.chance(0.8) ? day : day - random.below(3)
  const exact = dayWords(said)
  const kind = random.unit()
  if (kind < 0.58) return exact
  if (kind < 0.68) return exact.slice(0, 7)
  if (kind < 0.78) return `${exact}/${dayWords(said + 1 + random.below(6))}`
  if (kind < 0.85) return `../${dayWords(said + 1)}`
  if (kind < 0.89) return `${exact}${random.pick(['?', '~'])}`
  return ''
}

/** The day of the report: a few days later, seldom weeks. */
export const reportedDay = (random: Random, { day }: Happened): string =>
  dayWords(day + random.few(random.chance(0.05) ? 30 : 2.5))
