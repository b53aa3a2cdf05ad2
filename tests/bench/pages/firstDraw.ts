/** How long a peer takes to its first drawing. */

declare global {
  interface Window {
    /** Fetches events, then draws them. @returns from the call into the peer to the painted drawing, ms */
    firstDraw(events: string, clustered: boolean): Promise<number>
  }
}

/** Calls into a peer and waits until it has drawn and a frame has painted that, ms. */
export function timed(draw: () => void, isDrawn: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now()
    draw()
    requestAnimationFrame(function frame() {
      if (isDrawn()) requestAnimationFrame(() => resolve(performance.now() - start))
      else requestAnimationFrame(frame)
    })
  })
}

/** Is an element of that kind to be seen? */
export const sees = (selector: string): boolean =>
  document.querySelector(selector)?.checkVisibility({ visibilityProperty: true }) ?? false

export async function fetched<T>(address: string): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}
