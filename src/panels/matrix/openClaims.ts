/** From a cell to its claims: the event is selected, the details scroll to the claims and mark them for a moment. */
import type { Store } from '../../store/store'

/** How long claims are marked, ms. */
const MARKED = 2500
/** How long the details may take to arrive, ms. */
const PATIENCE = 5000

/** @param claims ids; none opens the event alone */
export function openClaims(store: Store, event: string, claims: readonly string[]): void {
  store.getState().select(event)
  if (claims.length) lookFor(store, event, claims, performance.now() + PATIENCE)
}

/** The details show another event only after its answer has come. */
function lookFor(store: Store, event: string, claims: readonly string[], until: number): void {
  requestAnimationFrame((now) => {
    const items = claims.flatMap((id) => itemOf(id) ?? [])
    if (items.length) requestAnimationFrame(() => mark(items))
    else if (now < until && store.getState().view.event === event) lookFor(store, event, claims, until)
  })
}

const itemOf = (claim: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-claim="${CSS.escape(claim)}"]`)

function mark(items: HTMLElement[]): void {
  items[0]?.scrollIntoView({ block: 'center' })
  for (const item of items) item.dataset.pointed = ''
  setTimeout(() => {
    for (const item of items) delete item.dataset.pointed
  }, MARKED)
}
