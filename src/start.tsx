/** Starts the page: view from the address → store → engine → page. Engine and store are made outside React, so that
 *  StrictMode starts one worker. */
import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './look/page.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import type { DatasetOpener } from './engine/engine'
import { prefetchingOpener } from './engine/prefetching'
import { workerOpener } from './engine/worker/client'
import { Boundary } from './look/late/Boundary'
import { Printing } from './panels/print/Printing'
import { addressBar, currentFragment } from './permalink/history'
import type { DataWays } from './store/link/linkFiles'
import { claimlineStore, type Services, type Store } from './store/store'
import { StoreProvider } from './store/useStore'
import { partsOf } from './views/registry'

/** @param startWorker starts a worker that runs the engine
 *  @param data where data comes from; `opens` adds to what can be opened
 *  @param first the view where the address names none, as a fragment */
export function start(
  startWorker: () => Worker,
  {
    opens = (opener) => opener,
    ...data
  }: Omit<DataWays, 'host'> &
    Pick<Services, 'published'> & { opens?: (opener: DatasetOpener) => DatasetOpener },
  first = '',
): Store {
  const address = addressBar()
  const store = claimlineStore({
    opener: opens(prefetchingOpener(workerOpener(startWorker))),
    ...data,
    host: location.host,
    address,
    partsOf,
  })
  address.follow((fragment) => void store.getState().visit(fragment || first))
  void store.getState().visit(currentFragment() || first)

  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no element #root to stand in.')
  createRoot(root).render(
    <StrictMode>
      <StoreProvider store={store}>
        <Boundary part="Claimline" whole>
          <App />
          <Printing />
        </Boundary>
      </StoreProvider>
    </StrictMode>,
  )
  return store
}
