/** The view in the address bar. The only file that touches `history` and `location`. */

/** Least time between two replacements, ms. Safari throws at 100 history writes in 30 s. */
const PACE = 500

type Binding = {
  /** The present view's fragment, without `#`. */
  write: () => string
  /** Called once per navigation with the new address's fragment, as it stands, without `#`. Must set the
   *  view before it returns; `choose` and `move` do nothing meanwhile, so reading rewrites no address. */
  onNavigate: (fragment: string) => void
  target?: Window
}

export type BoundHistory = {
  /** Call after a choice (filter, event, dataset, view) has changed the view: adds a history entry, once the page shows
   *  the choice. */
  choose: () => void
  /** Call after a movement (pan, zoom, typing) has changed the view: replaces the entry, by and by. */
  move: () => void
  /** Writes what is still owed, now. */
  flush: () => void
  /** Flushes and lets go of the window. */
  dispose: () => void
}

type Owed = { by: 'push' | 'replace'; fragment: string }

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

/** True where the address has changed. Browsers refuse when there are too many writes in a
 *  short time: Safari throws, Chromium says nothing and leaves the address as it was. */
const attempt = ({ by, fragment }: Owed, target: Window): boolean => {
  const before = currentFragment(target)
  try {
    const href = hrefOf(fragment, target)
    if (by === 'push') target.history.pushState(null, '', href)
    else target.history.replaceState(null, '', href)
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'SecurityError') throw error
    return false
  }
  return currentFragment(target) !== before
}

/** Ties a view to the address, both ways. Nothing is written while the address holds a navigation whose
 *  event is still to come; what was owed to an entry that the reader has left is dropped. */
export const bindHistory = ({ write, onNavigate, target = window }: Binding): BoundHistory => {
  let seen = currentFragment(target)
  let owed: Owed | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let reading = false

  const isUnread = () => currentFragment(target) !== seen

  const owe = (next: Owed | null) => {
    owed = next
    if (next) timer ??= setTimeout(flush, PACE)
    else {
      clearTimeout(timer)
      timer = undefined
    }
  }

  const put = (next: Owed) => {
    owe(null)
    if (isUnread() || asInAddress(next.fragment, target) === seen) return
    const done = attempt(next, target)
    seen = currentFragment(target)
    if (!done) owe(next)
  }

  function flush() {
    if (owed) put(owed)
  }

  const move = () => {
    if (!reading) owe({ by: owed?.by ?? 'replace', fragment: write() })
  }

  const choose = () => {
    if (reading) return
    flush()
    owe({ by: 'push', fragment: write() })
    // For an entry the browser styles the page: now it would do so once more when what was chosen is there.
    setTimeout(flush)
  }

  const navigate = () => {
    owe(null)
    seen = currentFragment(target)
    reading = true
    try {
      onNavigate(seen)
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
    owe(null)
    target.removeEventListener('popstate', navigate)
    target.removeEventListener('hashchange', onHashChange)
    target.removeEventListener('beforeunload', flush)
    target.removeEventListener('pagehide', flush)
    target.document.removeEventListener('visibilitychange', onHidden)
  }

  return { choose, move, flush, dispose }
}
