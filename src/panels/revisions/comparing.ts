/** Compares the open data with another revision of it. */
import type { Engine, NamedFile } from '../../engine/engine'
import type { Problem } from '../../model/problem'
import { type RevisionChanges, revisionChanges } from '../../model/revisions'
import type { View } from '../../model/view'
import type { State } from '../../store/state'
import { revisionWords as words } from '../../words/en/data/revisions'
import { type ShownOtherwise, viewChanges } from './viewChanges'

type Totals = Awaited<ReturnType<typeof shownBy>>['totals']

export type Compared = {
  /** SHA-256 of the earlier revision, 64 hex digits. */
  revision: string
  changes: RevisionChanges
  totals: { before: Totals; now: Totals }
  shown: ShownOtherwise[]
}

/** Beyond it two datasets would fill the page's memory. */
const MOST_CLAIMS = 200_000

/** @param rev the digits of the earlier revision
 *  @param given its file, where the reader gives it
 *  @returns null where it is not at hand; what is wrong with a file that cannot be read
 *  @throws an error whose message says why they cannot be compared */
export async function compare(
  state: State,
  rev: string,
  given?: readonly NamedFile[],
): Promise<Compared | { problems: Problem[] } | null> {
  const { source, description, view } = state
  if (!source || !description) return null
  const earlier = await state.openEarlier(rev, given)
  if (!earlier || !('ok' in earlier)) return earlier
  try {
    if (Math.max(earlier.description.claims, description.claims) > MOST_CLAIMS)
      throw new Error(words.tooLarge(MOST_CLAIMS))
    const [before, present] = [await earlier.exported(null), await source.exported(null)]
    const changes = revisionChanges(before, present)
    const then = await shownBy(earlier.engine, view, earlier.description.events)
    const now = await shownBy(source.engine, view, description.events)
    return {
      revision: earlier.description.revision,
      changes,
      totals: { before: then.totals, now: now.totals },
      shown: viewChanges(then.rows, now.rows, changes.renamed),
    }
  } finally {
    earlier.engine.close()
  }
}

/** What a view shows of a dataset: all of its rows. */
const shownBy = (engine: Engine, view: View, events: number) =>
  engine.ask({ view, parts: ['totals', 'rows'], rows: { from: 0, to: events } })
