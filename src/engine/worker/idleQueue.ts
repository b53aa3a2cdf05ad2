/** Work for when nobody asks. */

/** @param part does a part of the work, which should be short: a call waits for its end; false when all is done
 *  @param rest ms without a call before it begins
 *  @returns runs a call, and parts of the work once no call has come for a while */
export function resting(
  part: () => Promise<boolean>,
  rest: () => number,
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
      if (!--calls) timer = setTimeout(work, rest())
    }
  }
}
