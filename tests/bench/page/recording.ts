/** What a recording tells, ms. */
import type { Recording } from './recorder'

/** From one frame to the next. */
export const frameTimes = ({ frames }: Recording): number[] =>
  frames.slice(1).map(([stamp], i) => stamp - (frames[i]?.[0] ?? stamp))

/** Tasks of 50 ms and more that began after the first frame: the browser tells of a task some time after its end. */
export const longTasks = ({ frames, long }: Recording): number[] =>
  long.filter(({ at }) => at >= (frames[0]?.[1] ?? Number.POSITIVE_INFINITY)).map(({ took }) => took)

/** From the only input to the painted answer: until the page's counts changed, or, where they stay as they are, until
 *  the worker said its last word on it; and then until the next frame had been painted.
 *  @throws where nothing was answered */
export function answerTime({ inputs, changes, messages, frames }: Recording): number {
  const [input] = inputs
  if (input === undefined) throw new Error('The page noted no input.')
  const answered = changes.find((at) => at >= input) ?? messages.filter((at) => at >= input).at(-1)
  const frame = frames.find(([, ran, painted]) => painted && ran > (answered ?? Number.POSITIVE_INFINITY))
  if (!frame) throw new Error('The page painted no answer.')
  return frame[2] - input
}
