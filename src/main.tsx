/** Composition: view from the address → store → engine → page. Engine and store are made here, outside React, so that
 *  StrictMode starts one worker. */
import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './look/page.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { prefetchingOpener } from './engine/prefetching'
import { workerOpener } from './engine/worker/client'
import { addressBar, currentFragment } from './permalink/history'
import { fetchData } from './store/fetchData'
import { claimlineStore } from './store/store'
import { StoreProvider } from './store/useStore'
import { partsOf } from './views/registry'

const startWorker = () =>
  new Worker(new URL('./engine/worker/engineWorker.ts', import.meta.url), { type: 'module' })
const address = addressBar()
const store = claimlineStore({
  opener: prefetchingOpener(workerOpener(startWorker)),
  fetch: fetchData,
  host: location.host,
  address,
  partsOf,
})
address.follow((fragment) => void store.getState().visit(fragment))
void store.getState().visit(currentFragment())

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element #root to stand in.')
createRoot(root).render(
  <StrictMode>
    <StoreProvider store={store}>
      <App />
    </StoreProvider>
  </StrictMode>,
)
