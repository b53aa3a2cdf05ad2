/** What can be done about what the page knows. */
import type { Claims, Tied } from '../engine/answer/tied'
import type { NamedFile, Opened } from '../engine/engine'
import type { Dataset } from '../model/claim'
import type { Edit, EditableRow, RowWanted } from '../model/edit'
import type { Reading, RejectedTable } from '../model/opening'
import type { PageHead } from '../model/pageHead'
import type { Problem } from '../model/problem'
import type { View } from '../model/view'
import type { EditOutcome, Known, Sight, Task } from './known'

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
