/** Names of files that the page writes. */
import { exportWords } from '../words/en/share/exported'
import { type About, shortRevision } from './about'

/** File systems allow 255 bytes in all. */
const [MOST, MOST_TOLD] = [100, 135]

/** What file systems forbid becomes a blank. @param most bytes at most */
export function safeName(text: string, most = MOST): string {
  const name = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    .replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
  let bytes = 0
  const kept = [...name].filter((sign) => {
    bytes += encoder.encode(sign).length
    return bytes <= most
  })
  return kept.join('').trim()
}

const encoder = new TextEncoder()

/** "The bridge (revision 0123456789ab).json" */
export const fileName = (about: About, ending: string): string =>
  named(about, [exportWords.revision(shortRevision(about))], ending)

/** For a file without room for what it is: "The bridge (revision 0123456789ab; CC BY 4.0; 8 of 19 events shown).csv" */
export const tellingName = (about: About, ending: string): string => {
  const { leftOut, license } = about
  const told = [exportWords.revision(shortRevision(about)), license, leftOut.replace(/\.$/, '')]
  return named(about, told.filter(Boolean), ending)
}

const named = ({ title }: About, told: readonly string[], ending: string): string =>
  `${safeName(title) || exportWords.claimline} (${safeName(told.join('; '), MOST_TOLD)}).${ending}`
