/** Opens another revision of the open data beside it, to compare the two. */

import type { FileSet } from '../known'
import type { Page } from '../showing'
import type { DataVerbs } from '../verbs'
import type { LinkServices } from './linkedData'
import { ofEarlier } from './linkFiles'

export function earlierRevisions(
  { opener, fetchEarlier, ...way }: LinkServices,
  { get }: Pick<Page, 'get'>,
): Pick<DataVerbs, 'openEarlier'> {
  async function atHand(rev: string): Promise<FileSet | null> {
    const kept = get().kept.files[rev] ?? (await ofEarlier(rev, way))
    if (kept) return kept
    const file = await fetchEarlier?.(get().view.data, rev)
    return file ? { files: [file], reading: {} } : null
  }

  return {
    async openEarlier(rev, given) {
      const reading = get().source?.files.reading ?? {}
      const files = given ? { files: given, reading } : await atHand(rev)
      if (!files) return null
      const opened = await opener.open(files.files, files.reading)
      return opened.ok ? opened : { problems: opened.problems }
    },
  }
}
