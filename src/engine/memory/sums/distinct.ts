/** Which claims are the first heard ones of a value on their events: an event with several claims of one source counts
 *  for it once. */
import type { Columns } from '../../../model/dataset/columns'
import type { Judgement, Since } from '../../../model/judgement/judgement'
import { codeValues } from '../codes'

/** Filters by what a claim's source or publisher is; a claim's bits (`firstOfValue`) stand in this order. */
export const OF_CLAIMS = ['source', 'publisher', 'affiliation', 'kind', 'reliability'] as const
const EVERY = (1 << OF_CLAIMS.length) - 1

const made = new WeakMap<Judgement, Uint8Array>()

/** Per claim, a bit for each filter of OF_CLAIMS of whose values it is the first heard one on its event. Made once per
 *  judgement.
 *  @param since a judgement by other claims: where it is known of that, only what may differ is looked at */
export function firstOfValue(columns: Columns, judgement: Judgement, since?: Since): Uint8Array {
  const known = made.get(judgement)
  if (known) return known
  const last = since && made.get(since.before)
  const firsts = last?.slice() ?? new Uint8Array(columns.claims)
  markFirsts(columns, judgement.included, firsts, (last && since?.anew) ?? null)
  made.set(judgement, firsts)
  return firsts
}

/** Marks the claims of events, or of those that are to be marked anew. Claims of one event stand together, so the last
 *  event that a value was seen on tells whether it is new. What a source is like, it is on each of its claims. */
function markFirsts(
  columns: Columns,
  included: Uint8Array,
  firsts: Uint8Array,
  anew: Uint8Array | null,
): void {
  const { first, source, publisher, affiliation, kind, reliability } = columns
  const fresh = (filter: (typeof OF_CLAIMS)[number]) =>
    new Int32Array(codeValues(columns, filter).length).fill(-1)
  const [bySource, byPublisher, bySide] = [fresh('source'), fresh('publisher'), fresh('affiliation')]
  const [byKind, byGrade] = [fresh('kind'), fresh('reliability')]
  for (let e = 0; e < columns.events; e++) {
    if (anew && !anew[e]) continue
    const start = first[e] as number
    const end = first[e + 1] as number
    if (end - start === 1) {
      firsts[start] = included[start] ? EVERY : 0
      continue
    }
    for (let c = start; c < end; c++) {
      if (!included[c]) {
        firsts[c] = 0
        continue
      }
      const s = source[c] as number
      const p = publisher[c] as number
      let bits = byPublisher[p] === e ? 0 : 2
      byPublisher[p] = e
      if (bySource[s] !== e) {
        const side = affiliation[s] as number
        const sort = kind[s] as number
        const grade = reliability[s] as number
        bits |=
          1 | (bySide[side] === e ? 0 : 4) | (byKind[sort] === e ? 0 : 8) | (byGrade[grade] === e ? 0 : 16)
        bySource[s] = e
        bySide[side] = e
        byKind[sort] = e
        byGrade[grade] = e
      }
      firsts[c] = bits
    }
  }
}
