/** Columns per source, and the publishers of claims. */
import { affiliationOf, NOT_STATED, type Source } from '../claim'
import { code, type Dictionary, dictionary } from '../storage/dictionary'

export function sourceColumns(sources: readonly Source[]) {
  const [affiliation, kind, reliability] = [dictionary(), dictionary(), dictionary()]
  const parties = dictionary()
  return {
    dictionaries: { affiliation, kind, reliability },
    columns: {
      affiliation: Uint32Array.from(sources, (s) => code(affiliation, affiliationOf(s))),
      kind: Uint32Array.from(sources, (s) => code(kind, s.kind ?? 'other')),
      reliability: Uint32Array.from(sources, (s) => code(reliability, s.reliability ?? 'F')),
      party: Uint32Array.from(sources, (s) =>
        code(parties, affiliationOf(s) === NOT_STATED ? `self ${s.id}` : `side ${s.affiliation}`),
      ),
    },
  }
}

/** The publisher of a claim: the last of its carriers, or its source where there is none. */
export function publisherCoder(
  publishers: Dictionary,
  carriers: readonly (readonly string[])[],
  sources: readonly Source[],
) {
  const bySource = new Int32Array(sources.length).fill(-1)
  const byList = new Int32Array(carriers.length).fill(-1)
  return (s: number, via: number): number => {
    const known = via ? byList : bySource
    const at = via || s
    if ((known[at] ?? -1) < 0)
      known[at] = code(publishers, (via && carriers[via]?.at(-1)) || (sources[s]?.id ?? ''))
    return known[at] ?? 0
  }
}
