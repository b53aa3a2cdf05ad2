/** Columns of stances that each belong to one speaker: what their cells in a row say. */
import type { Stance } from '../../model/claim'
import type { Mapping } from '../../model/mapping'
import { NOBODY } from '../cells/sourceCell'
import { stanceNamed } from '../cells/stances'
import type { Remark } from '../record/record'
import type { CellOf } from './mappedSpans'

/** Why a row is listed of which nothing tells the stance. */
export const NO_STANCE = 'is no stance, and the mapping does not say which it means'

export type Spoken = { name: string; stance: Stance }

/** What a word of a column of stances means; null where nothing tells. */
export const meaningOf = (values: Readonly<Record<string, Stance>>, word: string): Stance | null =>
  (Object.hasOwn(values, word) ? values[word] : stanceNamed(word)) ?? null

/** @returns a claim for each filled cell; of a row without any, that somebody says so whom it does not name. `unmeant`:
 *  words that mean nothing */
export function spokenIn(
  { names, values }: NonNullable<Mapping['speakers']>,
  cell: CellOf,
): { spoken: Spoken[]; unmeant: Remark[]; isNamed: boolean } {
  const filled = Object.entries(names).filter(([column]) => cell(column) !== '')
  if (!filled.length) return { spoken: [{ name: NOBODY, stance: 'asserts' }], unmeant: [], isNamed: false }
  const spoken: Spoken[] = []
  const unmeant: Remark[] = []
  for (const [column, name] of filled) {
    const stance = meaningOf(values, cell(column))
    if (stance) spoken.push({ name, stance })
    else unmeant.push({ field: column, value: cell(column), what: NO_STANCE })
  }
  return { spoken, unmeant, isNamed: true }
}
