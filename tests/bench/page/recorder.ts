/** What runs in the page before the app does: stamps of everything that the bench reckons with, taken from outside the
 *  app. Times are in ms of the page's clock, `performance.now()`. */

/** What was noted since the last `take`. */
export type Recording = {
  /** Each frame: its own stamp, when its callback ran, and when the browser had painted it: 0 until then. */
  frames: [stamp: number, ran: number, painted: number][]
  /** Clicks on boxes, keys and chosen files, by the stamps of their events. */
  inputs: number[]
  /** When a count of the filters or the total changed on the page. */
  changes: number[]
  /** When a worker said something. */
  messages: number[]
  /** Tasks that held the page up for 50 ms and more. */
  long: { at: number; took: number }[]
  /** Of the dataset that was expected: when the worker had it, and when its first view had been painted. */
  loaded: number | null
  painted: number | null
}

export type Expected = {
  /** As the page spells it: `400,000` */
  events: string
  affiliation: string
}

export type Recorder = {
  take(): Recording
  /** Notes no frames until something is taken again: a page that waits while another is measured would have its share
   *  of the machine. */
  rest(): void
  /** From now on, watches for a dataset. Resolves once its first view has been painted. */
  expect(dataset: Expected): void
  arrived(): Promise<void>
  /** Resolves when the latest input was answered and nothing has happened for `quiet` ms.
   *  Rejects where nothing answers within `patience` ms. */
  settled(quiet: number, patience: number): Promise<void>
}

declare global {
  interface Window {
    bench: Recorder
  }
}

/** Installs `window.bench`. It is handed to the page as text, so that it can use nothing from outside itself. */
export function installRecorder(): void {
  const nothing = (): Recording => ({
    frames: [],
    inputs: [],
    changes: [],
    messages: [],
    long: [],
    loaded: null,
    painted: null,
  })
  let kept = nothing()
  let expected: (Expected & { old: WeakSet<Element> }) | null = null
  let drawn = false
  let arrive = (): void => undefined
  let arrival = Promise.resolve()
  const now = () => performance.now()

  const Native = window.Worker
  window.Worker = class extends Native {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options)
      this.addEventListener('message', () => kept.messages.push(now()))
    }
  }

  for (const type of ['click', 'keydown', 'change'])
    window.addEventListener(
      type,
      ({ target, timeStamp }) => {
        const file = target instanceof HTMLInputElement && target.type === 'file'
        const box = target instanceof HTMLInputElement && target.type === 'checkbox'
        if (type === 'keydown' || (type === 'change' ? file : box)) kept.inputs.push(timeStamp)
      },
      { capture: true },
    )

  const isTotal = (element: Element | null): boolean =>
    /^[\d,]+ of [\d,]+ events$/.test(element?.closest('output, [role=status]')?.textContent ?? '')
  const isCount = ({ target, attributeName }: MutationRecord): boolean =>
    attributeName === null
      ? isTotal(target instanceof Element ? target : target.parentElement)
      : target instanceof HTMLInputElement && target.type === 'checkbox'

  /** The data is there when the filters name what only it has; the worker's last word before that was "loaded". */
  function noteLoaded(): void {
    if (!expected || kept.loaded !== null) return
    const box = `input[type=checkbox][aria-label^="${expected.affiliation},"]`
    if (document.querySelector(box)) kept.loaded = kept.messages.at(-1) ?? now()
  }

  new MutationObserver((records) => {
    if (records.some(isCount)) kept.changes.push(now())
    noteLoaded()
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['aria-label'],
  })

  const marks = () => [...document.querySelectorAll('[aria-label=Timeline] :is([data-event], [data-count])')]
  function isDrawn(): boolean {
    if (!expected || kept.loaded === null) return false
    const { events, old } = expected
    const totals = [...document.querySelectorAll('output, [role=status]')].map((one) => one.textContent ?? '')
    if (!totals.some((text) => text.endsWith(` of ${events} events`))) return false
    return marks().some((mark) => !old.has(mark) && mark.checkVisibility({ visibilityProperty: true }))
  }

  // A frame's callbacks, layout and painting are one task: a message posted in it comes when all that is done.
  const afterPaint = new MessageChannel()
  const paints: Recording['frames'] = []
  afterPaint.port1.onmessage = () => {
    const painted = paints.shift()
    if (painted) painted[2] = now()
  }
  let runs = false
  function frame(stamp: number): void {
    if (!runs) return
    requestAnimationFrame(frame)
    const noted: Recording['frames'][number] = [stamp, now(), 0]
    kept.frames.push(noted)
    paints.push(noted)
    afterPaint.port2.postMessage(null)
    if (!expected) return
    // What stood there in the last frame has been painted by now.
    if (drawn) {
      kept.painted = now()
      expected = null
      arrive()
    }
    drawn = isDrawn()
  }
  function run(): void {
    if (!runs) requestAnimationFrame(frame)
    runs = true
  }

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) kept.long.push({ at: startTime, took: duration })
  }).observe({ type: 'longtask' })

  window.bench = {
    take() {
      run()
      const taken = kept
      kept = nothing()
      return taken
    },
    rest() {
      runs = false
    },
    expect(dataset) {
      expected = { ...dataset, old: new WeakSet(marks()) }
      drawn = false
      arrival = new Promise((resolve) => {
        arrive = resolve
      })
    },
    arrived: () => arrival,
    settled: (quiet, patience) =>
      new Promise((resolve, reject) => {
        const end = now() + patience
        const look = setInterval(() => {
          const input = kept.inputs.at(-1) ?? Number.POSITIVE_INFINITY
          const last = Math.max(kept.changes.at(-1) ?? 0, kept.messages.at(-1) ?? 0)
          const done = last >= input && now() - last > quiet
          if (!done && now() < end) return
          clearInterval(look)
          if (done) resolve()
          else reject(new Error(`Nothing on the page answered within ${patience} ms.`))
        }, 20)
      }),
  }
}
