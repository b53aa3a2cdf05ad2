/** How long a page's main thread was busy at a time, told by the browser's own trace. */
import type { Browser, Page } from '@playwright/test'

type TraceEvent = {
  ph: string
  name: string
  pid: number
  tid: number
  ts: number
  tdur?: number
  args: { name?: string }
}

/** Begins to measure. `during` names what is done from now on.
 *  @returns `longest`: for each name the longest task, ms of processor time, so that what else the machine did meanwhile
 *    does not count */
export async function measureTasks(browser: Browser, page: Page) {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', '__metadata'] })
  return {
    during: (what: string) => page.evaluate((what) => void performance.mark(`during ${what}`), what),
    async longest(): Promise<Map<string, number>> {
      const trace = await browser.stopTracing()
      const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
      return longestOf(traceEvents)
    },
  }
}

function longestOf(events: TraceEvent[]): Map<string, number> {
  const marks = events.filter(({ name }) => name.startsWith('during ')).sort((a, b) => a.ts - b.ts)
  const [{ pid, tid } = { pid: -1, tid: -1 }] = marks
  const tasks = events
    .filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid)
    .sort((a, b) => a.ts - b.ts)
  const longest = new Map<string, number>()
  let at = -1
  for (const { ts, tdur = 0 } of tasks) {
    while ((marks[at + 1]?.ts ?? Number.POSITIVE_INFINITY) <= ts) at++
    const what = marks[at]?.name.slice('during '.length)
    if (what !== undefined) longest.set(what, Math.max(longest.get(what) ?? 0, tdur / 1_000))
  }
  return longest
}
