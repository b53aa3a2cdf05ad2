/** Fifty rounds of opening a file and leaving it: memory, listeners and workers are what they were after ten.
 *
 *  `ROUNDS` in the environment says how many. */
import type { CDPSession } from '@playwright/test'
import { expect, test } from '../e2e/explorer'
import { many } from '../fixtures/many'

const ROUNDS = Number(process.env.ROUNDS ?? 50)
/** What is loaded late, and what is kept once, has come by then. */
const FIRST = 10

/** What a page holds after a collection. Bytes are without those of workers, whose engines go with their datasets. */
async function held(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  return { bytes: of('JSHeapUsedSize'), listeners: of('JSEventListeners'), nodes: of('Nodes') }
}

test(`after ${ROUNDS} rounds of open and close the page holds what it held after ${FIRST}`, async ({
  explorer,
  page,
}) => {
  const file = {
    name: 'many.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(many(2_000, 20))),
  }
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await explorer.open()
  const round = async () => {
    await page.getByLabel('Files to open').setInputFiles(file)
    await expect(explorer.total).toHaveText('1,000 of 1,000 events')
    await page.getByRole('button', { name: 'Back to the example' }).click()
    await expect(explorer.total).toHaveText('19 of 19 events')
  }
  for (let i = 0; i < FIRST; i++) await round()
  const [before, workers] = [await held(session), page.workers().length]
  for (let i = FIRST; i < ROUNDS; i++) await round()
  const after = await held(session)
  expect(page.workers().length, 'workers').toBeLessThanOrEqual(workers)
  expect(after.listeners, 'listeners').toBeLessThanOrEqual(before.listeners + 20)
  expect(after.nodes, 'nodes').toBeLessThanOrEqual(before.nodes * 1.2)
  expect(after.bytes, 'bytes').toBeLessThanOrEqual(before.bytes * 1.1 + 1e6)
})
