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

/** What an archive may hold once it is unpacked, bytes. All of it stands in memory, several times over. */
export const MOST = 300_000_000

/** The KML in an archive, which makes it a KMZ; null where it holds none.
 *  @throws NoText where the archive is broken, or unpacks to too much */
export function kmlIn(bytes: Uint8Array): string | null {
  const kml = entriesOf(bytes).find(({ name }) => /^[^/]*\.kml$/i.test(name))
  if (!kml) return null
  if (kml.size > MOST) throw new NoText(tooMuch('a KMZ', kml.size))
  return textIn(bytes, kml.name)
}

export const tooMuch = (what: string, size: number): string =>
  `this is ${what} that unpacks to ${Math.round(size / 1e6).toLocaleString('en')} MB, and at most ${MOST / 1e6} are read`

/** A text in UTF-8 by its name in the archive; null where it is not there. Its size must have been checked. */
export function textIn(bytes: Uint8Array, wanted: string): string | null {
  const found = unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted]
  return found ? strFromU8(found) : null
}
