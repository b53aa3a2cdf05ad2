/** What a zip archive says that it holds, read from its directory without unpacking anything; and one of its texts. */
import { strFromU8, unzipSync } from 'fflate'
import { NoText } from '../bytes/notText'

/** A file in an archive; `size` in bytes once unpacked, as the archive says. */
export type Entry = { name: string; size: number }

/** @throws NoText where the archive is broken */
export function entriesOf(bytes: Uint8Array): Entry[] {
  const entries: Entry[] = []
  try {
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        entries.push({ name, size: originalSize })
        return false
      },
    })
  } catch (error) {
    throw new NoText('this is an archive that breaks off or is broken', { cause: error })
  }
  return entries
}

/** A text in UTF-8 by its name in the archive; null where it is not there. Its size must have been checked. */
export function textIn(bytes: Uint8Array, wanted: string): string | null {
  const found = unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted]
  return found ? strFromU8(found) : null
}
