/** The app on a host of its own: data that ships with it, at addresses, or from the reader's computer. */
import { servedToo } from './engine/clickhouse/servedToo'
import { trustOnly } from './engine/worker/ownScripts'
import { start } from './start'
import { fetchData, fetchEarlier } from './store/link/fetchData'
import { browserHosts } from './store/link/hosts'
import { browserLibrary } from './store/own/browserLibrary'
import { offerUpdates, reloadWhereStale } from './updates'

trustOnly(/^(assets\/engineWorker-[\w-]+|sw)\.js$/, document.baseURI)
const store = start(
  () => new Worker(new URL('./engine/worker/engineWorker.ts', import.meta.url), { type: 'module' }),
  {
    opens: servedToo,
    fetch: fetchData,
    fetchEarlier,
    hosts: browserHosts,
    library: browserLibrary(),
  },
)
offerUpdates(store)
reloadWhereStale(store, import.meta.url)
