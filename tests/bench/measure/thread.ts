/** How long two builds keep the page's thread busy with the bundled record: all tasks, with layout and painting, as
 *  Chromium counts them. Each build in a browser of its own, in turn. */
import type { CDPSession, Page } from '@playwright/test'
import { serve } from '../../e2e/static'
import type { Options } from '../options'
import { contextIn, launch } from '../page/browser'
import type { Stage } from '../stage'

/** Busy time per click on a filter and per step of Play, ms. */
export type Work = Record<'click' | 'play', number[]>

const BOXES = 3
const STEPS = 10
/** Play shows each day for so long, ms (`panels/as-of/usePlay.ts`, the same in all versions). */
const PACE = 1200
/** After this, a click's work is done, ms. */
const SETTLED = 600

/** @throws where `options.against` holds no build */
export async function measureThread(
  { app, say }: Stage,
  { rounds, against }: Options,
): Promise<Record<'ours' | 'theirs', Work>> {
  if (!against) throw new Error('There is no other build to measure.')
  const other = await serve(against, '/')
  const found = { ours: noWork(), theirs: noWork() }
  try {
    for (let round = 0; round < rounds; round++) {
      say(`thread, round ${round + 1} of ${rounds}`)
      const order = [
        ['ours', app],
        ['theirs', other.address],
      ] as const
      for (const [whose, address] of round % 2 ? order.toReversed() : order)
        await roundOf(address, found[whose])
    }
  } finally {
    await other.close()
  }
  return found
}

const noWork = (): Work => ({ click: [], play: [] })

async function roundOf(address: string, found: Work): Promise<void> {
  const browser = await launch()
  try {
    const page = await (await contextIn(browser)).newPage()
    await page.goto(address)
    await page.locator('[aria-label=Timeline] [data-event]').first().waitFor()
    await page.waitForTimeout(2_000)
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    found.click.push(...(await clicks(page, session)))
    found.play.push(await playing(page, session))
  } finally {
    await browser.close()
  }
}

async function clicks(page: Page, session: CDPSession): Promise<number[]> {
  const boxes = page.getByRole('group', { name: 'Affiliation', exact: true }).getByRole('checkbox')
  const times: number[] = []
  for (let i = 0; i < BOXES; i++)
    for (const _way of ['off', 'on']) {
      const before = await busy(session)
      await boxes.nth(i).click()
      await page.waitForTimeout(SETTLED)
      times.push((await busy(session)) - before)
    }
  return times
}

async function playing(page: Page, session: CDPSession): Promise<number> {
  const before = await busy(session)
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await page.waitForTimeout(STEPS * PACE)
  return ((await busy(session)) - before) / STEPS
}

/** Since the page began, ms. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value
  if (seconds === undefined) throw new Error('The browser counts no tasks.')
  return seconds * 1_000
}
