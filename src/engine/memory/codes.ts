/** Filter values as numbers. */
import { CONTRADICTION_FIELDS, STANCES } from '../../model/claim'
import type { Columns } from '../../model/dataset/columns'
import { STATUSES } from '../../model/statuses'
import type { Filter, Voice } from '../../model/view'

const perClaim = new WeakMap<Columns, Map<Filter, Uint8Array | Uint32Array>>()

/** Per claim, the number of its value in a filter's dictionary. Made once. */
export function claimCodes(columns: Columns, filter: Voice): Uint8Array | Uint32Array {
  const known = perClaim.get(columns) ?? new Map<Filter, Uint8Array | Uint32Array>()
  perClaim.set(columns, known)
  const codes = known.get(filter) ?? codesOf(columns, filter)
  known.set(filter, codes)
  return codes
}

function codesOf(columns: Columns, filter: Voice): Uint8Array | Uint32Array {
  const { source, publisher } = columns
  if (filter === 'source') return source
  if (filter === 'publisher') return publisher
  const perSource = columns[filter]
  const most = columns.dictionaries[filter].values.length
  const codes = most <= 256 ? new Uint8Array(source.length) : new Uint32Array(source.length)
  for (let c = 0; c < codes.length; c++) codes[c] = perSource[source[c] ?? 0] ?? 0
  return codes
}

/** The values that a filter's numbers stand for. */
export function codeValues({ dictionaries }: Columns, filter: Filter): readonly string[] {
  if (filter === 'stance') return STANCES
  if (filter === 'status') return STATUSES
  return filter === 'contradiction' ? CONTRADICTION_FIELDS : dictionaries[filter].values
}
