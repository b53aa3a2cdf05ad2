/** Asks the engine about the view, with what of it is in sight, and shows what it answers. */
import type { Claims, Tied } from '../engine/answer/tied'
import type { Engine, Question } from '../engine/engine'
import { FIRST_LANES } from '../engine/firstQuestion'
import type { View } from '../model/view'
import { engineStoppedNotice, unansweredNotice } from '../words/en/sentences/openingWords'
import { type Known, PAGE_PARTS, type PageAnswer, type PagePart, type Sight, type ViewPart } from './known'
import { scrolledTo, sightOf } from './sight'

/** An answer that takes longer than this is said to be late, ms. */
export const LATE_ANSWER = 20_000

/** The parts of an answer that the page needs in a view, besides those that it always needs. */
export type PartsOf = (view: View) => readonly ViewPart[]

type Page = { get: () => Known; set: (change: Partial<Known>) => void }
type PageQuestion = Question<PagePart | ViewPart | 'without'>
/** An answer with the question that it answers, as the state holds them. */
export type Answered = Pick<Known, 'answer' | 'answered' | 'sight'> & { answer: PageAnswer }

export type Answers = {
  /** Asks about the view as it is. */
  ask(): Promise<void>
  /** Changes the view of the data that is here, and asks about it. */
  show(change: Partial<View>): void
  /** Prefetches the answer to a view that the reader may choose next. */
  prefetch(change: Partial<View>): void
  scrolled(seen: Partial<Omit<Sight, 'list'>>): void
  /** What contradicts claims of an event, and where it stands in the view; null where the engine has stopped. */
  tiedTo(claims: Claims): Promise<Tied[] | null>
  /** Gets the first answer about a dataset that is not shown yet. */
  firstAnswer(engine: Engine, view: View): Promise<Answered>
}

/** @param onAnswer called when the view in sight has its answer */
export function answering({ get, set }: Page, partsOf: PartsOf, onAnswer: () => void): Answers {
  /** Questions are numbered, so that no older answer replaces a newer one. */
  let asked = 0
  let shown = 0
  let waiting = new AbortController()

  function questionOf(view: View, sight: Sight): PageQuestion {
    const { without } = get()
    return {
      view,
      parts: [...PAGE_PARTS, ...partsOf(view), ...(without === null ? [] : (['without'] as const))],
      rows: sight.rows,
      lanes: sight.lanes,
      lines: sight.lines,
      cells: sight.cells,
      ...(without !== null && { without }),
    }
  }

  /** The question for more rows of the same view: all other parts of the answer are here already. */
  function ofSight(question: PageQuestion): PageQuestion {
    return { ...question, parts: partsOf(question.view) }
  }

  /** @param view what to show. Where its answer is at hand, both are shown at once, so that the page is drawn once. */
  async function ask(view: View = get().view): Promise<void> {
    const { source, answer: last, answered } = get()
    if (!source) return set({ view })
    const mine = ++asked
    const sight = sightOf(view, get().sight)
    const whole = questionOf(view, sight)
    const isMore = last !== null && answered?.view === view && !whole.parts.includes('without')
    const question = isMore ? ofSight(whole) : whole
    const shows = (answer: PageAnswer): Partial<Known> => {
      shown = mine
      return {
        answer: isMore ? { ...last, ...get().answer, ...answer } : answer,
        answered: { view, sight },
        halted: null,
      }
    }
    waiting.abort()
    waiting = new AbortController()
    const { signal } = waiting
    const known = source.engine.known?.(question)
    set({ view, sight, ...(known && shows(known)) })
    const isOfOtherData = () => get().source !== source
    const late = setTimeout(() => {
      if (mine > shown && !isOfOtherData()) set({ halted: 'late' })
    }, LATE_ANSWER)
    try {
      const answer = await (known ?? source.engine.ask(question, { signal }))
      if (isOfOtherData()) return
      if (!known) {
        if (mine <= shown) return
        set(shows(answer))
      }
      if (mine === asked) onAnswer()
    } catch (error) {
      if (mine !== asked || isOfOtherData()) return
      set({ halted: 'stopped', notices: [stoppedNotice(source.engine, error)] })
    } finally {
      clearTimeout(late)
    }
  }

  return {
    ask,
    show: (change) => void ask({ ...get().view, ...change }),
    prefetch(change) {
      const { source, view, sight } = get()
      const next = { ...view, ...change }
      if (!source || source.engine.far) return
      // An error is told once the view is chosen.
      source.engine.ask(questionOf(next, sightOf(next, sight)), { priority: 'prefetch' }).catch(() => null)
    },
    scrolled(seen) {
      const { answer, sight } = get()
      const counts = {
        rows: answer?.totals.events ?? 0,
        lanes: answer?.lanes?.length ?? 0,
        lines: answer?.lines?.rows ?? 0,
      }
      const next = scrolledTo(sight, seen, counts)
      if (next === sight) return
      set({ sight: next })
      void ask()
    },
    async tiedTo(claims) {
      const { view, source } = get()
      if (!source) return null
      try {
        const { tied } = await source.engine.ask({ view, parts: ['tied'], tied: claims })
        return tied
      } catch (error) {
        if (get().source === source)
          set({ halted: 'stopped', notices: [stoppedNotice(source.engine, error)] })
        return null
      }
    },
    async firstAnswer(engine, view) {
      // The lanes that were in sight are those of other data.
      const sight = { ...sightOf(view, get().sight), lanes: FIRST_LANES }
      const answer = await engine.ask(questionOf(view, sight))
      shown = ++asked
      return { answer, answered: { view, sight }, sight }
    },
  }
}

/** That an engine answers no more, and why. */
export const stoppedNotice = ({ far }: Pick<Engine, 'far'>, error: unknown): string =>
  far ? unansweredNotice(error) : engineStoppedNotice(error)
