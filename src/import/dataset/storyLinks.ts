/** Checks the links of a story as far as the file alone allows: whether the events that they select exist. All else is
 *  checked when a link is read (`permalink/`). */
import type { Dataset } from '../../model/claim'
import type { Finding } from '../record/finding'

/** Steps that select an event that is none of the file: `story[2].view`. */
export function lostSteps({ story = [], events }: Dataset): Finding[] {
  const known = new Set(events.flatMap(({ id, previousIds = [] }) => [id, ...previousIds]))
  return story.flatMap(({ view }, i) => {
    const id = selected(view)
    const what = 'is no event of this file: the step selects none'
    return id === null || known.has(id) ? [] : [{ place: `story[${i}].view`, value: id, what }]
  })
}

/** The event of a permalink's fragment (contracts.md, "Permalink"); null where it selects none, or one that is misspelled. */
function selected(view: string): string | null {
  const spelled = /(?:^|&)event=([^&]+)/.exec(view)?.[1]
  if (spelled === undefined) return null
  try {
    return decodeURIComponent(spelled)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
