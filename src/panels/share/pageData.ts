/** The data as it stands in a published page. */
import { writeJson } from '../../export/writeJson'
import { isUnicode } from '../../import/bytes/decoding'
import { holdsWord, isArchive, isMarkup } from '../../import/bytes/notText'
import { revisionOf } from '../../import/bytes/revision'
import type { PublishedPage } from '../../publish/pageFile'
import type { State } from '../../store/state'
import { aboutOf } from './about'

/** The files as they were opened. Workbooks, XML, HTML, fact checks and texts that are not in Unicode stand in a page as
 *  Claimline JSON with a revision of its own, since the page has no reader of these; so does data of a server.
 *  @returns null where no data is open */
export async function pageData(
  state: State,
): Promise<Pick<PublishedPage, 'revision' | 'reading' | 'files'> | null> {
  const { description, source } = state
  if (!description || !source) return null
  const { files, reading } = source.files
  const unread = await Promise.all(
    files.map(
      async ({ bytes, served }) =>
        served ||
        (await isArchive(bytes)) ||
        (await isMarkup(bytes)) ||
        (await holdsWord(bytes, 'ClaimReview')) ||
        !(await isUnicode(bytes)),
    ),
  )
  if (!unread.includes(true)) return { revision: description.revision, reading, files }
  const [dataset, about] = [await state.exported('everything'), aboutOf(state, 'everything')]
  if (!dataset || !about) return null
  const bytes = new Blob([writeJson(dataset, about)])
  return {
    revision: await revisionOf([bytes]),
    reading: {},
    files: [{ name: `${description.id}.json`, bytes }],
  }
}
