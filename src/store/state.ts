/** What the page knows, as one value, and what can be done about it. A leaf: it imports no other file of the store. */
import type { Answer } from '../engine/answer/parts'
import type { Claims, Tied } from '../engine/answer/tied'
import type { Editing, Engine, NamedFile, Opened, Part } from '../engine/engine'
import type { Cells, Positions } from '../engine/positions'
import type { Dataset } from '../model/claim'
import type { Description } from '../model/description'
import type { Edit, EditableRow, RowWanted } from '../model/edit'
import type { Inquiry, Progress, Reading, RejectedTable, Rows } from '../model/opening'
import type { PageHead, Published } from '../model/pageHead'
import type { Problem } from '../model/problem'
import type { DataOfView, View } from '../model/view'
import type { Notice } from '../permalink/notice'

export type State = Known & Verbs

export type Known = {
  view: View
  phase: Phase
  /** The open dataset; null while no data is shown. The fields below describe it, and are empty while it is null. */
  source: Source | null
  description: Description | null
  /** All that is wrong with the open files. */
  problems: Problem[]
  /** How many rows of the open files were read, and what became of them. */
  rows: Rows | null
  /** The latest answer; null until the first. */
  answer: PageAnswer | null
  /** The question that it answers: the view and what of it was in sight. */
  answered: { view: View; sight: Sight } | null
  /** Which parts of long lists are asked for, since they are in sight or near. */
  sight: Sight
  /** Steps to next events (or to previous ones, negative) that are not done yet: each waits for the answer to the one
   *  before. */
  steps: number
  /** What just failed, as sentences for the alert. */
  notices: string[]
  /** Does the part that computes answers not answer? `late`: it has been silent for long, and may still be at work;
   *  `stopped`: it has stopped. Then it can be started again. */
  halted: 'late' | 'stopped' | null
  /** What just succeeded, for assistive technology. */
  announced: string
  /** The reader's files that are being opened. */
  opening: Opening | null
  /** What the reader has to say before files can be read. */
  inquiry: { of: Inquiry; files: FileSet } | null
  /** What the reader wants to open in the place of data of their own; null where nothing waits for their answer. */
  replacing: Replacing | null
  /** What the reader is about to change in their own data: a dialog stands open for it. */
  task: Task | null
  /** The problems of files that the reader wanted to open and that were refused. */
  refused: Problem[]
  /** What the reader opened and allowed, kept for going back to it. */
  kept: Kept
  /** The view that a reader of the story came from and leaves to; null where none is read, or it was the first that was
   *  visited. In no link. */
  beforeStory: View | null
  /** In the story the details are closed until the reader opens them, at each step anew. In no link. */
  openInStory: boolean
  /** Is a sheet being printed? In no link. */
  printing: boolean
  /** Takes a new version of the app, and reloads the page; null where there is none. */
  update: (() => void) | null
  /** The page of somebody's own in which this runs; null in the app itself. */
  published: Published | null
  /** The digits of the revision that the link was made with, from which the data was opened; null where it names none, and
   *  so follows its data. */
  pinned: string | null
  /** The source of which is asked what depends on it; null where none is. In no link. */
  without: string | null
}

/** The state of the view's data: loading, waiting for the reader's consent, failed, or ready. */
export type Phase =
  | { is: 'loading'; link: Link; stop: AbortController }
  /** The reader has to allow another host first. `onwards`: it was contacted, and redirects to an address that the
   *  browser does not tell before it has gone there. */
  | { is: 'consent'; link: Link; host: string; onwards: boolean }
  | { is: 'failed'; link: Link }
  | { is: 'ready' }

/** What a link says that can be checked only against its data. */
export type Link = {
  /** The first digits of the revision that it was made with. */
  rev: string | null
  /** The parts of the link that could not be read. */
  notices: readonly Notice[]
  /** The link as it stands, without `#`; '' where the data was not asked for by a link. */
  fragment: string
  /** Was the dataset chosen on the page? Then the address lacks its revision, which only the data tells. */
  chosen: boolean
}

/** The open dataset: its engine, and the files that it was read from.
 *  @property data the `data` of the view that names it */
export type Source = {
  of: DataOfView
  files: FileSet
  engine: Engine
  rejected: () => Promise<RejectedTable[]>
  exported: (shown: View | null) => Promise<Dataset>
  editing: Editing
}

/** How the reader's own files came to be what they are: each change makes the next of them.
 *  @property unsaved names of files with changes that were not saved on the reader's computer
 *  @property before what they were before the last change, which `did` names
 *  @property undone what they were before the last change was undone
 *  @property revs the digits of all revisions that they had */
export type Work = {
  unsaved: readonly string[]
  before: FileSet
  did: Edit['did'] | 'added'
  undone: FileSet
  revs: readonly string[]
}

/** Files that make up one dataset, and how they are to be read.
 *  @property link the address from which a link fetched them; others are the reader's own
 *  @property revision SHA-256 of the data as a page was published with it; null or absent for data of no page
 *  @property host the host that this address led on to, where it did */
export type FileSet = Partial<Work> & {
  files: readonly NamedFile[]
  reading: Reading
  link?: string
  host?: string
  revision?: string
}

/** Files, kept files or other data that wait until the reader says what becomes of their own data that is open.
 *  `settled`: called once the files are open or will not be. */
export type Replacing =
  | { is: 'files'; files: readonly NamedFile[]; settled: () => void }
  | { is: 'kept'; rev: string }
  | { is: 'data'; change: Partial<View> }

/** To add rows, whichever way; to write or correct one row; to save what was changed. */
export type Task = { is: 'add' } | { is: 'row'; wanted: RowWanted } | { is: 'save' }

/** What became of a change. `noted`: nothing yet, since these problems come with it, and the reader has to agree. */
export type EditOutcome = { is: 'done' } | { is: 'refused' | 'noted'; problems: Problem[] }

export type Opening = { files: string[]; progress: Progress | null; stop: AbortController }

export type Kept = {
  /** The reader's files, by the digits of the revision that links bear. */
  files: Readonly<Record<string, FileSet>>
  /** How the files of links are to be read, by address. */
  readings: Readonly<Record<string, Reading>>
  /** What the reader wrote to publish data with, by its revision. */
  heads: Readonly<Record<string, PageHead>>
  /** Hosts that may be contacted; those of them that this browser remembers; those that may lead on to others. */
  allowed: readonly string[]
  remembered: readonly string[]
  followed: readonly string[]
}

/** Positions in the long lists of an answer. `list` names the list of events whose rows are meant: equal for views that
 *  list the same events in the same order. */
export type Sight = { list: string; rows: Positions; lanes: Positions; lines: Positions; cells: Cells }

/** The parts of an answer that the page always needs, and those that only some views need. */
export const PAGE_PARTS = [
  'totals',
  'counts',
  'differs',
  'unknownDay',
  'reports',
  'selected',
  'relaxations',
] as const satisfies readonly Part[]
export type PagePart = (typeof PAGE_PARTS)[number]
export type ViewPart = Exclude<Part, PagePart | 'without' | 'tied'>
export type PageAnswer = Pick<Answer, PagePart> & Partial<Pick<Answer, ViewPart | 'without'>>

/** What a reader can choose, as a function from the state to a change of the view. So its answer can be prefetched
 *  before it is chosen. */
export type Choice = (known: Pick<Known, 'view' | 'description' | 'answer'>) => Partial<View>

export type Verbs = DataVerbs & {
  /** A choice: filter, event, dataset, way of showing. Adds a history entry. */
  choose(change: Partial<View> | Choice): void
  /** A movement: pan, zoom, typing, playing through the days of knowledge. Replaces the entry. */
  move(change: Pick<Partial<View>, 'window' | 'q' | 'asof'>): void
  /** Prefetches the answer to what the reader may choose next; null for nothing.
   *  @param pressed the button is down: prefetch at once */
  prefetch(next: Choice | null, pressed?: boolean): void
  /** Selects an event; null selects none. In the story it opens the event's details; null closes them, and selects what
   *  the step selects. */
  select(event: string | null): void
  /** Selects the next event or the previous one. Steps that come faster than answers are added up. */
  step(by: 1 | -1): void
  /** Goes to a step of the story, from 1, with its view. */
  goToStep(step: number): void
  /** Leaves the story to the view before it; without one, to the default view of the data. */
  leaveStory(): void
  /** Shows what would change without a source; null closes that. */
  previewWithout(source: string | null): void
  /** What contradicts claims of an event, and where it stands in the view; null where the engine has stopped. */
  tiedTo(claims: Claims): Promise<Tied[] | null>
  /** Reports what is in sight. Where it is not answered yet, it is asked for with a margin. */
  scrolled(sight: Partial<Omit<Sight, 'list'>>): void
  dismiss(): void
  /** Prints what is shown, as a sheet of its own. */
  print(): void
  /** Puts that sheet away. @param failed why there was none, a sentence; null where there was one */
  printed(failed: string | null): void
  /** Remembers what the reader wrote to publish the open data with. */
  keepHead(head: PageHead): void
}

/** An earlier revision of the open data, opened beside it; whoever asked for it closes its engine. */
export type Earlier = Extract<Opened, { ok: true }>

/** A dataset of the reader's own files that their browser keeps.
 *  @property rev the digits of its revision that links bear
 *  @property bytes the size of its files
 *  @property day when it was opened last, `YYYY-MM-DD` in the reader's time */
export type KeptData = { rev: string; title: string; bytes: number; day: string }

export type LibraryVerbs = {
  /** The reader's files that this browser keeps. Rejects where storage is forbidden. */
  keptData(): Promise<KeptData[]>
  /** Opens files that this browser keeps. */
  openKept(rev: string): Promise<void>
  /** Forgets files that this browser keeps: those of a revision, or all. What is open stays open. */
  forgetKept(rev: string | null): Promise<void>
}

export type DataVerbs = LibraryVerbs & {
  /** Goes where a link's fragment says. */
  visit(fragment: string): Promise<void>
  /** Allows the host that waits for the reader's consent, and gets the data from it.
   *  @param always also on later visits, until it is forgotten */
  allow(always?: boolean): Promise<void>
  /** Asks about a host again before it is contacted. */
  forgetHost(host: string): void
  /** Tries once more to get the data. */
  retry(): Promise<void>
  /** Opens files as one dataset, in the place of the one that is open. */
  openFiles(files: readonly NamedFile[]): Promise<void>
  /** Opens the files that are open and these as one dataset. */
  addFiles(files: readonly NamedFile[]): Promise<void>
  /** Opens files; where data of the reader's own is open, asks first whether to add to it or to replace it.
   *  Settles once they are open, refused, not wanted, or in need of an answer about themselves. */
  offerFiles(files: readonly NamedFile[]): Promise<void>
  /** Says what becomes of the open data. */
  answerReplacing(how: 'add' | 'replace'): Promise<void>
  /** Leaves everything as it is. */
  dismissReplacing(): void
  /** Opens the dialog for a change of the reader's own data; null closes it. */
  begin(task: Task | null): void
  /** A row of the open files as a form shows it; null where it cannot be changed here. */
  rowToEdit(wanted: RowWanted): Promise<EditableRow | null>
  /** Changes a row of the open files: opens them anew, with the change. Where that brings problems, nothing is changed.
   *  @param agreed are those fine that leave the row loaded? */
  edit(edit: Edit, agreed?: boolean): Promise<EditOutcome>
  /** Takes a claim of the selected event out of its file; where that is refused, says why. */
  withdraw(claim: string, event: string): Promise<void>
  /** Takes back the last change, or brings the one again that was taken back last. */
  undo(): Promise<void>
  redo(): Promise<void>
  /** Notes that a file was saved on the reader's computer, or all of them (null). */
  saved(file: string | null): void
  cancelOpening(): void
  /** Starts the part that computes answers again, with the data and the view as they are. */
  restart(): Promise<void>
  /** Opens the files of the inquiry, read as the reader says. */
  answerInquiry(reading: Reading): Promise<void>
  /** Drops the inquiry; its files are not opened. */
  dismissInquiry(): void
  /** The rows of the open files that were not loaded, as tables with the reasons. */
  rejected(): Promise<RejectedTable[]>
  /** Opens the revision of the open data with these digits beside it: from what this browser keeps, or what ships with the
   *  app, or else the files that the reader gives for it.
   *  @returns null where it is not at hand; the problems of files that cannot be read */
  openEarlier(rev: string, given?: readonly NamedFile[]): Promise<Earlier | { problems: Problem[] } | null>
  /** The open dataset as a plain value: what the view shows, or everything; null where none is open. */
  exported(what: 'shown' | 'everything'): Promise<Dataset | null>
}

/** The step of the story that is shown, and how many there are; null where none is. The page comes to a step, and leaves
 *  it, with the answer to its view: until then the one before stays whole. */
export function stepShown({
  answered,
  phase,
  description,
}: Pick<Known, 'answered' | 'phase' | 'description'>) {
  const story = description?.story ?? []
  const step = answered?.view.step ?? null
  const now = step === null ? undefined : story[step - 1]
  return phase.is === 'ready' && step !== null && now ? { step, of: story.length, text: now.text } : null
}

/** The digits of the revision that the link was made with, where another one is shown; else null. */
export const otherRevision = ({ pinned, description }: Pick<Known, 'pinned' | 'description'>) =>
  pinned !== null && description && !description.revision.startsWith(pinned) ? pinned : null

/** Does the answer have all of these parts? They may be missing right after the view has changed. */
export const hasParts = <P extends ViewPart>(
  answer: PageAnswer,
  parts: readonly P[],
): answer is PageAnswer & Pick<Answer, P> => parts.every((part) => answer[part] !== undefined)
