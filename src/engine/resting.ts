/** Work for when nobody asks. */

/** Without a call for so long, a worker rests, ms: shorter than from one choice to the next. */
const REST = 100

/** @param part does a part of the work, which should be short: a call waits for its end. @returns false when all is done
 *  @returns runs a call, and parts of the work once no call has come for a while */
export function resting(
  part: () => Promise<boolean>,
  rest = REST,
): (call: () => Promise<void>) => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let calls = 0
  /** How many calls there have been: what was under way before one does not go on after it. */
  let turn = 0
  const work = async (): Promise<void> => {
    const mine = turn
    const more = await part()
    // Calls that came meanwhile are let in.
    if (more && mine === turn) timer = setTimeout(work)
  }
  return async (call) => {
    clearTimeout(timer)
    calls++
    turn++
    try {
      await call()
    } finally {
      if (!--calls) timer = setTimeout(work, rest)
    }
  }
}
