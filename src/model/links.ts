/** Relations between claims, from ids to numbers. */
import { inverse } from './claimOrder'
import type { Said } from './columns'
import type { WrittenRelation } from './columnsWriter'
import { idTable } from './idTable'
import type { Link } from './independence'
import { claimId } from './records'

/** @returns also the relations of which an end is no claim */
export function linksOf(
  said: Said,
  relations: readonly WrittenRelation[],
  written: Uint32Array | null,
): { links: Link[]; broken: WrittenRelation[] } {
  if (!relations.length) return { links: [], broken: [] }
  const idOf = (c: number) => claimId(said, c)
  const table = idTable(idOf)
  for (let c = 0; c < said.claims; c++) table.add(idOf(c), c)
  const placeOf = written ? inverse(written) : null
  const number = (end: string | number) =>
    typeof end === 'string' ? table.find(end) : (placeOf?.[end] ?? end)
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
