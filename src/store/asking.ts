/** Asks the engine about the view, with what of it is in sight, and shows what it answers. */
import type { Answer, Cells, Engine, Positions, Question } from '../engine/engine'
import { FIRST_LANES, FIRST_ROWS } from '../engine/firstQuestion'
import type { View } from '../model/view'
import { covers, FIRST_CELLS, withMargin } from './cellsInSight'
import { lanesToAsk } from './lanesInSight'
import { engineStopped } from './loading'
import { foresight } from './prefetch'
import { listOf, rowsToAsk, topRows } from './rowsInSight'
import type { State, Verbs } from './store'

type Page = {
  get: () => State
  set: (change: Partial<State>) => void
  /** The latest view has its answer. */
  answered: (answer: Answer) => void
}

export type Asking = Pick<Verbs, 'expect' | 'see' | 'seeCells' | 'seeLanes'> & {
  /** Asks about the view as it is. */
  ask(): Promise<void>
  /** Another view of the data that is here. */
  show(change: Partial<View>): void
  /** That view was a choice. */
  chosen(): void
  /** Other data: answers that are under way are of no use, and its list begins at the top. */
  forget(): void
}

export function askingIn(engine: Engine, { get, set, answered }: Page): Asking {
  let rowsInSight = { from: 0, to: 0 }
  let rows = FIRST_ROWS
  /** The list of which they are rows: another one is asked for from its top. */
  let list = ''
  let cells = FIRST_CELLS
  let lanesInSight = FIRST_LANES
  let asked = 0
  /** The newest question that was answered: answers to older ones are dropped. */
  let shown = 0
  let answeredView: View | null = null
  const foreseen = foresight(engine, (choice) => {
    const state = get()
    return state.phase.is === 'ready' ? questionOf({ ...state.view, ...choice(state) }) : null
  })

  function questionOf(view: View): Question {
    const { without } = get()
    return {
      view,
      rows: list === listOf(view) ? rows : topRows(rowsInSight),
      lanesInSight,
      ...(view.show === 'matrix' && { cells }),
      ...(without !== null && { without }),
    }
  }

  async function ask(view = get().view): Promise<void> {
    if (get().phase.is !== 'ready') return
    const mine = ++asked
    const question = questionOf(view)
    list = listOf(view)
    rows = question.rows
    const rowsAt = { list, from: rows.from }
    try {
      const answer = await engine.ask(question)
      if (!answer || mine <= shown) return
      shown = mine
      // More of the same view: whatever else shows the answer need not be drawn again.
      const { answer: last } = get()
      const more = last && view === answeredView
      set({ rowsAt, answer: more ? { ...last, ...moved(answer) } : answer })
      answeredView = view
      if (mine === asked && !more) answered(answer)
    } catch (error) {
      // Another dataset may have taken the place of this one: then the store knows it by the next turn.
      await new Promise((turn) => setTimeout(turn))
      if (mine === asked) set({ notices: [`Claimline: ${engineStopped(error, view.data)}.`] })
    }
  }

  return {
    ask: () => ask(),
    /** It is asked about first: the answer is made while the page draws what is known without it. An answer that was
     *  foreseen is shown at once; the engine is asked all the same, so that it knows what was chosen. */
    show(change) {
      const view = { ...get().view, ...change }
      const answer = foreseen.answerTo(questionOf(view))
      void ask(view)
      if (!answer) {
        set({ view })
        return
      }
      shown = asked
      answeredView = view
      set({ view, answer, rowsAt: { list, from: rows.from } })
      // After the choice has its own entry in the history: another may follow from its answer.
      queueMicrotask(() => answered(answer))
    },
    chosen: foreseen.chosen,
    expect: foreseen.expect,
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
    forget() {
      shown = ++asked
      list = ''
      lanesInSight = FIRST_LANES
      foreseen.forget()
    },
  }
}

/** The parts of an answer that are others where something else of the same view is in sight. */
const moved = ({ rows, matrix, without, lanes, marks, answered }: Answer): Partial<Answer> => ({
  rows,
  matrix,
  without,
  lanes,
  marks,
  answered,
})
