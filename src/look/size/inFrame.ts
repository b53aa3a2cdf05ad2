/** Of a page inside a frame of another page. */

export const isFramed = (page: Window = window): boolean => page.parent !== page

/** Is the wheel ours? In a frame it scrolls the page around until the reader is inside, by a click or by keys. */
export const isWheelOurs = (): boolean => !isFramed() || document.hasFocus()

/** What scrolls inside the page where there is more to show than its own height. */
const SCROLLERS = '.cl-scroll'

/** What the page tells the one around it, and nothing else: `{ claimline: 'height', height }`, the height in CSS px that
 *  it needs to show everything without scrolling. */
export function tellHeight(page: Window = window): void {
  if (!isFramed(page)) return
  const { document } = page
  const hidden = [...document.querySelectorAll(SCROLLERS)].map(
    ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
  )
  const height = document.documentElement.scrollHeight + Math.max(0, ...hidden)
  // Any page may show this one in a frame: its height is no secret.
  page.parent.postMessage({ claimline: 'height', height }, '*')
}
