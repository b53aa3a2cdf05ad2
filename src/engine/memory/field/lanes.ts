/** Which lanes there are (contracts.md, "Lanes"), in their fixed order. */
import { affiliationOf, NOT_STATED } from '../../../model/claim'
import type { Columns } from '../../../model/dataset/columns'
import type { Description, FilterValue } from '../../../model/description'
import type { GroupedBy } from '../../../model/view'
import { codeValues } from '../codes'

export type LaneName = { id: string; label: string; under: string }

/** Lanes in their fixed order, and the lane of each code of the filter. */
export function laneNames(
  columns: Columns,
  description: Description,
  by: GroupedBy,
): { lanes: LaneName[]; laneOf: Uint32Array } {
  if (by === 'none')
    return { lanes: [{ id: 'all', label: 'All events', under: '' }], laneOf: new Uint32Array(1) }
  const values = by === 'source' ? byAffiliation(columns, description) : unstatedLast(description.values[by])
  const lanes = values.map(({ value, label, under = '' }) => ({ id: value, label, under }))
  const position = new Map(lanes.map(({ id }, i) => [id, i]))
  return { lanes, laneOf: Uint32Array.from(codeValues(columns, by), (value) => position.get(value) ?? 0) }
}

type Named = FilterValue & { under?: string }

const unstatedLast = (values: FilterValue[]): Named[] => [
  ...values.filter(({ value }) => value !== NOT_STATED),
  ...values.filter(({ value }) => value === NOT_STATED),
]

/** Sources under the names of their affiliations; those who speak for themselves last. */
export function byAffiliation({ sources }: Columns, { values }: Description): Named[] {
  const sides = new Map(sources.map((source) => [source.id, affiliationOf(source)]))
  const order = new Map(unstatedLast(values.affiliation).map(({ value }, i) => [value, i]))
  const labels = new Map(values.affiliation.map(({ value, label }) => [value, label]))
  labels.set(NOT_STATED, 'Speaking for themselves')
  const placed = values.source.map((source) => {
    const side = sides.get(source.value) ?? NOT_STATED
    return { ...source, under: labels.get(side) ?? side, at: order.get(side) ?? 0 }
  })
  return placed.sort((a, b) => a.at - b.at)
}
