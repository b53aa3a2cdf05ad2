/** A dataset's story: steps of text, each with a view of the same data. A link names a step by its number, from 1; the
 *  step's view holds where the link says nothing else (`contracts.md`, "Permalink"). */
import type { Description } from '../model/description'
import type { Problem } from '../model/problem'
import { DEFAULT_VIEW, dataOf, isSameData, type View } from '../model/view'
import { readLink, writeLink } from '../permalink/codec'
import { type Notice, notice, sentence } from '../permalink/notice'
import { type Settled, settle } from '../permalink/settle'

/** What a step leaves as it is: which data is open, and whether the page has its chrome. */
const NOT_OF_STEPS = {
  ...dataOf(DEFAULT_VIEW),
  step: null,
  embed: false,
  theme: null,
} satisfies Partial<View>

/** What holds where a link to this step says nothing, as far as it can be restored, and what of the step's own link
 *  cannot. Without such a step that is the default view. */
function underStep(description: Description | null, step: number | null): Settled {
  const link = step === null ? undefined : description?.story?.[step - 1]?.view
  if (!description || link === undefined) return { view: DEFAULT_VIEW, notices: [] }
  const { view, rev, notices } = readLink(link)
  const settled = settle({ ...view, ...NOT_OF_STEPS }, null, description)
  const foreign = (['data', 'map', 'step', 'embed', 'theme'] as const).filter(
    (key) => view[key] !== DEFAULT_VIEW[key],
  )
  const named = [...(rev === null ? [] : ['rev']), ...foreign].map((key) => notice('not-in-step', key))
  return { view: settled.view, notices: [...notices, ...named, ...settled.notices] }
}

/** The view of a step, from 1, in the data and the page of now. */
export function viewOfStep(description: Description, step: number, now: View): Settled {
  const { view, notices } = underStep(description, step)
  return { view: { ...view, ...dataOf(now), embed: now.embed, theme: now.theme, step }, notices }
}

/** A view as a step of a story has it: without what steps leave as it is. */
export const stepOf = (view: View): string => writeLink({ ...view, ...NOT_OF_STEPS }, null)

/** The event that a step selects by itself; null where it selects none. */
export const eventOfStep = ({ description, view }: { description: Description | null; view: View }) =>
  underStep(description, view.step).view.event

/** The address of what is in sight, without `#`.
 *  @param revision of the data; null for a link that follows its data to later revisions */
export const fragmentOf = (
  { view, description }: { view: View; description: Description | null },
  revision = description?.revision ?? null,
): string => writeLink(view, revision, underStep(description, view.step).view)

/** The view that a reader of the story came from, when the next view is shown: kept from step to step, null outside. */
export function beforeStory(now: { view: View; beforeStory: View | null }, next: View): View | null {
  if (next.step === null || !isSameData(now.view, next)) return null
  return now.view.step === null ? now.view : now.beforeStory
}

/** What a link says of its data, once that is here.
 *  @param link what was read of it before; `fragment` as it stands */
export function settleLink(
  link: { fragment: string; view: View; rev: string | null; notices: readonly Notice[] },
  description: Description,
): Settled {
  const { step } = link.view
  const isOverStep = step !== null && step <= (description.story?.length ?? 0)
  const { view, notices } = isOverStep ? readLink(link.fragment, underStep(description, step).view) : link
  const settled = settle(view, link.rev, description)
  return { view: settled.view, notices: [...notices, ...settled.notices] }
}

/** Problems of the links of steps. The rest of the story can be read. A step that selects an unknown event was reported
 *  when the file was read. */
export function storyProblems(description: Description, file: string): Problem[] {
  return (description.story ?? []).flatMap((_, i) =>
    underStep(description, i + 1).notices.map((notice) => {
      const what = sentence(notice).replace(/\.$/, '')
      const kept = what.replace(/; it was left out$/, '')
      const done = kept === what ? ('kept' as const) : ('left out' as const)
      return { file, place: `story[${i}].view`, value: '', what: kept, done }
    }),
  )
}
