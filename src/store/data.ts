/** The data that is open, and the ways to other data: links, a choice on the page, the reader's own files. */
import type { NamedFile } from '../engine/engine'
import { DEFAULT_VIEW, isSameData, type View } from '../model/view'
import { readLink } from '../permalink/codec'
import { REV_DIGITS } from '../permalink/keys'
import { sentence } from '../permalink/notice'
import type { Known } from './known'
import { earlierRevisions } from './link/earlierRevisions'
import { type LinkServices, linkedData } from './link/linkedData'
import { editing } from './own/editing'
import { readersFiles } from './own/readersFiles'
import { type Replacements, replacing } from './own/replacing'
import { NO_LINK, type Page } from './showing'
import { beforeStory, settleLink } from './story'
import type { DataVerbs } from './verbs'

export function dataVerbs(services: LinkServices, page: Page): DataVerbs & Pick<Replacements, 'leaveFor'> {
  const { get, set, answers } = page
  const { load, ...links } = linkedData(services, page)
  const { joinFiles, ...edits } = editing(services, page)
  const read = readersFiles(services, page)
  const files = {
    ...read,
    addFiles: async (given: readonly NamedFile[]) =>
      (await joinFiles(given)) ? undefined : read.addFiles(given),
  }
  function chooseData(change: Partial<View>): void {
    set({ view: { ...DEFAULT_VIEW, embed: get().view.embed, ...change }, notices: [] })
    void load({ ...NO_LINK, chosen: true })
    page.write('choose')
  }
  return {
    ...links,
    ...files,
    ...replacing(page, { ...files, chooseData }),
    ...edits,
    ...earlierRevisions(services, page),
    async visit(fragment) {
      const link = { ...readLink(fragment), fragment }
      const { view, rev, notices } = link
      const { description } = get()
      set({ view, notices: [], beforeStory: beforeStory(get(), view), openInStory: false })
      if (!isOpen(get(), view, rev) || !description) return load({ rev, notices, fragment, chosen: false })
      const isEarlier = wasOpen(get(), rev)
      const pinned = isEarlier ? null : rev
      const settled = settleLink({ ...link, rev: pinned }, description)
      set({ view: settled.view, pinned, notices: settled.notices.map(sentence) })
      if (isEarlier) page.write('move')
      await answers.ask()
    },
    begin: (task) => set({ task }),
    async rejected() {
      return (await get().source?.rejected()) ?? []
    },
    async exported(what) {
      const { source, view } = get()
      return source ? source.exported(what === 'shown' ? view : null) : null
    },
  }
}

/** Is the data of a link already open? A link to a file names it by its revision only. */
function isOpen(known: Known, view: View, rev: string | null): boolean {
  const { phase, source, description } = known
  if (phase.is !== 'ready' || !source || !isSameData(view, source.of)) return false
  const isFile = view.data === 'file' && rev !== null
  return !isFile || rev === description?.revision.slice(0, REV_DIGITS) || wasOpen(known, rev)
}

/** Is it a revision that the open files had before the reader changed them? The way back through the history leads
 *  through views, and undoes nothing. */
const wasOpen = ({ source, description }: Known, rev: string | null): boolean =>
  rev !== null &&
  rev !== description?.revision.slice(0, REV_DIGITS) &&
  (source?.files.revs?.includes(rev) ?? false)
