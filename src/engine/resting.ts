/** Work for when nobody asks. */

/** Without a call for so long, a worker rests, ms: shorter than from one choice to the next. */
const REST = 100

/** @param part does a part of the work, which should be short: a call waits for its end. @returns false when all is done
 *  @returns runs a call, and parts of the work once no call has come for a while */
export function resting(part: () => boolean, rest = REST): (call: () => Promise<void>) => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let calls = 0
  const work = (): void => {
    // Calls that came meanwhile are let in.
    if (part()) timer = setTimeout(work)
  }
  return async (call) => {
    clearTimeout(timer)
    calls++
    try {
      await call()
    } finally {
      if (!--calls) timer = setTimeout(work, rest)
    }
  }
}
