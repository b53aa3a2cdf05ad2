/** The judgements of views, each computed from the known one that it differs least from. */
import type { Columns } from '../../../model/dataset/columns'
import { affectedEvents } from '../../../model/judgement/affectedEvents'
import { type Judgement, judge } from '../../../model/judgement/judgement'
import { type View, VOICES } from '../../../model/view'
import { firstMentionsOf } from '../sums/distinct'
import { profilesOf } from './profiles'
import { includedClaims, voicesKey } from './voices'

/** @returns the judgement of a view. Kept are the one with every claim included, the view's own, one for each voice
 *  filter that is dropped for its counts, and two more: of the view before, and of one that was prefetched or is
 *  without a source */
export function judging(columns: Columns, allIncluded: Judgement): (view: View) => Judgement {
  const judgements = new Map([[voicesKey({ filters: {}, asof: null }), allIncluded]])

  /** From the judgement with every claim included or the one used last, whichever differs in fewer claims. */
  function anew(view: View): Judgement {
    const included = includedClaims(columns, view.filters, view.asof)
    const last = [...judgements.values()].at(-1) ?? allIncluded
    const before = last !== allIncluded && isNearer(included, last.included) ? last : allIncluded
    const since = { before, anew: affectedEvents(columns, included, before.included) }
    const judgement = judge(columns, included, since)
    profilesOf(columns, judgement, since)
    firstMentionsOf(columns, judgement, since)
    return judgement
  }

  return (view) => {
    const key = voicesKey(view)
    const judgement = judgements.get(key) ?? anew(view)
    if (judgement !== allIncluded) {
      judgements.delete(key)
      judgements.set(key, judgement)
    }
    const [, ...aged] = judgements.keys()
    const kept = VOICES.filter((voice) => view.filters[voice]).length + 3
    for (const old of aged.slice(0, -kept)) judgements.delete(old)
    return judgement
  }
}

/** One claim in so many is enough to compare which claims are included. */
const SAMPLE = 17

/** Does one choice of claims differ less from another than from all claims, as far as a sample tells? Columns of 0
 *  and 1. */
function isNearer(included: Uint8Array, other: Uint8Array): boolean {
  let lead = 0
  for (let i = 0; i < included.length; i += SAMPLE) {
    const one = included[i] as number
    lead += (one ^ 1) - (one ^ (other[i] as number))
  }
  return lead > 0
}
