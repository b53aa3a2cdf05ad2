/** papaparse merely parsing a file in a module worker: what opening it in the app is held against. */

declare global {
  interface Window {
    /** From the chosen file to the last row, ms. */
    parsed: Promise<{ took: number; rows: number }>
  }
}

const worker = new Worker(new URL('./parseWorker.ts', import.meta.url), { type: 'module' })

window.parsed = new Promise((resolve) => {
  document.addEventListener('change', ({ target, timeStamp }) => {
    if (!(target instanceof HTMLInputElement)) return
    worker.onmessage = ({ data }: MessageEvent<number>) =>
      resolve({ took: performance.now() - timeStamp, rows: data })
    worker.postMessage(target.files?.[0])
  })
})
