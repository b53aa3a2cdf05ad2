/** Which lanes there are, and which code of the tables is which of them. */
import { STATUSES } from '../../model/statuses'
import type { GroupedBy } from '../../model/view'
import { type LaneName, laneNames } from '../memory/field/lanes'
import type { Known } from './asked'
import { inSight } from './inSight'
import type { Put } from './put'

/** The lanes of a view: their names in order, and which code of the tables is which of them. */
export type Lanes = { by: GroupedBy; names: LaneName[]; code: number[]; at: Map<number, number> }

export async function lanesOf({ known, asking }: Put, by: GroupedBy): Promise<Lanes> {
  const { columns } = (await inSight(asking, known, [])).dataset
  const { lanes: names } = laneNames(columns, known.description, by)
  const position = new Map(names.map(({ id }, l) => [id, l]))
  const at = new Map<number, number>()
  for (const [code, value] of codesOf(known, by).entries()) {
    const l = position.get(value)
    // A source that makes no claim has no lane.
    if (l !== undefined) at.set(code, l)
  }
  const code: number[] = []
  for (const [own, l] of at) code[l] = own
  return { by, names, code, at }
}

/** The values of the codes by which events are put into lanes (`tables.ts`). */
function codesOf({ sources, description }: Known, by: GroupedBy): readonly string[] {
  if (by === 'none') return ['all']
  if (by === 'source') return sources.map(({ id }) => id)
  return by === 'status' ? STATUSES : description.values[by].map(({ value }) => value)
}
