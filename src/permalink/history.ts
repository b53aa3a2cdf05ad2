/** The view in the address bar. The only file that touches `history` and `location`. */

/** Least time between two replacements, ms. WebKit throws at 100 history writes in 10 s, older ones in 30 s. */
const PACE = 500
/** After so many refusals in a row no write is tried again before the next choice or movement. */
const MOST_REFUSED = 30

/** The address bar: writes the view that is shown, and calls back when the reader navigates. */
export type AddressBar = {
  /** Calls back once per navigation with the new address's fragment, without `#`. The callback must set the view before
   *  it returns; `choose` and `move` do nothing meanwhile, so that reading a link never rewrites it. */
  follow: (onNavigate: (fragment: string) => void) => void
  /** A choice (filter, event, dataset, view) led to this fragment: adds a history entry, once the page shows it. */
  choose: (fragment: string) => void
  /** A movement (pan, zoom, typing) led to this fragment: replaces the entry, at most every 500 ms. */
  move: (fragment: string) => void
  /** Writes what is still to be written, now. */
  flush: () => void
  /** Flushes and stops listening. */
  dispose: () => void
}

/** The write that is still to be done. */
type Pending = { by: 'push' | 'replace'; fragment: string }

/** The address's fragment as it stands, without `#`. */
export const currentFragment = (target: Window = window): string => target.location.hash.slice(1)

/** The absolute address of a view, for links and copying; for '' the page's own, without `#`. */
export const hrefOf = (fragment: string, target: Window = window): string => {
  const { href } = target.location
  const page = href.split('#', 1)[0] ?? href
  return fragment === '' ? page : `${page}#${fragment}`
}

/** Browsers spell some characters in an address their own way (`"` as `%22`). */
const asInAddress = (fragment: string, target: Window): string =>
  new URL(hrefOf(fragment, target)).hash.slice(1)

/** True where the address has changed. Browsers refuse too many writes in a short time: WebKit throws, Chromium
 *  silently leaves the address as it was. Where a page may write none at all (in some frames, by some extensions), the
 *  view goes on without: what the page shows never depends on the address. */
const attempt = ({ by, fragment }: Pending, target: Window): boolean => {
  const before = currentFragment(target)
  try {
    const href = hrefOf(fragment, target)
    if (by === 'push') target.history.pushState(null, '', href)
    else target.history.replaceState(null, '', href)
  } catch {
    return false
  }
  return currentFragment(target) !== before
}

/** Writes nothing between a navigation and its event. A pending write to an entry that the reader has left is dropped. */
export const addressBar = (target: Window = window): AddressBar => {
  let onNavigate: ((fragment: string) => void) | null = null
  let seen = currentFragment(target)
  let pending: Pending | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let reading = false
  let refused = 0

  const isUnread = () => currentFragment(target) !== seen

  const schedule = (next: Pending | null) => {
    pending = next
    if (next) timer ??= setTimeout(flush, PACE)
    else {
      clearTimeout(timer)
      timer = undefined
    }
  }

  const write = (next: Pending) => {
    schedule(null)
    if (isUnread() || asInAddress(next.fragment, target) === seen) return
    const done = attempt(next, target)
    seen = currentFragment(target)
    refused = done ? 0 : refused + 1
    if (!done && refused < MOST_REFUSED) schedule(next)
  }

  function flush() {
    if (pending) write(pending)
  }

  const move = (fragment: string) => {
    if (reading) return
    refused = 0
    schedule({ by: pending?.by ?? 'replace', fragment })
  }

  const choose = (fragment: string) => {
    if (reading) return
    flush()
    refused = 0
    schedule({ by: 'push', fragment })
    // A new entry makes browsers compute the page's styles: by the next task the page has changed, so this happens
    // once.
    setTimeout(flush)
  }

  const navigate = () => {
    schedule(null)
    seen = currentFragment(target)
    reading = true
    try {
      onNavigate?.(seen)
    } finally {
      reading = false
    }
  }

  // An edited address fires both events, `popstate` first.
  const onHashChange = () => isUnread() && navigate()
  const onHidden = () => target.document.visibilityState === 'hidden' && flush()

  target.addEventListener('popstate', navigate)
  target.addEventListener('hashchange', onHashChange)
  // A reload takes the address before `pagehide`.
  target.addEventListener('beforeunload', flush)
  target.addEventListener('pagehide', flush)
  target.document.addEventListener('visibilitychange', onHidden)

  const dispose = () => {
    flush()
    schedule(null)
    target.removeEventListener('popstate', navigate)
    target.removeEventListener('hashchange', onHashChange)
    target.removeEventListener('beforeunload', flush)
    target.removeEventListener('pagehide', flush)
    target.document.removeEventListener('visibilitychange', onHidden)
  }

  const follow = (callback: (fragment: string) => void) => {
    onNavigate = callback
  }
  return { follow, choose, move, flush, dispose }
}
