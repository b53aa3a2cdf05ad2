/** Gets data and opens it: what a link names, and the reader's own files. Until files are open, and where they are
 *  refused, stopped, or their worker dies, the dataset and the view before stay as they were. */
import type { DatasetOpener, NamedFile, Opened } from '../engine/engine'
import type { Progress } from '../model/opening'
import type { Problem } from '../model/problem'
import { DEFAULT_VIEW, type View } from '../model/view'
import { read } from '../permalink/codec'
import { REV_DIGITS } from '../permalink/keys'
import { sentence } from '../permalink/notice'
import { settle } from '../permalink/settle'
import {
  engineStopped,
  notOpenedWords,
  openedWords,
  partsLeftOut,
  readerStopped,
  refusedWords,
  staysWords,
  stoppedWords,
} from '../words/en/openingWords'
import type { Answers } from './answers'
import { type Fetch, type Fetched, foreignHost } from './fetchData'
import type { DataVerbs, FileSet, Kept, Known, Link } from './state'
import { stepShowing, storyProblems } from './story'

export type DataServices = {
  opener: DatasetOpener
  fetch: Fetch
  /** The page's own host, which may always be contacted. */
  host: string
}

type Page = {
  get: () => Known
  set: (change: Partial<Known>) => void
  answers: Answers
  /** Called when a new dataset is shown with its first answer. */
  onAnswer: () => void
  /** Writes the view in sight to the address: as a choice or, completed, in its place. */
  write: (by: 'choose' | 'move') => void
}

type Good = Extract<Opened, { ok: true }>
type Data = DataVerbs & {
  /** Another dataset: whatever a view says in the old one's ids and days goes with it. */
  chooseData(change: Partial<View>): void
}

/** What of a view belongs to its dataset. */
const { window, filters, q, within, asof, event } = DEFAULT_VIEW
const OWN = { window, filters, q, within, asof, event }

/** While no data is shown. */
export const NOTHING = {
  source: null,
  description: null,
  problems: [],
  rows: null,
  answer: null,
  answered: null,
  steps: 0,
  announced: '',
  refused: [],
  story: null,
  without: null,
} satisfies Partial<Known>

const NO_LINK: Link = { rev: null, notices: [], chosen: false }

export function dataVerbs(
  { opener, fetch, host }: DataServices,
  { get, set, answers, onAnswer, write }: Page,
): Data {
  const keep = (change: Partial<Kept>) => set({ kept: { ...get().kept, ...change } })

  /** Gets the data of the view in sight. Until it is here, no data is shown. */
  async function load(link: Link): Promise<void> {
    const { view, source, kept, inquiry, phase } = get()
    if (phase.is === 'loading') phase.stop.abort()
    source?.engine.close()
    const stop = new AbortController()
    // A question about the files of a link goes with that link.
    set({ ...NOTHING, phase: { is: 'loading', link, stop }, ...(inquiry?.files.link && { inquiry: null }) })
    const foreign = URL.canParse(view.data) ? foreignHost(view.data, host) : null
    if (foreign !== null && !kept.allowed.includes(foreign))
      return set({ phase: { is: 'consent', link, host: foreign, onwards: false } })
    const { signal } = stop
    try {
      const fetched = await filesOf(
        view.data,
        link,
        signal,
        foreign === null || kept.followed.includes(foreign),
      )
      if (signal.aborted) return
      if ('leadsOn' in fetched) set({ phase: { is: 'consent', link, host: foreign ?? '', onwards: true } })
      else if ('problem' in fetched) fail(link, [fetched.problem])
      else await openLink(fetched, link, signal)
    } catch (error) {
      if (signal.aborted) return
      const what = engineStopped(error, view.data)
      fail(link, [{ file: view.data, place: '', value: '', what, done: 'refused' }])
    }
  }

  async function filesOf(
    data: string,
    { rev }: Link,
    signal: AbortSignal,
    follow: boolean,
  ): Promise<FileSet | Exclude<Fetched, { file: NamedFile }>> {
    const { files, readings } = get().kept
    const known = data === 'file' ? files[rev ?? ''] : undefined
    if (known) return known
    const fetched = await fetch(data, signal, follow)
    if (!('file' in fetched)) return fetched
    const { file, ...from } = fetched
    return { files: [file], reading: readings[data] ?? {}, link: data, ...from }
  }

  async function openLink(files: FileSet, link: Link, signal: AbortSignal): Promise<void> {
    const opened = await opener.open(files.files, files.reading, { signal })
    if (opened.ok) {
      if (await show(opened, files, get().view, link, signal)) complete(link)
    } else if (!signal.aborted) {
      fail(link, opened.problems)
      if (opened.asks) set({ inquiry: { asked: opened.asks, files } })
    }
  }

  function fail(link: Link, problems: Problem[]): void {
    const notices = [...link.notices.map(sentence), ...refusedWords(problems)]
    set({ phase: { is: 'failed', link }, problems, notices })
  }

  /** Writes the revision of a dataset that was chosen, which only the data tells. */
  function complete({ chosen }: Link): void {
    if (chosen) write('move')
  }

  /** Shows a dataset in a view, as far as it has what the view names, once the first answer is here.
   *  @returns false where that was stopped */
  async function show(
    opened: Good,
    files: FileSet,
    view: View,
    link: Link,
    signal: AbortSignal,
  ): Promise<boolean> {
    const { description, rows, engine, rejected } = opened
    const settled = settle(view, link.rev, description)
    const problems = [...opened.problems, ...storyProblems(description, files.files[0]?.name ?? '', view)]
    const first = await answers.first(engine, settled.view)
    if (signal.aborted) {
      engine.close()
      return false
    }
    const notices = [...link.notices, ...settled.notices].map(sentence)
    const { phase, source } = get()
    if (phase.is === 'loading' && phase.stop.signal !== signal) phase.stop.abort()
    source?.engine.close()
    set({
      ...NOTHING,
      ...first,
      phase: { is: 'ready' },
      view: settled.view,
      source: { data: view.data, files, engine, rejected },
      description,
      problems,
      rows,
      notices: problems.length ? [...notices, partsLeftOut(problems, rows)] : notices,
    })
    onAnswer()
    return true
  }

  const isHere = (view: View, rev: string | null): boolean => {
    const { phase, source, description } = get()
    if (phase.is !== 'ready' || view.data !== source?.data) return false
    return view.data !== 'file' || rev === null || rev === description?.revision.slice(0, REV_DIGITS)
  }

  async function open(files: FileSet): Promise<void> {
    get().opening?.stop.abort()
    const stop = new AbortController()
    const names = files.files.map(({ name }) => name)
    const opening = { files: names, progress: null, stop }
    set({ opening, inquiry: null, notices: [], refused: [], announced: '' })
    const progress = (at: Progress) => !stop.signal.aborted && set({ opening: { ...opening, progress: at } })
    try {
      const opened = await opener.open(files.files, files.reading, { signal: stop.signal, progress })
      if (opened.ok) await showFiles(opened, files, stop.signal)
      else if (stop.signal.aborted) return
      else if (opened.asks) set({ opening: null, inquiry: { asked: opened.asks, files } })
      else
        set({
          opening: null,
          refused: opened.problems,
          notices: [...refusedWords(opened.problems), ...stays()],
        })
    } catch (error) {
      if (!stop.signal.aborted) set({ opening: null, notices: [stoppedWords(names, error), ...stays()] })
    }
  }

  /** Shows what the reader opened: in the view of the link that waited for it, or in one of its own. A link's view is
   *  also shown over another revision of its file, with a notice: a corrected file is the likeliest. */
  async function showFiles(opened: Good, files: FileSet, signal: AbortSignal): Promise<void> {
    const { view, phase, kept } = get()
    const link = phase.is === 'ready' ? NO_LINK : phase.link
    const isOfLink = files.link !== undefined && files.link === view.data
    const rev = opened.description.revision.slice(0, REV_DIGITS)
    const isAwaited = view.data === 'file' && phase.is === 'failed'
    const ofLink = isOfLink || isAwaited
    const shown = await show(
      opened,
      files,
      ofLink ? view : { ...view, ...OWN, data: 'file' },
      ofLink ? link : NO_LINK,
      signal,
    )
    if (!shown) return
    set({
      opening: null,
      announced: openedWords(
        files.files.map(({ name }) => name),
        opened.rows,
      ),
    })
    if (isOfLink) keep({ readings: { ...kept.readings, [view.data]: files.reading } })
    else keep({ files: { ...kept.files, [rev]: files } })
    if (isOfLink) complete(link)
    else if (!isAwaited || link.rev !== rev) write('choose')
  }

  /** What is open goes on being open. */
  const stays = (): string[] => {
    const { phase, description } = get()
    return phase.is === 'ready' && description ? [staysWords(description.title)] : []
  }

  return {
    async visit(fragment) {
      const { view, rev, notices } = read(fragment)
      const { story, description } = get()
      const showing = story !== null && description ? stepShowing(description, view) : null
      set({ view, notices: [], story: showing })
      if (!isHere(view, rev) || !description) return load({ rev, notices, chosen: false })
      const settled = settle(view, rev, description)
      set({ view: settled.view, notices: [...notices, ...settled.notices].map(sentence) })
      await answers.ask()
    },
    async allow() {
      const { phase, kept } = get()
      if (phase.is !== 'consent') return
      if (phase.onwards) keep({ followed: [...kept.followed, phase.host] })
      else keep({ allowed: [...kept.allowed, phase.host] })
      await load(phase.link)
    },
    async retry() {
      const { phase } = get()
      await load(phase.is === 'ready' ? NO_LINK : phase.link)
    },
    chooseData(change) {
      set({ view: { ...get().view, ...OWN, ...change }, notices: [] })
      void load({ rev: null, notices: [], chosen: true })
    },
    openFiles: (files) => open({ files, reading: {} }),
    addFiles(files) {
      const { files: before, reading } = get().source?.files ?? { files: [], reading: {} }
      return open({ files: [...before, ...files], reading })
    },
    cancelOpening() {
      const { opening } = get()
      if (!opening) return
      opening.stop.abort(new Error('The reader stopped it.'))
      set({ opening: null, notices: [readerStopped(opening.files), ...stays()] })
    },
    async answerInquiry(reading) {
      const { inquiry } = get()
      if (!inquiry) return
      const { files } = inquiry
      const mappings = [...(reading.mappings ?? []), ...(files.reading.mappings ?? [])]
      const told = { ...files.reading, ...reading, ...(mappings.length && { mappings }) }
      set({ inquiry: null })
      await open({ ...files, reading: told })
    },
    dismissInquiry() {
      const { inquiry } = get()
      if (!inquiry) return
      const names = inquiry.files.files.map(({ name }) => name)
      set({ inquiry: null, notices: [notOpenedWords(names), ...stays()] })
    },
    async rejected() {
      return (await get().source?.rejected()) ?? []
    },
  }
}
