/** Ten thousand gestures on a hundred thousand claims. Whatever was done before, the page shows what a fresh page shows at
 *  the same address, says no error, and needs no more memory than in the beginning.
 *
 *  `GESTURES` and `SEED` in the environment say how many, and which. */
import { expect, type Page } from '@playwright/test'
import { Explorer, test } from '../e2e/explorer'
import { many } from '../fixtures/many'
import { chanceFrom, GESTURES, makeOne } from './gestures'
import { SETTLED, seen } from './seen'

const COUNT = Number(process.env.GESTURES ?? 10_000)
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)
/** After so many the page is compared with a fresh one. */
const EACH = 100
/** After so many it says how far it is. */
const TOLD = 500

/** Bytes of the page's memory after a collection, without its worker's. */
async function memory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}

test(`${COUNT} gestures, seed ${SEED}`, async ({ explorer, page, context }) => {
  const buffer = Buffer.from(JSON.stringify(many(100_000, 60)))
  await explorer.open()
  await page.getByRole('button', { name: 'Open…' }).click()
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'many.json', mimeType: 'application/json', buffer }, { timeout: 30_000 })
  await expect(explorer.total).toHaveText('50,000 of 50,000 events', { timeout: 60_000 })
  const chance = chanceFrom(SEED)
  const did: string[] = []
  let first = 0
  for (let i = 1; i <= COUNT; i++) {
    did.push(await makeOne(GESTURES, explorer, chance))
    if (i % EACH !== 0) continue
    await test.step(`after ${i}: ${did.slice(-EACH).join(' ')}`, async () => {
      // Letters get into the field for a day, too.
      await expect(explorer.alert.filter({ hasNotText: 'is no date' })).toHaveCount(0)
      const fresh = new Explorer(await context.newPage())
      await page.waitForTimeout(SETTLED)
      await fresh.open(explorer.fragment())
      await expect(async () => expect(await seen(explorer)).toEqual(await seen(fresh))).toPass({
        timeout: 10_000,
      })
      await fresh.page.close()
      await page.bringToFront()
      const now = await memory(page)
      first ||= now
      if (i % TOLD === 0) process.stdout.write(`${i} gestures: ${Math.round(now / 1e6)} MB\n`)
      expect(now, 'memory after a collection, bytes').toBeLessThan(first * 1.5 + 20e6)
    })
  }
})
