/** Asks before data of the reader's own gives way: files may be added to it, and what was changed and not saved is said
 *  first. A question that is not answered changes nothing. */
import type { View } from '../../model/view'
import type { Known } from '../known'
import type { Page } from '../showing'
import type { DataVerbs } from '../verbs'

/** How data is opened once nothing stands in its way. */
type Ways = Pick<DataVerbs, 'openFiles' | 'addFiles' | 'openKept'> & {
  /** Opens another dataset, in the default view but for what is chosen with it. */
  chooseData(change: Partial<View>): void
}

export type Replacements = Pick<
  DataVerbs,
  'offerFiles' | 'openKept' | 'answerReplacing' | 'dismissReplacing'
> & {
  /** Opens another dataset, as `chooseData` does, where nothing is lost by that. */
  leaveFor(change: Partial<View>): void
}

/** Is the open data a file, or a paste, of the reader's own? */
export const isOwn = ({ phase, source }: Pick<Known, 'phase' | 'source'>): boolean =>
  phase.is === 'ready' && source?.of.data === 'file'

/** Are there changes of the open data that were not saved? */
export const isUnsaved = (known: Pick<Known, 'phase' | 'source'>): boolean =>
  isOwn(known) && (known.source?.files.unsaved ?? []).length > 0

export function replacing({ get, set }: Page, ways: Ways): Replacements {
  return {
    async offerFiles(files) {
      if (!isOwn(get())) return ways.openFiles(files)
      await new Promise<void>((settled) => set({ replacing: { is: 'files', files, settled } }))
    },
    async openKept(rev) {
      if (isUnsaved(get())) set({ replacing: { is: 'kept', rev } })
      else await ways.openKept(rev)
    },
    leaveFor(change) {
      if (isUnsaved(get())) set({ replacing: { is: 'data', change } })
      else ways.chooseData(change)
    },
    async answerReplacing(how) {
      const asked = get().replacing
      set({ replacing: null })
      if (asked?.is === 'data') ways.chooseData(asked.change)
      else if (asked?.is === 'kept') await ways.openKept(asked.rev)
      else if (asked) {
        await (how === 'add' ? ways.addFiles : ways.openFiles)(asked.files)
        asked.settled()
      }
    },
    dismissReplacing() {
      const asked = get().replacing
      set({ replacing: null })
      if (asked?.is === 'files') asked.settled()
    },
  }
}
