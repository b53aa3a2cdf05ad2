/** What the reader wrote to publish data with: kept with its revision, also in their browser. */
import type { PageHead } from '../../model/pageHead'
import { REV_DIGITS } from '../../permalink/keys'
import { headNotKept } from '../../words/en/sentences/storageWords'
import type { Page } from '../showing'
import type { Library } from './library'

export function pageHeads(library: Library | undefined, { get, set }: Pick<Page, 'get' | 'set'>) {
  const remember = (revision: string, head: PageHead): void => {
    const { kept } = get()
    set({ kept: { ...kept, heads: { ...kept.heads, [revision]: head } } })
  }

  return {
    keepHead(head: PageHead): void {
      const { description } = get()
      if (!description) return
      remember(description.revision, head)
      library?.keepHead(description.revision.slice(0, REV_DIGITS), head).catch((error: unknown) => {
        const told = headNotKept(error)
        const { notices } = get()
        // Every letter is kept by itself: once is enough.
        if (!notices.includes(told)) set({ notices: [...notices, told] })
      })
    },
    /** Gets what was written on an earlier visit. */
    async recallHead(revision: string): Promise<void> {
      if (get().kept.heads[revision]) return
      try {
        const head = await library?.head(revision.slice(0, REV_DIGITS))
        if (head && !get().kept.heads[revision]) remember(revision, head)
      } catch {
        // Storage is forbidden, so nothing was kept: the form begins with what the data says.
      }
    },
  }
}
