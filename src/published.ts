/** The app inside a page of somebody's own: it shows the data that the page holds, and fetches nothing. */
import { sendingBuffers } from './engine/worker/buffers'
import { readPage } from './publish/pageFile'
import { DATA_ID } from './publish/template'
import { start } from './start'
import { ownData } from './store/link/ownData'

// The page unpacks the worker's script beside this one (`publish/offline.vite.ts`).
const worker = document.currentScript?.dataset.worker
if (!worker) throw new Error('The page has no script for its worker.')

const page = readPage(document.getElementById(DATA_ID)?.textContent ?? '')
start(() => sendingBuffers(new Worker(worker)), ownData(page), page?.view)
