/** Work for when no question is under way. */
import type { IdleTask } from '../memory/memory'

/** Without a call for so long, work begins, ms: less than from one choice to the next. */
const REST = 60

export type IdleQueue = {
  /** Adds a task, unless it waits already. */
  add(task: IdleTask): void
  /** Answers a call. Tasks wait meanwhile, and for a rest after it; a call waits for the end of one part at most. */
  call(answer: () => Promise<void>): Promise<void>
}

/** @param rest ms without a call before a task goes on */
export function idleQueue(rest = REST): IdleQueue {
  const tasks = new Set<IdleTask>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let calls = 0
  /** How many calls there have been: what was under way before one does not go on after it. */
  let turn = 0

  async function work(): Promise<void> {
    const mine = turn
    const [task] = tasks
    if (!task) return
    const more = await task()
    if (!more) tasks.delete(task)
    // Messages that came meanwhile are let in.
    if (mine === turn) timer = setTimeout(work)
  }

  return {
    add: (task) => void tasks.add(task),
    async call(answer) {
      clearTimeout(timer)
      calls++
      turn++
      try {
        await answer()
      } finally {
        if (!--calls) timer = setTimeout(work, rest)
      }
    },
  }
}
