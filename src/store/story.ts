/** A dataset's story: steps of text, each with a view of the same data. */
import type { Description } from '../model/description'
import type { Problem } from '../model/problem'
import type { View } from '../model/view'
import { read, write } from '../permalink/codec'
import { type Notice, sentence } from '../permalink/notice'
import { settle } from '../permalink/settle'

/** The view of a step, as far as it can be restored, and what of its link cannot. */
export function viewOfStep(
  description: Description,
  step: number,
  now: View,
): { view: View; notices: Notice[] } {
  const { view, notices } = read(description.story?.[step]?.view ?? '')
  const settled = settle({ ...view, data: now.data, embed: now.embed }, null, description)
  return { view: settled.view, notices: [...notices, ...settled.notices] }
}

/** The step that shows this very view; null where none does. */
export function stepShowing(description: Description, now: View): number | null {
  const spelling = write(now, null)
  const step = (description.story ?? []).findIndex(
    (_, i) => write(viewOfStep(description, i, now).view, null) === spelling,
  )
  return step < 0 ? null : step
}

/** Steps whose links are broken, each with its place; the rest of the story can be read. Whether the events are there
 *  that the links select, reading the file has told. */
export function storyProblems(description: Description, file: string, now: View): Problem[] {
  return (description.story ?? []).flatMap((_, step) =>
    viewOfStep(description, step, now).notices.map((notice) => {
      const what = sentence(notice).replace(/\.$/, '')
      const kept = what.replace(/; it was left out$/, '')
      const done = kept === what ? ('kept' as const) : ('left out' as const)
      return { file, place: `story[${step}].view`, value: '', what: kept, done }
    }),
  )
}
