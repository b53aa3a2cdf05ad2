/** Which lanes there are (contracts.md, "Lanes"), in their fixed order. */
import { affiliationOf, NOT_STATED } from '../../../model/claim'
import type { Columns } from '../../../model/dataset/columns'
import type { Description, FilterValue } from '../../../model/description'
import type { GroupedBy } from '../../../model/view'
import type { Lane } from '../../answer/lane'
import { codeValues } from '../codes'

export type LaneName = Pick<Lane, 'id' | 'label' | 'language' | 'under' | 'underLanguage'>

/** Lanes in their fixed order, and the lane of each code of the filter. */
export function laneNames(
  columns: Columns,
  description: Description,
  by: GroupedBy,
): { lanes: LaneName[]; laneOf: Uint32Array } {
  if (by === 'none')
    return {
      lanes: [{ id: 'all', label: 'All events', language: '', under: '', underLanguage: '' }],
      laneOf: new Uint32Array(1),
    }
  const values = by === 'source' ? byAffiliation(columns, description) : unstatedLast(description.values[by])
  const languageOf = languages(columns, by)
  const lanes = values.map(({ value, label, under = '', side = NOT_STATED }) => ({
    id: value,
    label,
    language: languageOf(value),
    under,
    underLanguage: side === NOT_STATED ? '' : (columns.head.language ?? ''),
  }))
  const position = new Map(lanes.map(({ id }, i) => [id, i]))
  return { lanes, laneOf: Uint32Array.from(codeValues(columns, by), (value) => position.get(value) ?? 0) }
}

/** `under`: the name of the affiliation `side`. */
type Named = FilterValue & { under?: string; side?: string }

/** Of lanes' names by their ids: a source's own, where the file gives it, else that of the coders; '' for words of the
 *  page. */
function languages({ head: { language = '' }, sources }: Columns, by: GroupedBy): (id: string) => string {
  if (by === 'kind' || by === 'status') return () => ''
  const own = new Map(by === 'source' ? sources.map((source) => [source.id, source.language]) : [])
  return (id) => own.get(id) || (id === NOT_STATED ? '' : language)
}

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
    return { ...source, side, under: labels.get(side) ?? side, at: order.get(side) ?? 0 }
  })
  return placed.sort((a, b) => a.at - b.at)
}
