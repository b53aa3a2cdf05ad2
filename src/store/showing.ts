/** Shows a dataset that was opened, with its first answer. Until that answer is here, and where the opening is aborted,
 *  the dataset and the view before stay as they were. */

import type { Opened } from '../engine/engine'
import type { Description } from '../model/description'
import { isFault } from '../model/problem'
import { dataOf, type View } from '../model/view'
import { REV_DIGITS } from '../permalink/keys'
import { sentence } from '../permalink/notice'
import { partsLeftOut } from '../words/en/sentences/openingWords'
import { pageWords } from '../words/en/share/page'
import type { Answers } from './answers'
import type { FileSet, Kept, Known, Link } from './known'
import { settleLink, storyProblems } from './story'

/** What getting data needs of the store. */
export type Page = {
  get: () => Known
  set: (change: Partial<Known>) => void
  answers: Answers
  /** Called when a new dataset is shown with its first answer. */
  onAnswer: () => void
  /** Writes the view to the address: as a new entry (`choose`) or in place of the present one (`move`). */
  write: (by: 'choose' | 'move') => void
}

export type OpenedDataset = Extract<Opened, { ok: true }>

/** The state while no data is shown. */
export const NOTHING = {
  source: null,
  description: null,
  problems: [],
  rows: null,
  answer: null,
  answered: null,
  steps: 0,
  announced: '',
  halted: null,
  refused: [],
  beforeStory: null,
  openInStory: false,
  pinned: null,
  without: null,
  printing: false,
  replacing: null,
  task: null,
} satisfies Partial<Known>

/** For data that no link names. */
export const NO_LINK: Link = { rev: null, notices: [], fragment: '', chosen: false }

/** @param view what to show; what the dataset does not have of it is left out and named
 *  @returns false where `signal` was aborted meanwhile: nothing is shown then */
export async function show(
  { get, set, answers, onAnswer }: Page,
  opened: OpenedDataset,
  files: FileSet,
  view: View,
  link: Link,
  signal: AbortSignal,
): Promise<boolean> {
  const { rows, engine, rejected, exported, editing } = opened
  const description = withStory(opened.description, files, get())
  const settled = settleLink({ ...link, view }, description)
  const problems = [...opened.problems, ...storyProblems(description, files.files[0]?.name ?? '')]
  const first = await answers.firstAnswer(engine, settled.view)
  if (signal.aborted) {
    engine.close()
    return false
  }
  const notices = [...changedSince(files, description), ...settled.notices.map(sentence)]
  const missed = missedChoices(get(), settled.view, signal)
  closeDatasetBefore(get(), signal)
  set({
    ...NOTHING,
    ...first,
    phase: { is: 'ready' },
    pinned: link.rev,
    view: settled.view,
    source: { of: dataOf(view), files, engine, rejected, exported, editing },
    description,
    problems,
    rows,
    notices: problems.some(isFault) ? [...notices, partsLeftOut(problems, rows)] : notices,
  })
  onAnswer()
  if (Object.keys(missed).length) answers.show(missed)
  return true
}

/** What the reader chose while a link's data was loading, as far as the first view does not have it. */
function missedChoices({ phase, view }: Known, first: View, signal: AbortSignal): Partial<View> {
  if (phase.is !== 'loading' || phase.stop.signal !== signal) return {}
  const { view: before } = phase
  const isMissed = (key: keyof View) => view[key] !== before[key] && view[key] !== first[key]
  return Object.fromEntries(Object.entries(view).filter(([key]) => isMissed(key as keyof View)))
}

/** The data of a published page tells its author's story. */
function withStory(description: Description, { revision }: FileSet, { published }: Known): Description {
  const story = revision === undefined ? undefined : published?.story
  return story ? { ...description, story: [...story] } : description
}

/** That the data of a published page is not what it was published with. */
function changedSince({ revision }: FileSet, found: Description): string[] {
  if (revision === undefined || revision === found.revision) return []
  return [pageWords.changed(...short(revision, found.revision))]
}

const short = (one: string, other: string): [string, string] => [
  one.slice(0, REV_DIGITS),
  other.slice(0, REV_DIGITS),
]

/** Closes the engine of the dataset that is replaced, and stops loading where the new one comes from elsewhere. */
function closeDatasetBefore({ phase, source }: Known, signal: AbortSignal): void {
  if (phase.is === 'loading' && phase.stop.signal !== signal) phase.stop.abort()
  source?.engine.close()
}

/** Writes the revision of a dataset that was chosen on the page: the address lacks it until the data is here. */
export function writeRevision({ write }: Page, { chosen }: Link): void {
  if (chosen) write('move')
}

/** Remembers what the reader allowed, opened, or said about reading files. */
export function keep({ get, set }: Page, change: Partial<Kept>): void {
  set({ kept: { ...get().kept, ...change } })
}
