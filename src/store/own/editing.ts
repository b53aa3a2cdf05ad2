/** Changes of the reader's own data, row by row. Each makes other files of the open ones, which are opened like any others: so
 *  the readers decide what becomes of a row, and undoing is opening the files before. Until they are open, and where the
 *  change is refused, everything stays as it was. */
import type { NamedFile } from '../../engine/engine'
import { type Edit, fileOfEdit, type Rewritten, type RowName } from '../../model/edit'
import { isFault, type Problem } from '../../model/problem'
import type { View } from '../../model/view'
import { REV_DIGITS } from '../../permalink/keys'
import { sentence } from '../../permalink/notice'
import { unknownEvent } from '../../permalink/settle'
import { editWords } from '../../words/en/sentences/editWords'
import { partsLeftOut, refusedWords, stoppedWords } from '../../words/en/sentences/openingWords'
import { notKeptWords } from '../../words/en/sentences/storageWords'
import type { EditOutcome, FileSet, Work } from '../known'
import { keep, NO_LINK, type OpenedDataset, type Page, show } from '../showing'
import type { KeptData } from '../verbs'
import { problemsOfEdit } from './editProblems'
import { aboutFiles, type Library } from './library'
import { pageHeads } from './pageHeads'
import { type EditVerbs, namesOf, putFiles, type ReaderServices, startOpening } from './readersFiles'

/** What is said once a change is made. `written`: a new row, whose event is selected where none is. */
type Done = { words: string; written?: RowName | null }

/** How many rows more are read after a change of one. */
const ROWS_MORE: Record<Edit['did'], number> = { wrote: 1, corrected: 0, withdrew: -1 }

const DONE: EditOutcome = { is: 'done' }
const refused = (problems: Problem[]): EditOutcome => ({ is: 'refused', problems })

type Edits = EditVerbs & {
  /** Adds rows that were pasted to the open table that has their columns.
   *  @returns false where there is none, and nothing was done */
  joinFiles(given: readonly NamedFile[]): Promise<boolean>
}

export function editing({ opener, library }: ReaderServices, page: Page): Edits {
  const { get, set } = page

  /** @param judge what becomes of the change, by the dataset that it makes */
  async function reopen(
    files: FileSet,
    done: Done,
    judge: (opened: OpenedDataset) => EditOutcome = () => DONE,
  ): Promise<EditOutcome> {
    const { signal, progress } = startOpening(page, files)
    try {
      const opened = await opener.open(files.files, files.reading, { signal, progress })
      const outcome = opened.ok ? judge(opened) : refused(opened.problems)
      if (opened.ok && outcome.is === 'done') await showFiles(opened, files, done, signal)
      else {
        if (opened.ok) opened.engine.close()
        if (!signal.aborted) set({ opening: null })
      }
      return signal.aborted ? refused([]) : outcome
    } catch (error) {
      if (!signal.aborted) set({ opening: null, notices: [stoppedWords(namesOf(files), error)] })
      return refused([])
    }
  }

  /** Shows the files in the view that is open. What it does not find any more was withdrawn, which is no fault of a link. */
  async function showFiles(
    opened: OpenedDataset,
    files: FileSet,
    { words, written = null }: Done,
    signal: AbortSignal,
  ): Promise<void> {
    const { description, source } = get()
    const view = await withWritten(get().view, opened, written)
    const rev = opened.description.revision.slice(0, REV_DIGITS)
    const last = description?.revision.slice(0, REV_DIGITS) ?? rev
    const now = { ...files, revs: [...new Set([...(source?.files.revs ?? []), last, rev])] }
    if (!(await show(page, opened, now, view, NO_LINK, signal))) return
    const known = told(view, opened)
    const notices = get().notices.filter((notice) => !known.includes(notice))
    set({ opening: null, announced: words, notices })
    const { kept } = get()
    keep(page, { files: { ...kept.files, [rev]: now } })
    const head = kept.heads[description?.revision ?? '']
    if (head) pageHeads(library, page).keepHead(head)
    // Of a work under way the browser keeps the latest, and the file that it began with.
    const old = source?.files.before && last !== rev ? last : null
    if (library) void keepLatest(library, aboutFiles(rev, opened.description.title, now), now, old)
    page.write('move')
  }

  async function keepLatest(
    library: Library,
    about: KeptData,
    files: FileSet,
    old: string | null,
  ): Promise<void> {
    await putFiles(page, library, about, files)
    try {
      if (old !== null) await library.forget(old)
    } catch (error) {
      set({ notices: [...get().notices, notKeptWords(about.title, error)] })
    }
  }

  async function edit(edit: Edit, agreed = false): Promise<EditOutcome> {
    const { source, problems, rows } = get()
    if (!source) return refused([])
    const made = await source.editing.rewritten(edit).catch((error: unknown) => unwritten(edit, error))
    if (!made.bytes) return refused(made.problems)
    const written = edit.did === 'wrote' ? made.row : null
    const now = changed(source.files, edit.did, made)
    return reopen(now, { words: editWords.done[edit.did], written }, (opened) => {
      const empty = (rows?.read ?? 0) + ROWS_MORE[edit.did] === opened.rows.read ? [] : [noRow(made)]
      const { lost, noted } = problemsOfEdit(problems, opened.problems, made)
      if (lost.length + empty.length) return refused([...empty, ...lost])
      return noted.length && !agreed ? { is: 'noted', problems: noted } : DONE
    })
  }

  return {
    async joinFiles(given) {
      const { source } = get()
      const [added, ...more] = given
      if (!source || !added?.pasted || more.length || source.of.data !== 'file') return false
      const edit = await source.editing.joining(added)
      if (!edit) return false
      const made = await source.editing.rewritten(edit)
      if (!made.bytes) return false
      const listed = get().rows?.listed ?? 0
      await reopen(changed(source.files, 'added', made), {
        words: editWords.added(edit.rows.length, edit.file),
      })
      const { rows, notices, problems } = get()
      if (rows && rows.listed > listed) set({ notices: [...notices, partsLeftOut(problems, rows)] })
      return true
    },
    rowToEdit: async (wanted) => (await get().source?.editing.row(wanted)) ?? null,
    edit,
    async withdraw(claim, event) {
      const wanted = { claim, event }
      const row = await get().source?.editing.row(wanted)
      // Whoever else speaks in the row would go with it: the form shows its cells.
      if (!row || row.place === null || row.claims > 1) return set({ task: { is: 'row', wanted } })
      const outcome = await edit({ did: 'withdrew', row: { file: row.file, place: row.place } }, true)
      if (outcome.is !== 'done' && outcome.problems.length)
        set({ notices: [editWords.notWithdrawn, ...refusedWords(outcome.problems)] })
    },
    async undo() {
      const now = get().source?.files
      if (now?.before) await reopen({ ...now.before, undone: now }, { words: editWords.undone })
    },
    async redo() {
      const now = get().source?.files
      if (now?.undone) await reopen(now.undone, { words: editWords.redone })
    },
    saved(file) {
      const { source } = get()
      if (!source) return
      const unsaved = file === null ? [] : (source.files.unsaved ?? []).filter((name) => name !== file)
      set({ source: { ...source, files: { ...source.files, unsaved } } })
    },
  }
}

/** Rows of files that are not read once more only to select an event. */
const MANY = 50_000

/** The view in which the event of a new row is selected, where none is. */
async function withWritten(view: View, { rows, editing }: OpenedDataset, row: RowName | null): Promise<View> {
  if (!row || view.event !== null || rows.read > MANY) return view
  return { ...view, event: (await editing.row({ row }))?.event ?? null }
}

/** The files with the one that a change makes. */
function changed(before: FileSet, did: Work['did'], { name, bytes }: Rewritten<Blob>): FileSet {
  const { undone: _, unsaved = [], ...rest } = before
  return {
    ...rest,
    files: before.files.map((file) => (file.name === name && bytes ? { name, bytes } : file)),
    unsaved: [...new Set([...unsaved, name])],
    before,
    did,
  }
}

/** A row that is not there any more, or a file that cannot be written. */
const unwritten = (edit: Edit, error: unknown): Rewritten<Blob> => {
  const file = fileOfEdit(edit)
  const what = error instanceof Error ? error.message : String(error)
  return {
    name: file,
    bytes: null,
    row: null,
    problems: [{ file, place: '', value: '', what, done: 'listed' }],
  }
}

/** A row without anything in it, or one that reads as a head or a sum, is none: nothing is added in silence. */
const noRow = ({ name, row }: Rewritten<Blob>): Problem => ({
  file: name,
  place: row?.place ?? '',
  value: '',
  what: editWords.noRow,
  done: 'listed',
})

/** What is said of any file that is opened, but need not be said again after a change of it. */
const told = ({ event }: View, { problems, rows }: OpenedDataset): string[] => [
  ...(problems.some(isFault) ? [partsLeftOut(problems, rows)] : []),
  ...(event === null ? [] : [sentence(unknownEvent(event, null))]),
]
