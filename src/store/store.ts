/** The one store: the dataset's description, the view, its answer, and the verbs. Nothing else is state. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Answer, Engine } from '../engine/engine'
import type { Description } from '../model/description'
import { type Problem, problemSentence } from '../model/problem'
import { DEFAULT_VIEW, type Filter, type Ticked, type View } from '../model/view'
import { read, write } from '../permalink/codec'
import type { BoundHistory } from '../permalink/history'
import { type Notice, sentence } from '../permalink/notice'
import { settle, unknownEvent } from '../permalink/settle'
import { type Fetch, foreignHost } from './fetchData'
import { toggled, withFilter } from './filters'

/** Where the data is: on its way, asked about (another host is named before it is contacted), here, or not to be had. */
export type Phase = { is: 'loading' } | { is: 'asking'; host: string } | { is: 'ready' } | { is: 'failed' }

export type State = {
  phase: Phase
  description: Description | null
  view: View
  /** The latest answer; null until the first, and while no data is shown. */
  answer: Answer | null
  /** What just happened and could not be done, sentences for the one alert. */
  notices: string[]
  /** All that is wrong with the open file. */
  problems: Problem[]
} & Verbs

export type Verbs = {
  /** Goes where a link's fragment says. */
  visit(fragment: string): Promise<void>
  /** A choice: filter, event, dataset, way of showing. Adds a history entry. */
  choose(change: Partial<View>): void
  /** A movement: pan, zoom, typing. Replaces the entry. */
  move(change: Pick<Partial<View>, 'window' | 'q'>): void
  toggle(filter: Filter, value: string): void
  /** Sets a filter; undefined lets everything through. */
  tick(filter: Filter, ticked: Ticked | undefined): void
  /** All filters, search and day of knowledge back to everything. */
  reset(): void
  select(event: string | null): void
  /** Asks for other rows of the list: positions, the last not included. */
  see(from: number, to: number): void
  /** Yes to another host. */
  allow(): Promise<void>
  /** Tries once more to get the data. */
  retry(): Promise<void>
  dismiss(): void
}

export type Services = {
  engine: Engine
  fetch: Fetch
  /** The page's own host, which need not be asked about. */
  host: string
  /** The address bar. It is bound after the store is made, since it writes the store's view. */
  address: () => Pick<BoundHistory, 'choose' | 'move'>
}

export type Store = StoreApi<State>

/** Rows asked for before the list says what is in sight. */
const FIRST_ROWS = { from: 0, to: 100 }

/** Problems of a refused file that the alert tells one by one. */
const MOST_TOLD = 5

const NOTHING = { description: null, answer: null, problems: [] }

export function claimlineStore({ engine, fetch, host, address }: Services): Store {
  return createStore<State>((set, get) => {
    let rows = FIRST_ROWS
    let asked = 0
    let loading: AbortController | null = null
    /** The data in sight or on its way, and whether its host may be contacted. */
    let data: string | null = null
    const allowed = new Set<string>()
    /** What the link said that only its data can settle. */
    let pending: { rev: string | null; notices: Notice[] } = { rev: null, notices: [] }

    async function ask(): Promise<void> {
      const { view, phase } = get()
      if (phase.is !== 'ready') return
      const mine = ++asked
      try {
        const answer = await engine.ask({ view, rows })
        if (answer && mine === asked) set({ answer })
      } catch (error) {
        if (mine === asked) set({ notices: [engineStopped(error)] })
      }
    }

    /** Another view of the data that is here. */
    function show(change: Partial<View>): void {
      set({ view: { ...get().view, ...change } })
      void ask()
    }

    async function load(): Promise<void> {
      const { view } = get()
      loading?.abort()
      loading = new AbortController()
      const { signal } = loading
      const foreign = foreignHost(view.data, host)
      set({ ...NOTHING, phase: { is: 'loading' } })
      if (foreign !== null && !allowed.has(foreign)) return set({ phase: { is: 'asking', host: foreign } })
      const opened = await open(view.data, signal)
      if (!opened || signal.aborted) return
      if ('description' in opened) {
        set({ description: opened.description, problems: opened.problems, phase: { is: 'ready' } })
        return settled(opened.problems)
      }
      const said = [
        ...pending.notices.map(sentence),
        ...opened.problems.slice(0, MOST_TOLD).map(problemSentence),
      ]
      set({ phase: { is: 'failed' }, problems: opened.problems, notices: said })
    }

    async function open(wanted: string, signal: AbortSignal) {
      data = wanted
      try {
        const fetched = await fetch(wanted, signal)
        if (signal.aborted) return null
        if ('problem' in fetched) return { problems: [fetched.problem] }
        return await engine.open(fetched.bytes, fetched.file)
      } catch (error) {
        if (signal.aborted) return null
        return {
          problems: [
            { file: wanted, place: '', value: '', what: engineStopped(error), done: 'refused' as const },
          ],
        }
      }
    }

    /** The rest of reading a link, now that its data is here. */
    async function settled(problems: Problem[]): Promise<void> {
      const { description, view } = get()
      if (!description) return
      const { view: possible, notices } = settle(view, pending.rev, description)
      set({ view: possible })
      await ask()
      const unknown =
        possible.event !== null && get().answer && !get().answer?.selected
          ? [unknownEvent(possible.event)]
          : []
      if (unknown.length) set({ view: { ...get().view, event: null } })
      const said = [...pending.notices, ...notices, ...unknown].map(sentence)
      set({ notices: problems.length ? [...said, leftOut(problems)] : said })
    }

    function chosen(change: Partial<View>): void {
      const elsewhere = change.data !== undefined && change.data !== get().view.data
      show(change)
      address().choose()
      if (!elsewhere) return
      pending = { rev: null, notices: [] }
      set({ notices: [] })
      void load()
    }

    return {
      ...NOTHING,
      phase: { is: 'loading' },
      view: DEFAULT_VIEW,
      notices: [],

      async visit(fragment) {
        const { view, rev, notices } = read(fragment)
        pending = { rev, notices }
        set({ view, notices: [] })
        if (view.data === data && get().phase.is === 'ready') await settled([])
        else await load()
      },
      choose: chosen,
      move(change) {
        show(change)
        address().move()
      },
      toggle(filter, value) {
        const { view, description } = get()
        const all = description?.values[filter].map((known) => known.value) ?? []
        chosen({ filters: withFilter(view.filters, filter, toggled(view.filters[filter], value, all)) })
      },
      tick(filter, ticked) {
        chosen({ filters: withFilter(get().view.filters, filter, ticked) })
      },
      reset() {
        chosen({ filters: {}, q: '', within: false, asof: null })
      },
      select(event) {
        if (event !== get().view.event) chosen({ event })
      },
      see(from, to) {
        if (from >= rows.from && to <= rows.to) return
        rows = { from, to }
        void ask()
      },
      async allow() {
        const { phase } = get()
        if (phase.is === 'asking') allowed.add(phase.host)
        await load()
      },
      retry: load,
      dismiss: () => set({ notices: [] }),
    }
  })
}

const engineStopped = (error: unknown): string =>
  `the part that computes answers stopped (${error instanceof Error ? error.message : String(error)}); reload the page`

function leftOut(problems: Problem[]): string {
  const parts =
    problems.length === 1 ? 'One part of the file has' : `${problems.length} parts of the file have`
  return `${parts} a problem: see Problems at the foot of the page.`
}

/** The address of what is in sight, without `#`. */
export const fragmentOf = ({ view, description }: Pick<State, 'view' | 'description'>): string =>
  write(view, description?.revision ?? null)
