/** Keeps what is scrolled where it is, while parts of the page are drawn anew. */

type Scrolled = { of: string; nth: number; top: number; left: number }

/** How long a part may take until it is high enough again, frames. */
const FRAMES = 30

/** Notes where everything on the page is scrolled to.
 *  @returns scrolls the elements that stand in their places to the same positions, once they are drawn. What the reader
 *    does meanwhile goes before. */
export function scrollPositions(): () => void {
  const kept: Scrolled[] = []
  for (const element of document.querySelectorAll<HTMLElement>('main, main *, aside, aside *')) {
    const { scrollTop: top, scrollLeft: left } = element
    if (!top && !left) continue
    const of = element.className
    kept.push({ of, nth: alike(of).indexOf(element), top, left })
  }
  return () => {
    if (kept.length) putBack(kept)
  }
}

const alike = (className: string): Element[] => [...document.getElementsByClassName(className)]

function putBack(kept: readonly Scrolled[]): void {
  const acts = ['wheel', 'pointerdown', 'keydown'] as const
  const stopping = new AbortController()
  for (const act of acts)
    addEventListener(act, () => stopping.abort(), { capture: true, passive: true, signal: stopping.signal })
  let frames = 0
  const step = () => {
    if (stopping.signal.aborted) return
    const left = kept.filter((one) => !isBack(one)).length
    frames++
    if (left && frames < FRAMES) requestAnimationFrame(step)
    else stopping.abort()
  }
  requestAnimationFrame(step)
}

function isBack({ of, nth, top, left }: Scrolled): boolean {
  const element = alike(of)[nth]
  if (!element) return false
  element.scrollTop = top
  element.scrollLeft = left
  return Math.abs(element.scrollTop - top) < 1
}
