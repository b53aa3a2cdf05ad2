/** Opens the claims of a cell: selects the event, scrolls the details to the claims and marks them for a moment. */
import type { Store } from '../../store/store'

/** How long claims are marked, ms. */
const MARKED = 2500
/** How long the details may take to arrive, ms. */
const DEADLINE = 5000

/** @param claims ids; none opens the event alone */
export function openClaims(store: Store, event: string, claims: readonly string[]): void {
  store.getState().select(event)
  if (claims.length) lookFor(store, event, claims, performance.now() + DEADLINE)
}

/** Tries in each frame until the details show the event, which they do once it is answered. */
function lookFor(store: Store, event: string, claims: readonly string[], until: number): void {
  requestAnimationFrame(() => {
    const items = itemsOf(claims)
    if (items.length) requestAnimationFrame(() => mark(items))
    else if (performance.now() < until && store.getState().view.event === event)
      lookFor(store, event, claims, until)
  })
}

const itemsOf = (claims: readonly string[]): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-claim]')].filter(({ dataset }) =>
    claims.includes(dataset.claim ?? ''),
  )

function mark(items: HTMLElement[]): void {
  items[0]?.scrollIntoView({ block: 'center' })
  for (const item of items) item.dataset.pointed = ''
  setTimeout(() => {
    for (const item of items) delete item.dataset.pointed
  }, MARKED)
}
