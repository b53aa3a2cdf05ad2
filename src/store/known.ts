/** What the page knows. A leaf: it imports no other file of the store. */
import type { Answer } from '../engine/answer/parts'
import type { Editing, Engine, NamedFile, Part } from '../engine/engine'
import type { Cells, Positions } from '../engine/positions'
import type { Dataset } from '../model/claim'
import type { Description } from '../model/description'
import type { Edit, RowWanted } from '../model/edit'
import type { Inquiry, Progress, Reading, RejectedTable, Rows } from '../model/opening'
import type { PageHead, Published } from '../model/pageHead'
import type { Problem } from '../model/problem'
import type { DataOfView, View } from '../model/view'
import type { Notice } from '../permalink/notice'

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
  /** `view`: as it was when the loading began. What the reader chooses meanwhile holds for the data that comes. */
  | { is: 'loading'; link: Link; view: View; stop: AbortController }
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
