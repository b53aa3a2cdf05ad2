/** The judgements of views: each from the one that it differs least from. */
import type { Columns } from '../../../model/dataset/columns'
import { affectedEvents } from '../../../model/judgement/affectedEvents'
import { type Judgement, judge } from '../../../model/judgement/judgement'
import { type View, VOICES } from '../../../model/view'
import { firstOfValue } from '../sums/distinct'
import { profilesOf } from './profiles'
import { hear, voicesKey } from './voices'

/** Tells a view's judgement. Keeps everybody's, the view's, one per voice filter dropped for its counts, and one more:
 *  the view's before, or one without a source that is asked about. */
export function judging(columns: Columns, everybody: Judgement): (view: View) => Judgement {
  const judgements = new Map([[voicesKey({ filters: {}, asof: null }), everybody]])

  /** From everybody's judgement or the one used last, whichever differs in fewer claims. */
  function anew(view: View): Judgement {
    const included = hear(columns, view.filters, view.asof)
    const last = [...judgements.values()].at(-1) ?? everybody
    const before = last !== everybody && isNearer(included, last.included) ? last : everybody
    const since = { before, anew: affectedEvents(columns, included, before.included) }
    const judgement = judge(columns, included, since)
    profilesOf(columns, judgement, since)
    firstOfValue(columns, judgement, since)
    return judgement
  }

  return (view) => {
    const key = voicesKey(view)
    const judgement = judgements.get(key) ?? anew(view)
    if (judgement !== everybody) {
      judgements.delete(key)
      judgements.set(key, judgement)
    }
    const [, ...aged] = judgements.keys()
    const kept = VOICES.filter((voice) => view.filters[voice]).length + 2
    for (const old of aged.slice(0, -kept)) judgements.delete(old)
    return judgement
  }
}

/** One claim in so many tells enough of who is heard. */
const SAMPLE = 17

/** Is somebody's hearing nearer to another's than to everybody's, as far as a sample tells? Columns of 0 and 1. */
function isNearer(included: Uint8Array, other: Uint8Array): boolean {
  let lead = 0
  for (let i = 0; i < included.length; i += SAMPLE) {
    const one = included[i] as number
    lead += (one ^ 1) - (one ^ (other[i] as number))
  }
  return lead > 0
}
