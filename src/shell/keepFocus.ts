/** The focus never falls to the page's body: where what has it goes, or can no longer have it, what stood around it takes
 *  it. Whoever takes something away and knows a better place moves the focus there first. */

/** Time for others to move the focus or to put back what they drew anew, ms. */
const PATIENCE = 150

/** What can have the focus. */
const CAN = 'button:not(:disabled), a[href], input:not(:disabled), select, textarea, summary, [tabindex]'

/** @returns stops watching */
export function keepFocus(): () => void {
  let held: Element | null = null
  /** What was around it, from the nearest. */
  let around: Element[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const hold = ({ target }: Event) => {
    if (!(target instanceof Element)) return
    held = target
    around = []
    for (let one = target.parentElement; one && one !== document.body; one = one.parentElement)
      around.push(one)
  }
  /** A press on what cannot have the focus takes it away, which is what the reader wants. */
  const letGo = ({ target }: Event) => {
    if (!held || !(target instanceof Node) || !held.contains(target)) held = null
  }
  const isLost = () =>
    held !== null && (!document.activeElement || document.activeElement === document.body) && !isThere(held)
  const look = () => {
    if (!isLost()) return
    clearTimeout(timer)
    timer = setTimeout(() => isLost() && restore(around), PATIENCE)
  }

  const watcher = new MutationObserver(look)
  watcher.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden', 'disabled', 'class'],
  })
  document.addEventListener('focusin', hold)
  document.addEventListener('pointerdown', letGo, { capture: true })
  return () => {
    clearTimeout(timer)
    watcher.disconnect()
    document.removeEventListener('focusin', hold)
    document.removeEventListener('pointerdown', letGo, { capture: true })
  }
}

/** Is it in the page, drawn, and able to have the focus? */
const isThere = (element: Element): boolean =>
  element.isConnected && !element.matches(':disabled') && element.checkVisibility?.() !== false

/** To the nearest of these that can have the focus itself, or to the first in it that can; else to the main part. */
function restore(around: readonly Element[]): void {
  const near = around
    .filter(isThere)
    .flatMap((one) => (one.matches(CAN) ? one : [...one.querySelectorAll(CAN)]))
  const to = near.filter(isThere)[0] ?? document.querySelector('main')
  if (to instanceof HTMLElement) to.focus({ preventScroll: true })
}
