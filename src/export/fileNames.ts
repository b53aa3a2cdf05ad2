/** Names of files that the page writes. */
import { exportWords } from '../words/en/exported'
import { type About, shortRevision } from './about'

/** What file systems forbid becomes a blank. @param most characters at most */
export const safeName = (text: string, most = 80): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    .replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, most)
    .trim()

/** "The bridge (revision 0123456789ab).json" */
export const fileName = (about: About, ending: string): string =>
  named(about, [exportWords.revision(shortRevision(about))], ending)

/** For a file without room for what it is: "The bridge (revision 0123456789ab; 8 of 19 events shown; CC BY 4.0).csv" */
export const tellingName = (about: About, ending: string): string => {
  const { leftOut, license } = about
  const told = [exportWords.revision(shortRevision(about)), leftOut.replace(/\.$/, ''), license]
  return named(about, told.filter(Boolean), ending)
}

const named = ({ title }: About, told: readonly string[], ending: string): string =>
  `${safeName(title) || exportWords.claimline} (${safeName(told.join('; '), MOST_TOLD)}).${ending}`

/** File systems allow 255 bytes in all. */
const MOST_TOLD = 120
