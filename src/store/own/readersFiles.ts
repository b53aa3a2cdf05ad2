/** Opens the reader's own files. Where they are refused, stopped, or their worker dies, the dataset and the view before
 *  stay as they were. */

import type { DatasetOpener, Opened } from '../../engine/engine'
import type { Progress } from '../../model/opening'
import { DEFAULT_VIEW, type View } from '../../model/view'
import { REV_DIGITS } from '../../permalink/keys'
import {
  notOpenedWords,
  openedWords,
  readerStopped,
  refusedWords,
  staysWords,
  stoppedWords,
} from '../../words/en/sentences/openingWords'
import { keptNoMore, keptUnreadable, notKeptWords } from '../../words/en/sentences/storageWords'
import { stoppedNotice } from '../answers'
import type { FileSet, Known } from '../known'
import { keep, NO_LINK, type OpenedDataset, type Page, show, writeRevision } from '../showing'
import { startLanes, startWindow } from '../startLanes'
import type { DataVerbs, KeptData, LibraryVerbs } from '../verbs'
import { aboutFiles, type Library } from './library'
import { namedApart } from './namedApart'

/** Changes of the reader's own data (`editing.ts`). */
export type EditVerbs = Pick<DataVerbs, 'rowToEdit' | 'edit' | 'withdraw' | 'undo' | 'redo' | 'saved'>

export type ReaderServices = { opener: DatasetOpener; library?: Library }

type FileVerbs = Omit<
  DataVerbs,
  | 'visit'
  | 'allow'
  | 'forgetHost'
  | 'retry'
  | 'rejected'
  | 'exported'
  | 'openEarlier'
  | 'offerFiles'
  | 'answerReplacing'
  | 'dismissReplacing'
  | 'begin'
  | keyof EditVerbs
>

export function readersFiles({ opener, library }: ReaderServices, page: Page): FileVerbs {
  const { get, set } = page

  async function open(files: FileSet): Promise<void> {
    const { signal, progress } = startOpening(page, files)
    try {
      const opened = await opener.open(files.files, files.reading, { signal, progress })
      if (opened.ok) await showFiles(page, opened, files, signal, library)
      else if (!signal.aborted) refuse(page, opened, files)
    } catch (error) {
      if (signal.aborted) return
      set({ opening: null, notices: [stoppedWords(namesOf(files), error), ...staysOpen(get())] })
    }
  }

  return {
    ...libraryVerbs(library, page, open),
    openFiles: (files) => open({ files, reading: {} }),
    addFiles(files) {
      const { source } = get()
      const { files: before, reading, unsaved = [] } = source?.files ?? { files: [], reading: {} }
      const all = { files: [...before, ...namedApart(before, files)], reading }
      return open(
        source?.of.data === 'file' ? { ...all, unsaved, before: source.files, did: 'added' as const } : all,
      )
    },
    cancelOpening() {
      const { opening } = get()
      if (!opening) return
      opening.stop.abort(new Error('The reader stopped it.'))
      set({ opening: null, notices: [readerStopped(opening.files), ...staysOpen(get())] })
    },
    async restart() {
      const { source, pinned } = get()
      if (!source) return
      const { files } = source
      const { signal, progress } = startOpening(page, files)
      try {
        const opened = await opener.open(files.files, files.reading, { signal, progress })
        if (!opened.ok) return refuse(page, opened, files)
        if (get().source !== source) opened.engine.close()
        else await show(page, opened, files, get().view, { ...NO_LINK, rev: pinned }, signal)
        if (!signal.aborted) set({ opening: null })
      } catch (error) {
        if (!signal.aborted)
          set({ opening: null, halted: 'stopped', notices: [stoppedNotice(source.engine, error)] })
      }
    },
    async answerInquiry(reading) {
      const { inquiry } = get()
      if (!inquiry) return
      const { files } = inquiry
      const mappings = [...(reading.mappings ?? []), ...(files.reading.mappings ?? [])]
      const sheets = [...(reading.sheets ?? []), ...(files.reading.sheets ?? [])]
      const told = { ...files.reading, ...reading, ...(mappings.length && { mappings }), sheets }
      set({ inquiry: null })
      await open({ ...files, reading: told })
    },
    dismissInquiry() {
      const { inquiry } = get()
      if (!inquiry) return
      set({ inquiry: null, notices: [notOpenedWords(namesOf(inquiry.files)), ...staysOpen(get())] })
    },
  }
}

/** Keeps files for the next visit. Where the browser does not, that is said, and nothing else changes. */
export async function putFiles(
  { get, set }: Page,
  library: Library,
  about: KeptData,
  files: FileSet,
): Promise<void> {
  try {
    const { unsaved, before: _, undone: __, did: ___, revs: ____, ...own } = files
    await library.put(about, { ...own, ...(unsaved && { unsaved }) })
  } catch (error) {
    set({ notices: [...get().notices, notKeptWords(about.title, error)] })
  }
}

function libraryVerbs(
  library: Library | undefined,
  { get, set }: Page,
  open: (files: FileSet) => Promise<void>,
): LibraryVerbs {
  return {
    keptData: async () => (await library?.list()) ?? [],
    async openKept(rev) {
      let files: FileSet | undefined
      try {
        files = await library?.get(rev)
      } catch (error) {
        return set({ notices: [keptUnreadable(error), ...staysOpen(get())] })
      }
      if (files) await open(files)
      else set({ notices: [keptNoMore, ...staysOpen(get())] })
    },
    forgetKept: async (rev) => library?.forget(rev),
  }
}

export const namesOf = ({ files }: FileSet): string[] => files.map(({ name }) => name)

/** A sentence that the open dataset stays open, where there is one. */
const staysOpen = ({ phase, description }: Known): string[] =>
  phase.is === 'ready' && description ? [staysWords(description.title)] : []

/** Stops the opening under way, and starts that of these files. */
export function startOpening({ get, set }: Page, files: FileSet) {
  get().opening?.stop.abort()
  const stop = new AbortController()
  const opening = { files: namesOf(files), progress: null, stop }
  set({ opening, inquiry: null, notices: [], refused: [], announced: '', halted: null })
  const progress = (at: Progress) => !stop.signal.aborted && set({ opening: { ...opening, progress: at } })
  return { signal: stop.signal, progress }
}

/** Shows what the reader has to say before the files can be read, or what is wrong with them. */
function refuse(
  { get, set }: Page,
  { inquiry, problems }: Extract<Opened, { ok: false }>,
  files: FileSet,
): void {
  set({
    opening: null,
    ...(inquiry
      ? { inquiry: { of: inquiry, files } }
      : { refused: problems, notices: [...refusedWords(problems), ...staysOpen(get())] }),
  })
}

/** The first view of a file that no link waited for. */
const ownView = ({ embed }: View, { description }: OpenedDataset): View => ({
  ...DEFAULT_VIEW,
  embed,
  data: 'file',
  lanes: startLanes(DEFAULT_VIEW, description),
  window: startWindow(description),
})

/** Shows the reader's files: in the view of the link that waited for them, or in a view of their own. A link's view is
 *  also shown over another revision of its file, with a notice: it is most likely a corrected copy. */
async function showFiles(
  page: Page,
  opened: OpenedDataset,
  files: FileSet,
  signal: AbortSignal,
  library: Library | undefined,
): Promise<void> {
  const { view, phase, kept } = page.get()
  const link = phase.is === 'ready' ? NO_LINK : phase.link
  const isOfLink = files.link !== undefined && files.link === view.data
  const isAwaited = view.data === 'file' && phase.is === 'failed'
  const shown =
    isOfLink || isAwaited
      ? await show(page, opened, files, view, link, signal)
      : await show(page, opened, files, ownView(view, opened), NO_LINK, signal)
  if (!shown) return
  page.set({ opening: null, announced: openedWords(namesOf(files), opened.rows) })
  if (isOfLink) {
    keep(page, { readings: { ...kept.readings, [view.data]: files.reading } })
    writeRevision(page, link)
  } else {
    const rev = opened.description.revision.slice(0, REV_DIGITS)
    keep(page, { files: { ...kept.files, [rev]: files } })
    if (library) void putFiles(page, library, aboutFiles(rev, opened.description.title, files), files)
    if (!isAwaited || link.rev !== rev) page.write('choose')
  }
}
