/** Gets the data that a view names, opens it, and restores of its link what the data has. */

import type { Engine, NamedFile, Opened } from '../engine/engine'
import type { Asked, Reading, Rows } from '../model/opening'
import { type Problem, problemSentence } from '../model/problem'
import { DEFAULT_VIEW, type View } from '../model/view'
import { read } from '../permalink/codec'
import { REV_DIGITS } from '../permalink/keys'
import { type Notice, sentence } from '../permalink/notice'
import { settle } from '../permalink/settle'
import { digits } from '../words/digits'
import { type Fetched, foreignHost } from './fetchData'
import type { Services, State } from './store'
import { stepShowing, storyProblems } from './story'

/** The files of a dataset, and what was said about reading them. `link`: the address from which a link fetched them,
 *  and the host that it led on to; others are the reader's own. */
export type Held = { files: readonly NamedFile[]; how: Reading; link?: string; host?: string }
/** The files of the dataset that is open, and its rows that were not loaded. */
export type Here = Held & { rejected: Good['rejected'] }
export type Good = Extract<Opened, { ok: true }>

export type Loader = {
  visit(fragment: string): Promise<void>
  load(): Promise<void>
  /** Yes to another host. */
  allow(): Promise<void>
  /** Another dataset: whatever a view says in the old one's ids and days goes with it. */
  elsewhere(change: Partial<View>): void
  /** Shows what the reader opened: the view of the link that waited for it, or one of its own. */
  opened(good: Good, held: Held): Promise<void>
  /** The files of the dataset that is open. */
  here(): Here | null
}

/** Problems of a refused file that the alert tells one by one. */
const MOST_TOLD = 5

/** What of a view belongs to its dataset. */
const { window, filters, q, within, asof, event } = DEFAULT_VIEW
const OWN = { window, filters, q, within, asof, event }

export const NOTHING = {
  description: null,
  answer: null,
  rowsAt: null,
  problems: [],
  rows: null,
  sentOn: null,
  refused: [],
  said: '',
  story: null,
  without: null,
}

type Page = {
  get: () => State
  set: (change: Partial<State>) => void
  ask: () => Promise<void>
  /** Other data: its engine takes the place of the one before; null while it is on its way. */
  use: (engine: Engine | null) => void
  /** Asks the reader how a file is to be read. */
  question: (asks: Asked, held: Held) => void
}

export function loading({ opener, fetch, host, address }: Services, page: Page): Loader {
  const { get, set } = page
  let stop: AbortController | null = null
  /** The data in sight or on its way, its files, and the hosts that may be contacted. */
  let data: string | null = null
  let here: Here | null = null
  const allowed = new Set<string>()
  /** Those that may send on to another. */
  const followed = new Set<string>()
  /** What the reader opened, by the digits of its revision that links have: for the way back to it. */
  const kept = new Map<string, Held>()
  /** What was said about reading the files of links, by their addresses. */
  const said = new Map<string, Reading>()
  /** Is the reader asked how the file of a link is to be read? */
  let asksAboutLink = false
  /** Is the link in the address still without the revision of its data? */
  let unstamped = false
  /** What the link said that only its data can settle. */
  let pending: { rev: string | null; notices: Notice[] } = { rev: null, notices: [] }

  async function load(): Promise<void> {
    const { view } = get()
    stop?.abort()
    stop = new AbortController()
    const { signal } = stop
    page.use(null)
    here = null
    if (asksAboutLink) set({ asks: null })
    asksAboutLink = false
    const foreign = URL.canParse(view.data) ? foreignHost(view.data, host) : null
    set({ ...NOTHING, phase: { is: 'loading' } })
    if (foreign !== null && !allowed.has(foreign)) return set({ phase: { is: 'asking', host: foreign } })
    const opened = await open(view.data, signal, foreign === null || followed.has(foreign))
    if (!opened || signal.aborted) return
    if ('leadsOn' in opened) return set({ phase: { is: 'asking', host: foreign ?? '', onwards: true } })
    if ('description' in opened) {
      await show(opened, opened.held)
      return stamp()
    }
    const notices = [
      ...pending.notices.map(sentence),
      ...opened.problems.slice(0, MOST_TOLD).map(problemSentence),
    ]
    set({ phase: { is: 'failed' }, problems: opened.problems, notices })
    if (!('asks' in opened && opened.asks)) return
    asksAboutLink = true
    page.question(opened.asks, opened.held)
  }

  async function open(wanted: string, signal: AbortSignal, follow: boolean) {
    data = wanted
    try {
      const held = await filesOf(wanted, signal, follow)
      if (signal.aborted) return null
      if ('leadsOn' in held) return held
      if ('problem' in held) return { problems: [held.problem] }
      return { ...(await opener.open(held.files, held.how, { signal })), held }
    } catch (error) {
      if (signal.aborted) return null
      const what = engineStopped(error, wanted)
      return { problems: [{ file: wanted, place: '', value: '', what, done: 'refused' as const }] }
    }
  }

  async function filesOf(
    wanted: string,
    signal: AbortSignal,
    follow: boolean,
  ): Promise<Held | Exclude<Fetched, { file: NamedFile }>> {
    const known = wanted === 'file' ? kept.get(pending.rev ?? '') : undefined
    if (known) return known
    const fetched = await fetch(wanted, signal, follow)
    if (!('file' in fetched)) return fetched
    const { file, ...from } = fetched
    return { files: [file], how: said.get(wanted) ?? {}, link: wanted, ...from }
  }

  function show(opened: Good, held: Held): Promise<void> {
    const { description, rows } = opened
    here = { ...held, rejected: opened.rejected }
    page.use(opened.engine)
    const name = held.files[0]?.name ?? ''
    const problems = [...opened.problems, ...storyProblems(description, name, get().view)]
    set({ description, problems, rows, sentOn: held.host ?? null, phase: { is: 'ready' } })
    return settled(problems)
  }

  /** Completes the link of a dataset that was chosen with its revision, which only the data tells. */
  function stamp(): void {
    if (unstamped) address().move()
    unstamped = false
  }

  /** The rest of reading a link, now that its data is here. */
  async function settled(problems: Problem[]): Promise<void> {
    const { description, view, rows } = get()
    if (!description) return
    const { view: possible, notices } = settle(view, pending.rev, description)
    const said = [...pending.notices, ...notices].map(sentence)
    set({ view: possible, notices: problems.length ? [...said, leftOut(problems, rows)] : said })
    await page.ask()
  }

  const isHere = (view: View, rev: string | null): boolean => {
    const { phase, description } = get()
    if (phase.is !== 'ready' || view.data !== data) return false
    return data !== 'file' || rev === null || rev === description?.revision.slice(0, REV_DIGITS)
  }

  return {
    load,
    here: () => here,
    async visit(fragment) {
      const { view, rev, notices } = read(fragment)
      pending = { rev, notices }
      unstamped = false
      const { story, description } = get()
      set({
        view,
        notices: [],
        story: story !== null && description ? stepShowing(description, view) : null,
      })
      if (isHere(view, rev)) await settled([])
      else await load()
    },
    async allow() {
      const { phase } = get()
      if (phase.is === 'asking') (phase.onwards ? followed : allowed).add(phase.host)
      await load()
    },
    elsewhere(change) {
      pending = { rev: null, notices: [] }
      unstamped = true
      set({ view: { ...get().view, ...OWN, ...change }, notices: [] })
      void load()
    },
    async opened(good, held) {
      stop?.abort()
      const { view, phase } = get()
      if (held.link === view.data) {
        said.set(held.link, held.how)
        set({ ...NOTHING, notices: [] })
        await show(good, held)
        return stamp()
      }
      const rev = good.description.revision.slice(0, REV_DIGITS)
      kept.set(rev, held)
      const awaited = view.data === 'file' && phase.is === 'failed'
      const asLinked = awaited && pending.rev === rev
      if (!awaited) pending = { rev: null, notices: [] }
      data = 'file'
      unstamped = false
      set({ ...NOTHING, view: awaited ? view : { ...view, ...OWN, data }, notices: [] })
      const shown = show(good, held)
      if (!asLinked) address().choose()
      await shown
    },
  }
}

/** @param data what was shown, or was to be: a file of the reader's own would be lost by a reload */
export function engineStopped(error: unknown, data: string): string {
  const why = error instanceof Error ? error.message : String(error)
  const todo = data === 'file' ? 'open the file again' : 'reload the page'
  return `the part that computes answers stopped (${why}); ${todo}`
}

function leftOut(problems: Problem[], rows: Rows | null): string {
  const where = 'see Problems at the foot of the page.'
  if (rows?.listed) return `${digits(rows.listed)} of ${digits(rows.read)} rows could not be loaded: ${where}`
  if (problems.length === 1) return `One part of the file has a problem: ${where}`
  return `${digits(problems.length)} parts of the file have a problem: ${where}`
}
