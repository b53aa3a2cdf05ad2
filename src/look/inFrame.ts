/** Of a page inside a frame of another page. */

export const isFramed = (page: Window = window): boolean => page.parent !== page

/** Is the wheel ours? In a frame it scrolls the page around until the reader is inside, by a click or by keys. */
export const isWheelOurs = (): boolean => !isFramed() || document.hasFocus()

/** What the page tells the one around it, and nothing else: `{ claimline: 'height', height }`, in CSS px, whenever its own
 *  height changes.
 *  @returns the way to stop */
export function tellHeight(page: Window = window): () => void {
  if (!isFramed(page)) return () => undefined
  const { documentElement } = page.document
  let told = 0
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(documentElement.scrollHeight)
    if (height === told) return
    told = height
    // Any page may show this one in a frame: its height is no secret.
    page.parent.postMessage({ claimline: 'height', height }, '*')
  })
  observer.observe(documentElement)
  observer.observe(page.document.body)
  return () => observer.disconnect()
}
