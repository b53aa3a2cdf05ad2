/** What the page knows, as one value, and what can be done about it. A leaf: it imports no other file of the store. */
import type { Answer } from '../engine/answer/parts'
import type { Engine, NamedFile, Part } from '../engine/engine'
import type { Cells, Positions } from '../engine/positions'
import type { Dataset } from '../model/claim'
import type { Description } from '../model/description'
import type { Inquiry, Progress, Reading, RejectedTable, Rows } from '../model/opening'
import type { PageHead, Published } from '../model/pageHead'
import type { Problem } from '../model/problem'
import type { DataOfView, View } from '../model/view'
import type { Notice } from '../permalink/notice'

export type State = Known & Verbs

export type Known = {
  view: View
  phase: Phase
  /** What is open; null while no data is shown. The fields after it tell of it, and are empty meanwhile. */
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
  /** What of long things is in sight, and so is asked for. */
  sight: Sight
  /** Steps to the next event or the previous one (-) that wait for the answer to the one before. */
  steps: number
  /** What just happened and could not be done, sentences for the one alert. */
  notices: string[]
  /** What just happened and went well, for whoever does not see it. */
  announced: string
  /** Files of the reader's own that are on their way. */
  opening: Opening | null
  /** What the reader has to say before files can be read. */
  inquiry: { of: Inquiry; files: FileSet } | null
  /** All that is wrong with files that the reader wanted to open and that were refused. */
  refused: Problem[]
  /** What the reader opened and allowed, for the way back. */
  kept: Kept
  /** The view that a reader of the story came from and leaves to; null where none is read, or it was the first that was
   *  visited. In no link. */
  beforeStory: View | null
  /** In the story the details are closed until the reader opens them, at each step anew. In no link. */
  openInStory: boolean
  /** The page of somebody's own in which this runs; null in the app itself. */
  published: Published | null
  /** The source of which is asked what depends on it; null where none is. In no link. */
  without: string | null
}

/** Where the data of the view is: on its way, waiting for the reader's consent, not to be had, or here. */
export type Phase =
  | { is: 'loading'; link: Link; stop: AbortController }
  /** The reader has to allow another host first. `onwards`: it was contacted, and redirects to an address that the
   *  browser does not tell before it has gone there. */
  | { is: 'consent'; link: Link; host: string; onwards: boolean }
  | { is: 'failed'; link: Link }
  | { is: 'ready' }

/** What a link says that only its data can settle. */
export type Link = {
  /** The first digits of the revision that it was made with. */
  rev: string | null
  /** What of it could not be read. */
  notices: readonly Notice[]
  /** The link as it stands, without `#`; '' where the data was not asked for by a link. */
  fragment: string
  /** Was the dataset chosen on the page? Then the address lacks its revision, which only the data tells. */
  chosen: boolean
}

/** The dataset that is open: what answers questions about it, and the files that it was read from.
 *  @property of the part of the view that names it */
export type Source = {
  of: DataOfView
  files: FileSet
  engine: Engine
  rejected: () => Promise<RejectedTable[]>
  exported: (shown: View | null) => Promise<Dataset>
}

/** Files that make up one dataset, and how they are to be read.
 *  @property link the address from which a link fetched them; others are the reader's own
 *  @property revision SHA-256 of the data as a page was published with it; null or absent for data of no page
 *  @property host the host that this address led on to, where it did */
export type FileSet = {
  files: readonly NamedFile[]
  reading: Reading
  link?: string
  host?: string
  revision?: string
}

export type Opening = { files: string[]; progress: Progress | null; stop: AbortController }

export type Kept = {
  /** The reader's files, by the digits of the revision that links bear. */
  files: Readonly<Record<string, FileSet>>
  /** How the files of links are to be read, by address. */
  readings: Readonly<Record<string, Reading>>
  /** What the reader wrote to publish data with, by its revision. */
  heads: Readonly<Record<string, PageHead>>
  /** Hosts that may be contacted, and those that may lead on to others. */
  allowed: readonly string[]
  followed: readonly string[]
}

/** Positions in the answer's long things. `list` names the list whose rows are meant: equal for views that list the
 *  same events in the same order. */
export type Sight = { list: string; rows: Positions; lanes: Positions; lines: Positions; cells: Cells }

/** The parts of an answer that the page always shows, and those that some view shows. */
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
export type ViewPart = Exclude<Part, PagePart | 'without'>
export type PageAnswer = Pick<Answer, PagePart> & Partial<Pick<Answer, ViewPart | 'without'>>

/** What a reader chooses, as the change that it makes to a view. It can be worked out, and its answer fetched, before
 *  it is chosen. */
export type Choice = (known: Pick<Known, 'view' | 'description' | 'answer'>) => Partial<View>

export type Verbs = DataVerbs & {
  /** A choice: filter, event, dataset, way of showing. Adds a history entry. */
  choose(change: Partial<View> | Choice): void
  /** A movement: pan, zoom, typing, playing through the days of knowledge. Replaces the entry. */
  move(change: Pick<Partial<View>, 'window' | 'q' | 'asof'>): void
  /** The reader may choose this next: its answer is fetched. Null: nothing that is known.
   *  @param pressed the button is down: there is no waiting for the pointer to rest */
  prefetch(next: Choice | null, pressed?: boolean): void
  /** Selects an event; null selects none. In the story it opens the event's details; null closes them, and selects what
   *  the step selects. */
  select(event: string | null): void
  /** Selects the event after the selected one, or before it. Presses that come faster than answers add up. */
  step(by: 1 | -1): void
  /** Goes to a step of the story, from 1, with its view. */
  goToStep(step: number): void
  /** Leaves the story to the view before it; without one, to the default view of the data. */
  leaveStory(): void
  /** Asks what would change without a source; null asks no longer. */
  previewWithout(source: string | null): void
  /** Tells what is in sight; it is asked for, with some around it, where it is not here. */
  scrolled(sight: Partial<Omit<Sight, 'list'>>): void
  dismiss(): void
  /** Remembers what the reader wrote to publish the open data with. */
  keepHead(head: PageHead): void
}

export type DataVerbs = {
  /** Goes where a link's fragment says. */
  visit(fragment: string): Promise<void>
  /** Allows the host that waits for the reader's consent, and gets the data from it. */
  allow(): Promise<void>
  /** Tries once more to get the data. */
  retry(): Promise<void>
  /** Opens files as one dataset, in the place of the one that is open. */
  openFiles(files: readonly NamedFile[]): Promise<void>
  /** Opens the files that are open and these as one dataset. */
  addFiles(files: readonly NamedFile[]): Promise<void>
  cancelOpening(): void
  /** Tells how the files of the inquiry are to be read, and opens them. */
  answerInquiry(reading: Reading): Promise<void>
  /** Leaves the files of the inquiry closed. */
  dismissInquiry(): void
  /** The rows of the open files that were not loaded, as tables with the reasons. */
  rejected(): Promise<RejectedTable[]>
  /** The open dataset as a plain value: what the view shows, or everything; null where none is open. */
  exported(what: 'shown' | 'everything'): Promise<Dataset | null>
}

/** Is every one of these parts in the answer? A view asks for its own. */
export const hasParts = <P extends ViewPart>(
  answer: PageAnswer,
  parts: readonly P[],
): answer is PageAnswer & Pick<Answer, P> => parts.every((part) => answer[part] !== undefined)
