/** What the reader may choose next is answered before they do: the engine has the time from the moment the pointer, or
 *  the focus, comes to rest on a choice until it is made. */
import type { Answer, Engine, Question } from '../engine/engine'
import type { Choice } from './choices'

/** How long the pointer or the focus stays before it rests, ms: longer than on what it only passes. */
const REST = 50

export type Foresight = {
  /** The reader is about to choose that; null: nothing that is known. @param pressed they have begun to, and will not
   *  be waited for */
  expect(next: Choice | null, pressed?: boolean): void
  /** Something was chosen, on which pointer and focus still rest: it may be taken back. */
  chosen(): void
  /** The answer, where it is here already. */
  answerTo(question: Question): Answer | null
  /** Other data is coming. */
  forget(): void
}

/** @param questionAfter what is asked once something is chosen; null where nothing can be */
export function foresight(
  engine: Pick<Engine, 'ask'>,
  questionAfter: (next: Choice) => Question | null,
): Foresight {
  let next: Choice | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The question that was asked last, and its answer once it is here. */
  let known: { key: string; answer: Answer | null } | null = null

  function ask(): void {
    const question = next && questionAfter(next)
    if (!question) return
    const mine = { key: JSON.stringify(question), answer: null as Answer | null }
    if (known?.key === mine.key) return
    known = mine
    engine.ask(question, true).then(
      (answer) => {
        mine.answer = answer
      },
      () => {
        // Nobody asked it yet. Whoever does is told what is wrong.
        if (known === mine) known = null
      },
    )
  }

  return {
    expect(choice, pressed = false) {
      clearTimeout(timer)
      next = choice
      if (pressed) ask()
      else if (choice) timer = setTimeout(ask, REST)
    },
    chosen() {
      clearTimeout(timer)
      timer = setTimeout(ask, REST)
    },
    answerTo: (question) => (known?.key === JSON.stringify(question) ? known.answer : null),
    forget() {
      clearTimeout(timer)
      next = null
      known = null
    },
  }
}
