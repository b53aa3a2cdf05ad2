/** UCDP's estimates of deaths, which are its own and not those of any one report. */
import type { Figure } from '../../../model/claim'
import type { Remark } from '../../record/record'
import { oneLine, type Row, wholeNumber } from './row'

/** The range from `low` to `high` as `deaths`, and `best` as a figure of its own where the range does not tell it.
 *  null where there are none. */
export function deathsIn(row: Row, remarks: Remark[]): Record<string, Figure> | null {
  const low = deaths(row, 'low', remarks)
  const best = deaths(row, 'best', remarks)
  const high = deaths(row, 'high', remarks)
  const range = rangeOf(low, high, remarks)
  if (best !== null && (outside(best, low) || outside(high, best))) remarks.push(besideRange(best, low, high))
  if (range === null) return best === null ? null : { [BEST]: best }
  return best === null || best === range ? { deaths: range } : { deaths: range, [BEST]: best }
}

const BEST = 'deaths, best estimate'

function deaths(row: Row, column: string, remarks: Remark[]): number | null {
  const text = row(column)
  const count = wholeNumber(text)
  if (text === '' || (count !== null && count >= 0)) return count
  remarks.push({ field: column, value: text, what: 'is no count of deaths; left out' })
  return null
}

function rangeOf(low: number | null, high: number | null, remarks: Remark[]): Figure | null {
  if (low === null && high === null) return null
  if (low === null || high === null || low < high) return [low, high]
  if (low === high) return low
  remarks.push({ field: 'low', value: `${low}`, what: `lies above high, ${high}: the range is left out` })
  return null
}

const outside = (lower: number | null, upper: number | null): boolean =>
  lower !== null && upper !== null && lower < upper

const besideRange = (best: number, low: number | null, high: number | null): Remark => ({
  field: 'best',
  value: `${best}`,
  what: `is not between low, ${low ?? 'empty'}, and high, ${high ?? 'empty'}: all are shown as they are`,
})

/** `UCDP’s best estimate is 26 deaths: 10 of Government of Ukraine, 4 of Maidan, 12 of unknown affiliation.` */
export function deathsText(row: Row, violence: string): string {
  const best = wholeNumber(row('best'))
  if (best === null) return `UCDP codes it as ${violence || 'an event'}.`
  const parts = PARTS.map(([column, of]) => partOf(row, column, of)).filter(Boolean)
  const told = parts.length ? `: ${parts.join(', ')}` : ''
  return `UCDP’s best estimate is ${best} ${best === 1 ? 'death' : 'deaths'}${told}.`
}

const PARTS: [column: string, of: (row: Row) => string][] = [
  ['deaths_a', (row) => `of ${oneLine(row('side_a')) || 'side A'}`],
  ['deaths_b', (row) => `of ${oneLine(row('side_b')) || 'side B'}`],
  ['deaths_civilians', () => 'civilian'],
  ['deaths_unknown', () => 'of unknown affiliation'],
]

function partOf(row: Row, column: string, of: (row: Row) => string): string {
  const count = wholeNumber(row(column))
  return count === null || count <= 0 ? '' : `${count} ${of(row)}`
}
