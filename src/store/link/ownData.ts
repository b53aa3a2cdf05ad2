/** Where a published page gets its data: from itself, and from nowhere else. */
import type { Published } from '../../model/pageHead'
import type { PublishedPage } from '../../publish/pageFile'
import { pageWords } from '../../words/en/share/page'
import type { Services } from '../store'
import type { DataWays } from './linkFiles'

/** @param page what the page holds; null where that is damaged */
export const ownData = (
  page: PublishedPage | null,
): Omit<DataWays, 'host'> & Pick<Services, 'published'> => ({
  fetch: async (file) => ({
    problem: {
      file,
      place: '',
      value: '',
      what: page ? pageWords.onlyOwn : pageWords.damaged,
      done: 'refused',
    },
  }),
  ...(page && {
    own: { files: page.files, reading: page.reading, revision: page.revision },
    published: headOf(page),
  }),
})

const headOf = ({ files: _, view: __, reading: ___, ...head }: PublishedPage): Published => head
