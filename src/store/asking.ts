/** Asks the engine about the view, with what of it is in sight, and shows what it answers. */
import type { Answer, Cells, Engine, Part, Positions, Question } from '../engine/engine'
import { FIRST_LANES, FIRST_ROWS } from '../engine/firstQuestion'
import type { View } from '../model/view'
import { covers, FIRST_CELLS, withMargin } from './cellsInSight'
import { lanesToAsk } from './lanesInSight'
import { engineStopped } from './loading'
import { prefetcher } from './prefetch'
import { listOf, rowsToAsk, topRows } from './rowsInSight'
import type { State, Verbs } from './store'

type Page = {
  get: () => State
  set: (change: Partial<State>) => void
  /** The latest view has its answer. */
  answered: (answer: Answer) => void
}

export type Asking = Pick<Verbs, 'prefetch' | 'see' | 'seeCells' | 'seeLanes' | 'seeLines'> & {
  /** Asks about the view as it is. */
  ask(): Promise<void>
  /** Another view of the data that is here. */
  show(change: Partial<View>): void
  /** That view was a choice. */
  chosen(): void
  /** Other data: answers that are under way are of no use, and its list begins at the top.
   *  @param engine that of the data, which takes the place of the one before; null while it is on its way */
  use(engine: Engine | null): void
}

/** The parts of the answer that are asked for whatever the view. */
const PARTS: Part[] = [
  'totals',
  'counts',
  'differs',
  'unknownDay',
  'reports',
  'density',
  'rows',
  'selected',
  'relaxations',
]

/** What is drawn in lanes of marks, and what of it moves with what is in sight. */
const MARKS: Part[] = ['lanes', 'marks', 'inWindow', 'answered']
const NO_MARKS = { lanes: [], marks: [], inWindow: 0, answered: { from: 0, to: 0 } }

/** Those that are others where something else of the same view is in sight, or asked about. */
const MOVED: Part[] = ['rows']
const MOVED_MARKS: Part[] = ['lanes', 'marks', 'answered']

export function askingIn({ get, set, answered }: Page): Asking {
  let engine: Engine | null = null
  let rowsInSight = { from: 0, to: 0 }
  let rows = FIRST_ROWS
  /** The list of which they are rows: another one is asked for from its top. */
  let list = ''
  let cells = FIRST_CELLS
  let lanesInSight = FIRST_LANES
  let lines = FIRST_ROWS
  /** Aborts the question that was asked last: a newer one makes it pointless. */
  let stop = new AbortController()
  let asked = 0
  /** The newest question that was answered: answers to older ones are dropped. */
  let shown = 0
  let answeredView: View | null = null
  const { prefetch, chosen, forget } = prefetcher(
    () => engine,
    (choice) => {
      const state = get()
      return state.phase.is === 'ready' ? questionOf({ ...state.view, ...choice(state) }) : null
    },
  )

  function questionOf(view: View): Question {
    const { without } = get()
    const isMoved = view === answeredView
    const marks = isMoved ? MOVED_MARKS : MARKS
    return {
      view,
      parts: [
        ...(isMoved ? MOVED : PARTS),
        ...(hasLines(view) ? (['lines'] as const) : marks),
        ...(view.show === 'matrix' ? ['matrix' as const] : []),
        ...(without === null ? [] : ['without' as const]),
      ],
      rows: list === listOf(view) ? rows : topRows(rowsInSight),
      lanes: lanesInSight,
      lines,
      ...(view.show === 'matrix' && { cells }),
      ...(without !== null && { without }),
    }
  }

  async function ask(view = get().view): Promise<void> {
    if (get().phase.is !== 'ready' || !engine) return
    const mine = ++asked
    const question = questionOf(view)
    list = listOf(view)
    rows = question.rows ?? FIRST_ROWS
    const rowsAt = { list, from: rows.from }
    stop.abort()
    stop = new AbortController()
    const { signal } = stop
    try {
      const parts: Partial<Answer> = await engine.ask(question, { signal })
      if (mine <= shown) return
      shown = mine
      const { answer: last } = get()
      const none = hasLines(view) ? NO_MARKS : { lines: null }
      const answer = { ...last, ...none, matrix: null, without: null, ...parts } as Answer
      const isNew = view !== answeredView
      set({ rowsAt, answer })
      answeredView = view
      if (isNew && view === get().view) answered(answer)
    } catch (error) {
      if (signal.aborted) return
      // Another dataset may have taken the place of this one: then the store knows it by the next turn.
      await new Promise((turn) => setTimeout(turn))
      if (mine === asked) set({ notices: [`Claimline: ${engineStopped(error, view.data)}.`] })
    }
  }

  return {
    ask: () => ask(),
    show(change) {
      const view = { ...get().view, ...change }
      // It is asked about first: the answer is made while the page draws what is known without it.
      void ask(view)
      set({ view })
    },
    chosen,
    prefetch,
    see(from, to) {
      rowsInSight = { from, to }
      const wanted = rowsToAsk(rows, rowsInSight, get().answer?.totals.events ?? 0)
      if (!wanted) return
      rows = wanted
      void ask()
    },
    seeCells(sight: Cells) {
      if (covers(cells, sight)) return
      cells = withMargin(sight)
      void ask()
    },
    seeLanes(sight: Positions) {
      const wanted = lanesToAsk(lanesInSight, sight, get().answer?.lanes.length ?? 0)
      if (!wanted) return
      lanesInSight = wanted
      void ask()
    },
    seeLines(sight: Positions) {
      const wanted = rowsToAsk(lines, sight, get().answer?.lines?.rows ?? 0)
      if (!wanted) return
      lines = wanted
      void ask()
    },
    use(next) {
      stop.abort()
      engine?.close()
      engine = next
      shown = ++asked
      answeredView = null
      list = ''
      lanesInSight = FIRST_LANES
      lines = FIRST_ROWS
      forget()
    },
  }
}

/** Are events drawn as claim lines? */
const hasLines = ({ lanes }: View): boolean => lanes === 'event'
