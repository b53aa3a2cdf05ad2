/** What a zip archive says that it holds, read from its directory without unpacking anything. */
import { unzipSync } from 'fflate'
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
