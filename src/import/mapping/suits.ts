/** Does what a column holds speak against what its name says? */

import type { Guessed } from './columnNames'
import type { Sampled } from './columnSample'
import { guessedStances } from './stanceWords'

const NEEDED: readonly Guessed[] = [
  'title',
  'source',
  'occurred',
  'start',
  'year',
  'time',
  'stance',
  'coordinates',
]

/** What is empty is never chosen, unless the table has no rows. What is mostly empty suits only in the second try, when no
 *  full column was found. */
export function suits(what: Guessed, column: Sampled | undefined, sparse: boolean): boolean {
  if (!column) return false
  if (column.rows === 0) return true
  if (column.filled === 0) return false
  if (!sparse && NEEDED.includes(what) && column.filled < column.rows * (what === 'title' ? 0.75 : 0.5))
    return false
  return holds(what, column)
}

function holds(what: Guessed, column: Sampled): boolean {
  const mostly = (count: number): boolean => count * 2 > column.filled
  // Whatever such columns are called, they are nothing else.
  if (column.stances) return what === 'stance'
  if (mostly(column.pairs)) return what === 'coordinates'
  if (mostly(column.clocks)) return what === 'time'
  switch (what) {
    case 'occurred':
    case 'reported':
      return mostly(column.dates + column.serials + column.epochs + (column.early ? column.small : 0))
    case 'start':
      return mostly(column.dates + column.serials + column.epochs + column.small + column.ends)
    case 'end':
      return column.dates + column.serials + column.epochs + column.small + column.ends > column.filled / 5
    case 'time':
    case 'coordinates':
      return false
    case 'stance':
      return namesStances(column.label)
        ? isFewWords(column)
        : Object.keys(guessedStances(column.values)).length * 2 >= column.values.length
    case 'year':
      return mostly(column.years)
    case 'month':
      return !mostly(column.fullDates)
    case 'event':
      return !mostly(column.fullDates)
    case 'url':
      return column.links > 0 || column.values.some((value) => /[./]/.test(value))
    case 'day':
      return mostly(column.numbers)
    case 'lat':
    case 'lon':
      return mostly(column.degrees)
    case 'title':
    case 'source':
      return !mostly(column.numbers) && !mostly(column.fullDates)
    case 'place':
    case 'affiliation':
      return !mostly(column.numbers)
    default:
      return true
  }
}

/** Names that say nothing but stances. Whatever words stand there, they are asked for, and no row asserts in silence. */
const namesStances = (label: string): boolean =>
  /^(?:stance|haltung|verdict|postura|tutum|stanowisko|позиция|позиція|الموقف|立场|立場|입장)$/u.test(
    label.trim().toLowerCase(),
  )

const isFewWords = ({ values, counts, filled, dates, looks }: Sampled): boolean =>
  values.length <= 12 && counts + dates < filled / 2 && looks.words <= 3
