/** The one store: the dataset's description, the view, its answer, and the verbs. Nothing else is state. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Answer, Cells, Engine } from '../engine/engine'
import type { Description } from '../model/description'
import { type Problem, problemSentence } from '../model/problem'
import { DEFAULT_VIEW, type Filter, type Ticked, type View } from '../model/view'
import { read, write } from '../permalink/codec'
import type { BoundHistory } from '../permalink/history'
import { type Notice, sentence } from '../permalink/notice'
import { settle, unknownEvent } from '../permalink/settle'
import { covers, FIRST_CELLS, withMargin } from './cells'
import { type Fetch, foreignHost } from './fetchData'
import { toggled, withFilter } from './filters'
import { stepShowing, storyProblems, viewOfStep } from './story'

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
  /** The step of the dataset's story that is being read; null where none is. The reader's, in no link. */
  story: number | null
  /** The source of which is asked what rests on it; null where none is. The reader's, in no link. */
  without: string | null
} & Verbs

export type Verbs = {
  /** Goes where a link's fragment says. */
  visit(fragment: string): Promise<void>
  /** A choice: filter, event, dataset, way of showing. Adds a history entry. */
  choose(change: Partial<View>): void
  /** A movement: pan, zoom, typing, playing through the days of knowledge. Replaces the entry. */
  move(change: Pick<Partial<View>, 'window' | 'q' | 'asof'>): void
  toggle(filter: Filter, value: string): void
  /** Sets a filter; undefined lets everything through. */
  tick(filter: Filter, ticked: Ticked | undefined): void
  /** All filters, search and day of knowledge back to everything. */
  reset(): void
  select(event: string | null): void
  /** Selects the event after the selected one, or before it; presses faster than answers add up. */
  step(by: 1 | -1): void
  /** Goes to a step of the story, with its view; null leaves the story, and the reader where they are. */
  read(step: number | null): void
  /** Asks what would be other without a source; null asks no longer. */
  consider(source: string | null): void
  /** Asks for other rows of the list: positions, the last not included. */
  see(from: number, to: number): void
  /** Says which cells of the matrix are in sight; asks for them, and some around, where they are not here. */
  seeCells(sight: Cells): void
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

/** What of a view belongs to its dataset. */
const { window, filters, q, within, asof, event } = DEFAULT_VIEW
const OWN = { window, filters, q, within, asof, event }

const NOTHING = { description: null, answer: null, problems: [], story: null, without: null }

export function claimlineStore({ engine, fetch, host, address }: Services): Store {
  return createStore<State>((set, get) => {
    let rows = FIRST_ROWS
    let cells = FIRST_CELLS
    let asked = 0
    /** The newest question that was answered: answers to older ones are dropped. */
    let shown = 0
    let answeredView: View | null = null
    let loading: AbortController | null = null
    /** The data in sight or on its way, and whether its host may be contacted. */
    let data: string | null = null
    const allowed = new Set<string>()
    /** Steps from event to event that wait for the answer to the one before. */
    let steps = 0
    /** Is the link in the address still without the revision of its data? */
    let unstamped = false
    /** What the link said that only its data can settle. */
    let pending: { rev: string | null; notices: Notice[] } = { rev: null, notices: [] }

    async function ask(): Promise<void> {
      const { view, phase, without } = get()
      if (phase.is !== 'ready') return
      const mine = ++asked
      try {
        const answer = await engine.ask({
          view,
          rows,
          ...(view.show === 'matrix' && { cells }),
          ...(without !== null && { without }),
        })
        if (!answer || mine <= shown) return
        shown = mine
        // More of the same view: whatever else shows the answer need not be drawn again.
        const { answer: last } = get()
        const more = last && view === answeredView
        set({
          answer: more
            ? { ...last, rows: answer.rows, matrix: answer.matrix, without: answer.without }
            : answer,
        })
        answeredView = view
        if (mine === asked && !more) answered(answer)
      } catch (error) {
        if (mine === asked) set({ notices: [`Claimline: ${engineStopped(error)}.`] })
      }
    }

    /** Only the engine knows whether the data has the event that a link selects. */
    function answered(answer: Answer): void {
      const { view, notices } = get()
      takeStep()
      if (view.event === null || answer.selected) return
      const named = sentence(unknownEvent(view.event))
      set({ view: { ...view, event: null }, notices: [...notices, named] })
    }

    /** An answer tells the neighbours of its own selected event only. */
    function takeStep(): void {
      const { answer, view } = get()
      if (!steps || !answer?.selected || answer.selected.id !== view.event) return
      const to = steps > 0 ? answer.selected.next : answer.selected.previous
      steps = to === null ? 0 : steps - Math.sign(steps)
      if (to !== null) chosen({ event: to })
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
      // An answer that is still under way is about other data.
      shown = ++asked
      const foreign = URL.canParse(view.data) ? foreignHost(view.data, host) : null
      set({ ...NOTHING, phase: { is: 'loading' } })
      if (foreign !== null && !allowed.has(foreign)) return set({ phase: { is: 'asking', host: foreign } })
      const opened = await open(view.data, signal)
      if (!opened || signal.aborted) return
      if ('description' in opened) {
        const { description } = opened
        const problems = [...opened.problems, ...storyProblems(description, opened.file, view)]
        set({ description, problems, phase: { is: 'ready' } })
        await settled(problems)
        return stamp()
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
        return { ...(await engine.open([fetched.file], {}, { signal })), file: fetched.file.name }
      } catch (error) {
        if (signal.aborted) return null
        return {
          problems: [
            { file: wanted, place: '', value: '', what: engineStopped(error), done: 'refused' as const },
          ],
        }
      }
    }

    /** Completes the link of a dataset that was chosen with its revision, which only the data tells. */
    function stamp(): void {
      if (unstamped) address().move()
      unstamped = false
    }

    /** The rest of reading a link, now that its data is here. */
    async function settled(problems: Problem[]): Promise<void> {
      const { description, view } = get()
      if (!description) return
      const { view: possible, notices } = settle(view, pending.rev, description)
      const said = [...pending.notices, ...notices].map(sentence)
      set({ view: possible, notices: problems.length ? [...said, leftOut(problems)] : said })
      await ask()
    }

    function chosen(change: Partial<View>): void {
      if (change.data !== undefined && change.data !== get().view.data) elsewhere(change)
      else show(change)
      address().choose()
    }

    /** Another dataset: whatever a view says in the old one's ids and days goes with it. */
    function elsewhere(change: Partial<View>): void {
      pending = { rev: null, notices: [] }
      unstamped = true
      set({ view: { ...get().view, ...OWN, ...change }, notices: [] })
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
        unstamped = false
        const { story, description } = get()
        set({
          view,
          notices: [],
          story: story !== null && description ? stepShowing(description, view) : null,
        })
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
        steps = 0
        if (event !== get().view.event) chosen({ event })
      },
      step(by) {
        if (get().view.event === null) return
        steps += by
        takeStep()
      },
      read(step) {
        const { description, view } = get()
        if (step !== null && description) {
          const shown = viewOfStep(description, step, view)
          chosen(shown.view)
          set({ notices: shown.notices.map(sentence) })
        }
        set({ story: step })
      },
      consider(source) {
        set({ without: source })
        if (source !== null) void ask()
      },
      see(from, to) {
        if (from >= rows.from && to <= rows.to) return
        rows = { from, to }
        void ask()
      },
      seeCells(sight) {
        if (covers(cells, sight)) return
        cells = withMargin(sight)
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
