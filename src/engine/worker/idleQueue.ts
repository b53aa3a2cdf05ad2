/** Does work while no question is under way. */
import type { IdleTask } from '../memory/memory'

/** Work begins after so long without a call, ms: less than the time between two choices of a reader. */
const REST = 60

export type IdleQueue = {
  /** Adds a task, unless it is in the queue already. */
  add(task: IdleTask): void
  /** Answers a call. Tasks wait until it is answered, and for a while after. A call waits for the end of one part of a
   *  task at most. */
  call(answer: () => Promise<void>): Promise<void>
}

/** @param rest ms without a call before a task goes on */
export function idleQueue(rest = REST): IdleQueue {
  const tasks = new Set<IdleTask>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let calls = 0
  /** The number of calls so far: a task that was interrupted by a call does not go on by itself. */
  let turn = 0

  async function work(): Promise<void> {
    const mine = turn
    const [task] = tasks
    if (!task) return
    const more = await task()
    if (!more) tasks.delete(task)
    // Lets messages in that came meanwhile.
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
