/** The data that is open, and the ways to other data: links, a choice on the page, the reader's own files. */
import type { View } from '../model/view'
import { read } from '../permalink/codec'
import { REV_DIGITS } from '../permalink/keys'
import { sentence } from '../permalink/notice'
import { settle } from '../permalink/settle'
import { type LinkServices, linkedData } from './linkedData'
import { DATASET_DEFAULTS, readersFiles } from './readersFiles'
import type { Page } from './showing'
import type { DataVerbs, Known } from './state'
import { stepShowing } from './story'

type Data = DataVerbs & {
  /** Another dataset. The parts of the view that belong to the dataset before return to their defaults. */
  chooseData(change: Partial<View>): void
}

export function dataVerbs(services: LinkServices, page: Page): Data {
  const { get, set, answers } = page
  const { load, ...links } = linkedData(services, page)
  return {
    ...links,
    ...readersFiles(services.opener, page),
    async visit(fragment) {
      const { view, rev, notices } = read(fragment)
      const { story, description } = get()
      const showing = story !== null && description ? stepShowing(description, view) : null
      set({ view, notices: [], story: showing })
      if (!isOpen(get(), view, rev) || !description) return load({ rev, notices, chosen: false })
      const settled = settle(view, rev, description)
      set({ view: settled.view, notices: [...notices, ...settled.notices].map(sentence) })
      await answers.ask()
    },
    chooseData(change) {
      set({ view: { ...get().view, ...DATASET_DEFAULTS, ...change }, notices: [] })
      void load({ rev: null, notices: [], chosen: true })
    },
    async rejected() {
      return (await get().source?.rejected()) ?? []
    },
  }
}

/** Is the data of a link already open? A link to a file names it by its revision only. */
function isOpen({ phase, source, description }: Known, view: View, rev: string | null): boolean {
  if (phase.is !== 'ready' || view.data !== source?.data) return false
  return view.data !== 'file' || rev === null || rev === description?.revision.slice(0, REV_DIGITS)
}
