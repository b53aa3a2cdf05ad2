/** Relations as a file gives them, by ids, to relations between the numbers of claims. */

import { type IdTable, idTable } from '../storage/idTable'
import { inverse } from './claimOrder'
import type { BaseColumns } from './columns'
import type { ClaimRelation, WrittenRelation } from './relations'
import { claimId, claimText } from './texts'

/** @param given the number of the claim that was written with an id, -1 for none
 *  @param written per claim, its number when it was written; null where the order is unchanged
 *  @returns `resolved`, and `broken`: the relations with an end that is no claim, or with the same claim at both */
export function resolveRelations(
  columns: BaseColumns,
  relations: readonly WrittenRelation[],
  given: (id: string) => number,
  written: Uint32Array | null,
): { resolved: ClaimRelation[]; broken: WrittenRelation[] } {
  if (!relations.length) return { resolved: [], broken: [] }
  const now = written ? inverse(written) : null
  const moved = (n: number): number => (n < 0 ? n : (now?.[n] ?? n))
  const number = (end: string | number): number => {
    if (typeof end === 'number') return moved(end)
    const found = given(end)
    return found < 0 ? generatedIds(columns).find(end) : moved(found)
  }
  const all = relations.map((written) => ({
    written,
    relation: { ...written, from: number(written.from), to: number(written.to) },
  }))
  const exists = ({ relation: { from, to } }: { relation: ClaimRelation }) =>
    from >= 0 && to >= 0 && from !== to
  return {
    resolved: all.filter(exists).map(({ relation }) => relation),
    broken: all.filter((one) => !exists(one)).map(({ written }) => written),
  }
}

const tables = new WeakMap<BaseColumns, IdTable>()

/** The generated ids of the claims that the file gives none. Made once per dataset, when a relation first needs it. */
function generatedIds(columns: BaseColumns): IdTable {
  const known = tables.get(columns)
  if (known) return known
  const table = idTable((c) => claimId(columns, c))
  for (let c = 0; c < columns.claims; c++) if (!claimText(columns, 'id', c)) table.add(claimId(columns, c), c)
  tables.set(columns, table)
  return table
}
