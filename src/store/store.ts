/** The one store: the dataset's description, the view, its answer, and the verbs. Nothing else is state. */

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Answer, Cells, DatasetOpener, Positions } from '../engine/engine'
import type { Description } from '../model/description'
import type { Asked, Progress, Rows } from '../model/opening'
import type { Problem } from '../model/problem'
import { DEFAULT_VIEW, type View } from '../model/view'
import { write } from '../permalink/codec'
import type { BoundHistory } from '../permalink/history'
import { sentence } from '../permalink/notice'
import { unknownEvent } from '../permalink/settle'
import { askingIn } from './asking'
import type { Choice } from './choices'
import type { Fetch } from './fetchData'
import { type FileVerbs, filesOf } from './files'
import { loading, NOTHING } from './loading'
import type { RowsAt } from './rowsInSight'
import { viewOfStep } from './story'

/** Where the data is: on its way, asked about (another host is named before it is contacted), here, or not to be had. */
export type Phase =
  | { is: 'loading' }
  /** `onwards`: the host was asked, and sends on to an address that nobody can tell before. */
  | { is: 'asking'; host: string; onwards?: true }
  | { is: 'ready' }
  | { is: 'failed' }

export type State = {
  phase: Phase
  description: Description | null
  view: View
  /** The latest answer; null until the first, and while no data is shown. */
  answer: Answer | null
  /** Where the answer's rows stand; null while there is no answer. */
  rowsAt: RowsAt | null
  /** What just happened and could not be done, sentences for the one alert. */
  notices: string[]
  /** All that is wrong with the open file. */
  problems: Problem[]
  /** The host that the data came from in the end, where the address led on to another one. */
  sentOn: string | null
  /** How many rows of the open files were read, and what became of them. */
  rows: Rows | null
  /** All that is wrong with files that the reader wanted to open and that were refused. */
  refused: Problem[]
  /** Files that are on their way, and how far they have come. */
  opening: { files: string[]; progress: Progress | null } | null
  /** What must be said before they can be read. */
  asks: Asked | null
  /** What just happened and went well, for whoever does not see it. */
  said: string
  /** The step of the dataset's story that is being read; null where none is. The reader's, in no link. */
  story: number | null
  /** The source of which is asked what rests on it; null where none is. The reader's, in no link. */
  without: string | null
} & Verbs

export type Verbs = FileVerbs & {
  /** Goes where a link's fragment says. */
  visit(fragment: string): Promise<void>
  /** A choice: filter, event, dataset, way of showing. Adds a history entry. */
  choose(change: Partial<View> | Choice): void
  /** A movement: pan, zoom, typing, playing through the days of knowledge. Replaces the entry. */
  move(change: Pick<Partial<View>, 'window' | 'q' | 'asof'>): void
  /** Tells what the reader may choose next, whose answer is then prefetched; null where nothing is known.
   *  @param pressed they have begun to choose it */
  prefetch(next: Choice | null, pressed?: boolean): void
  select(event: string | null): void
  /** Selects the event after the selected one, or before it; presses faster than answers add up. */
  step(by: 1 | -1): void
  /** Goes to a step of the story, with its view; null leaves the story, and the reader where they are. */
  read(step: number | null): void
  /** Asks what would be other without a source; null asks no longer. */
  consider(source: string | null): void
  /** Says which rows of the list are in sight, the last not included; asks for them, and some around, where they are
   *  not here. */
  see(from: number, to: number): void
  /** Says which cells of the matrix are in sight; asks for them, and some around, where they are not here. */
  seeCells(sight: Cells): void
  /** Says which lanes of the timeline are in sight; asks for them, and some around, where they are not here. */
  seeLanes(sight: Positions): void
  /** Says which rows of the claim line are in sight; asks for them, and some around, where they are not here. */
  seeLines(sight: Positions): void
  /** Yes to another host. */
  allow(): Promise<void>
  /** Tries once more to get the data. */
  retry(): Promise<void>
  dismiss(): void
}

export type Services = {
  opener: DatasetOpener
  fetch: Fetch
  /** The page's own host, which need not be asked about. */
  host: string
  /** The address bar. It is bound after the store is made, since it writes the store's view. */
  address: () => Pick<BoundHistory, 'choose' | 'move'>
}

export type Store = StoreApi<State>

export function claimlineStore(services: Services): Store {
  const { opener, address } = services
  return createStore<State>((set, get) => {
    /** Steps from event to event that wait for the answer to the one before. */
    let steps = 0
    const asking = askingIn({ get, set, answered })
    const { ask, use } = asking
    const { question, ...files } = filesOf(opener, { get, set }, () => loader)
    const loader = loading(services, { get, set, ask, use, question })

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

    function chosen(choice: Partial<View> | Choice): void {
      const change = typeof choice === 'function' ? choice(get()) : choice
      if (change.data !== undefined && change.data !== get().view.data) loader.elsewhere(change)
      else asking.show(change)
      address().choose()
      asking.chosen()
    }

    return {
      ...NOTHING,
      phase: { is: 'loading' },
      view: DEFAULT_VIEW,
      notices: [],
      opening: null,
      asks: null,

      visit: loader.visit,
      choose: chosen,
      move(change) {
        asking.show(change)
        address().move()
      },
      prefetch: asking.prefetch,
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
      see: asking.see,
      seeCells: asking.seeCells,
      seeLanes: asking.seeLanes,
      seeLines: asking.seeLines,
      allow: loader.allow,
      retry: loader.load,
      ...files,
      dismiss: () => set({ notices: [] }),
    }
  })
}

/** The address of what is in sight, without `#`. */
export const fragmentOf = ({ view, description }: Pick<State, 'view' | 'description'>): string =>
  write(view, description?.revision ?? null)
