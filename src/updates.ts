/** New versions of the app: one that was fetched waits until the reader takes it; one after which the host has lost the
 *  code of this page is taken at once, where that loses nothing. */
import { registerSW } from 'virtual:pwa-register'
import type { Store } from './store/store'

/** Keeps the app for starts without a network, and offers each new version. On a first visit nothing is new: a browser
 *  that is slow to keep the app reports it as waiting then, too. */
export function offerUpdates(store: Store): void {
  const isFirst = !navigator.serviceWorker?.controller
  const take = registerSW({ onNeedRefresh: () => isFirst || store.setState({ update: () => void take() }) })
}

/** Remembers, as long as the tab is open, that the page was reloaded for lost code. */
const RELOADED = 'claimline-reloaded'

/** Reloads the page, once, where a part of its code cannot be loaded since the host has another version by now. The
 *  address holds the view; files of the reader's own that no browser storage keeps are not given up for it.
 *  @param own the page's own main script, by which versions are told apart */
export function reloadWhereStale(store: Store, own: string): void {
  window.addEventListener('vite:preloadError', () => {
    void isStale(own).then((stale) => {
      if (!stale || isReloaded() || store.getState().view.data === 'file') return
      sessionStorage.setItem(RELOADED, own)
      location.reload()
    })
  })
}

/** Does the host's page start with another script? A host that does not answer has lost nothing. */
async function isStale(own: string): Promise<boolean> {
  try {
    const response = await fetch('./', { cache: 'no-store' })
    const name = new URL(own).pathname.split('/').at(-1) ?? own
    return response.ok && !(await response.text()).includes(name)
  } catch {
    // No network: the part says that it is missing, and can be tried again.
    return false
  }
}

/** Where the tab's storage is forbidden, nothing could stop a page that reloads for ever: it counts as reloaded. */
function isReloaded(): boolean {
  try {
    return sessionStorage.getItem(RELOADED) !== null
  } catch {
    return true
  }
}
