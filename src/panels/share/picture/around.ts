/** What stands around a picture of the view, and at the head of its printed sheet. */
import { REV_DIGITS } from '../../../permalink/keys'
import type { Around } from '../../../picture/frame'
import type { Known } from '../../../store/known'
import { originWords as words } from '../../../words/en/share/origin'
import { leftOut } from '../../viewLeftOut'
import { aboutOf } from '../about'
import { headOf } from '../head'

/** @param day of now, `YYYY-MM-DD`
 *  @returns null while no data is shown */
export function aroundOf(known: Known, day: string): Around | null {
  const about = aboutOf(known, 'shown')
  const { answer, view } = known
  if (!about || !answer) return null
  const { ofSources, ofEvents } = answer.totals
  return {
    title: about.title,
    shown: words.shown(leftOut(view, answer), ofSources, ofEvents),
    notes: [],
    credit: headOf(known)?.credit ?? '',
    license: about.license,
    revision: about.revision.slice(0, REV_DIGITS),
    day,
    link: about.link,
  }
}
