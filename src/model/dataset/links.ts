/** Relations between claims, from ids to numbers. */

import { type IdTable, idTable } from '../storage/idTable'
import { inverse } from './claimOrder'
import type { Said } from './columns'
import type { WrittenRelation } from './columnsWriter'
import type { Link } from './independence'
import { claimId, claimText } from './records'

/** @param given the number of the claim that was written with an id, -1 for none
 *  @param written the claims' order, where it is not that in which they were written
 *  @returns also the relations of which an end is no claim */
export function linksOf(
  said: Said,
  relations: readonly WrittenRelation[],
  given: (id: string) => number,
  written: Uint32Array | null,
): { links: Link[]; broken: WrittenRelation[] } {
  if (!relations.length) return { links: [], broken: [] }
  const now = written ? inverse(written) : null
  const placed = (n: number): number => (n < 0 ? n : (now?.[n] ?? n))
  const number = (end: string | number): number => {
    if (typeof end === 'number') return placed(end)
    const found = given(end)
    return found < 0 ? made(said).find(end) : placed(found)
  }
  const all = relations.map((relation) => ({
    relation,
    link: { ...relation, from: number(relation.from), to: number(relation.to) },
  }))
  const holds = ({ link }: { link: Link }) => link.from >= 0 && link.to >= 0 && link.from !== link.to
  return {
    links: all.filter(holds).map(({ link }) => link),
    broken: all.filter((one) => !holds(one)).map(({ relation }) => relation),
  }
}

const tables = new WeakMap<Said, IdTable>()

/** The ids that were not given but made. */
function made(said: Said): IdTable {
  const known = tables.get(said)
  if (known) return known
  const table = idTable((c) => claimId(said, c))
  for (let c = 0; c < said.claims; c++) if (!claimText(said, 'id', c)) table.add(claimId(said, c), c)
  tables.set(said, table)
  return table
}
