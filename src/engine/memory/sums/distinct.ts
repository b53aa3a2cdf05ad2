/** Which claims are the first on their event with a certain source, publisher and so on: an event with several claims of
 *  one source counts once for that source. */
import type { Columns } from '../../../model/dataset/columns'
import type { Judgement, Since } from '../../../model/judgement/judgement'
import { codeValues } from '../codes'

/** Filters by what a claim's source or publisher is, each with its bit in a claim's mentions. */
export const MENTION = { source: 1, publisher: 2, affiliation: 4, kind: 8, reliability: 16 } as const
export type Mentioned = keyof typeof MENTION
export const MENTIONED = Object.keys(MENTION) as Mentioned[]
const EVERY = MENTIONED.reduce((bits, filter) => bits | MENTION[filter], 0)

const made = new WeakMap<Judgement, Uint8Array>()

/** Per claim, a bit (`MENTION`) for each filter whose value no included claim before it on the same event has. Made
 *  once per judgement.
 *  @param since another judgement: where its first mentions are known, only events that may differ are computed */
export function firstMentionsOf(columns: Columns, judgement: Judgement, since?: Since): Uint8Array {
  const known = made.get(judgement)
  if (known) return known
  const last = since && made.get(since.before)
  const firstMentions = last?.slice() ?? new Uint8Array(columns.claims)
  findFirstMentions(columns, judgement.included, firstMentions, (last && since?.anew) ?? null)
  made.set(judgement, firstMentions)
  return firstMentions
}

/** Marks the claims of all events, or of those that have to be marked anew. Claims of one event stand together, so
 *  remembering the last event of each value tells whether the value is new there. */
function findFirstMentions(
  columns: Columns,
  included: Uint8Array,
  firstMentions: Uint8Array,
  anew: Uint8Array | null,
): void {
  const { first, source, publisher, affiliation, kind, reliability } = columns
  const fresh = (filter: Mentioned) => new Int32Array(codeValues(columns, filter).length).fill(-1)
  const [bySource, byPublisher, byAffiliation] = [fresh('source'), fresh('publisher'), fresh('affiliation')]
  const [byKind, byReliability] = [fresh('kind'), fresh('reliability')]
  for (let e = 0; e < columns.events; e++) {
    if (anew && !anew[e]) continue
    const start = first[e] as number
    const end = first[e + 1] as number
    if (end - start === 1) {
      firstMentions[start] = included[start] ? EVERY : 0
      continue
    }
    for (let c = start; c < end; c++) {
      if (!included[c]) {
        firstMentions[c] = 0
        continue
      }
      const s = source[c] as number
      const p = publisher[c] as number
      let bits = byPublisher[p] === e ? 0 : MENTION.publisher
      byPublisher[p] = e
      if (bySource[s] !== e) {
        const itsAffiliation = affiliation[s] as number
        const itsKind = kind[s] as number
        const itsReliability = reliability[s] as number
        bits |= MENTION.source
        if (byAffiliation[itsAffiliation] !== e) bits |= MENTION.affiliation
        if (byKind[itsKind] !== e) bits |= MENTION.kind
        if (byReliability[itsReliability] !== e) bits |= MENTION.reliability
        bySource[s] = e
        byAffiliation[itsAffiliation] = e
        byKind[itsKind] = e
        byReliability[itsReliability] = e
      }
      firstMentions[c] = bits
    }
  }
}
