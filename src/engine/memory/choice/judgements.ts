/** The judgements of views, each computed from the known one that it differs least from. */
import type { Columns } from '../../../model/dataset/columns'
import { affectedEvents } from '../../../model/judgement/affectedEvents'
import { type Judgement, judge } from '../../../model/judgement/judgement'
import { type View, VOICES } from '../../../model/view'
import { firstMentionsOf } from '../sums/distinct'
import { profilesOf } from './profiles'
import { includedClaims, voicesKey } from './voices'

/** @returns a function that gives the judgement of a view. It keeps the judgement with every claim included, that of
 *  the view, one for each voice filter that is dropped for its counts, and two more: for the view before, and for a
 *  prefetch or a preview without a source */
export function judging(columns: Columns, allIncluded: Judgement): (view: View) => Judgement {
  const judgements = new Map([[voicesKey({ filters: {}, asof: null }), allIncluded]])

  /** Computed from the judgement with every claim included or from the last one, whichever differs in fewer claims. */
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

/** Does `included` differ less from `other` than from all claims? Compares a sample. Both are columns of 0 and 1. */
function isNearer(included: Uint8Array, other: Uint8Array): boolean {
  let lead = 0
  for (let i = 0; i < included.length; i += SAMPLE) {
    const one = included[i] as number
    lead += (one ^ 1) - (one ^ (other[i] as number))
  }
  return lead > 0
}
