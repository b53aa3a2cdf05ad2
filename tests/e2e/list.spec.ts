/** A list of 6,000 events in a real browser: what of it is drawn, how it scrolls, by wheel, bar and keys. */
import type { Locator, Page } from '@playwright/test'
import { faultsInBoth } from './axe'
import { type Explorer, expect, test } from './explorer'

const EVENTS = 6000

/** Rows of one, two and three lines, the last hundred of one; every third event stands in a tag of its own. */
function large(): string {
  const more = [', and what came of it', '', ', as two of the villages nearby remember it to this very day']
  const rows = Array.from({ length: EVENTS }, (_, e) => {
    const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(e / 3))).toISOString().slice(0, 10)
    const title = `Event ${String(e).padStart(4, '0')}${(e < EVENTS - 100 && more[(e * 7) % 5]) || ''}`
    return `e${e},"${title}",${e % 3 ? 'other' : 'third'},Source ${e % 9},asserts,${day}`
  })
  return ['event_id,event_title,tags,source,stance,occurred', ...rows].join('\n')
}

const box = (page: Page): Locator => page.locator('.list')
const row = (page: Page, event: number): Locator =>
  page
    .getByRole('table', { name: 'Events' })
    .getByRole('row', { name: new RegExp(`Event ${String(event).padStart(4, '0')}`) })
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.slice(0, 10) ?? '')
const scrollTo = (page: Page, share: number): Promise<void> =>
  box(page).evaluate((element, at) => element.scrollTo(0, at * element.scrollHeight), share)

/** Heights of the rows that are drawn, px. */
const heights = (page: Page): Promise<number[]> =>
  box(page).evaluate((element) => [
    ...new Set(
      [...element.querySelectorAll<HTMLElement>('[data-row]')].map(
        (row) => row.getBoundingClientRect().height,
      ),
    ),
  ])

/** The rows that are in sight, and where: below the head, by title. */
const inSight = (page: Page): Promise<Record<string, number>> =>
  box(page).evaluate((element) => {
    const frame = element.getBoundingClientRect()
    const head = element.querySelector('thead')?.getBoundingClientRect().height ?? 0
    const rows = [...element.querySelectorAll('[data-row]')].map((one): [string, number] => [
      one.querySelector('.list-title')?.textContent ?? '',
      one.getBoundingClientRect().top - frame.top - head,
    ])
    return Object.fromEntries(rows.filter(([, y]) => y >= 0 && y < frame.height - head))
  })

async function openLarge(explorer: Explorer, page: Page): Promise<void> {
  await explorer.open('v=1&show=list')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.from(large()) })
  await expect(explorer.total).toHaveText('6,000 of 6,000 events')
  await page.getByRole('tab', { name: 'List' }).click()
  await expect(row(page, 0)).toBeVisible()
  await expect(page.locator('.list-gap').first()).toBeAttached()
}

test('the page holds the rows in sight, and the scroll bar tells where they are', async ({
  explorer,
  page,
}) => {
  await openLarge(explorer, page)
  await expect(explorer.events).toHaveAttribute('aria-rowcount', '6001')
  await scrollTo(page, 1)
  await expect(row(page, 5999)).toBeInViewport({ ratio: 1 })
  await expect(row(page, 5999)).toHaveAttribute('aria-rowindex', '6001')
  for (const [share, event] of [
    [0.5, 3000],
    [1, 5999],
    [0.25, 1500],
    [0, 0],
  ] as const) {
    await scrollTo(page, share)
    const numbers = async () => Object.keys(await inSight(page)).map((title) => Number(title.slice(6, 10)))
    await expect
      .poll(async () => Math.min(...(await numbers()).map((one) => Math.abs(one - event))))
      .toBeLessThan(60)
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
    const sight = (await numbers()).length
    expect(sight).toBeGreaterThan(5)
    expect(await explorer.rows.count()).toBeLessThanOrEqual(sight + 9)
    expect(await heights(page)).toEqual([57])
  }
})

test('rows stay in their places while answers come, up and down', async ({ explorer, page }) => {
  await openLarge(explorer, page)
  await scrollTo(page, 0.5)
  await expect.poll(async () => Object.keys(await inSight(page)).length).toBeGreaterThan(3)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await box(page).hover()
  for (const way of [-120, -120, -120, -120, 120, -120, -120]) {
    const before = await inSight(page)
    const moved = async (): Promise<number[]> => {
      const now = await inSight(page)
      const ways = Object.entries(now).flatMap(([title, y]) =>
        title in before ? [y - (before[title] ?? 0)] : [],
      )
      return [...new Set(ways.map(Math.round))]
    }
    await page.mouse.wheel(0, way)
    await expect.poll(moved).toEqual([-way])
    await page.waitForTimeout(250)
    expect(await moved()).toEqual([-way])
  }
})

test('keys lead from title to title, beyond what is drawn', async ({ explorer, page }) => {
  await openLarge(explorer, page)
  await page.locator('.list-title[tabindex="0"]').focus()
  await page.keyboard.press('Home')
  await expect.poll(() => focused(page)).toBe('Event 0000')
  for (let step = 1; step <= 40; step++) {
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focused(page)).toBe(`Event 00${String(step).padStart(2, '0')}`)
    await expect(page.locator(':focus')).toBeInViewport({ ratio: 1 })
  }
  await page.keyboard.press('End')
  await expect.poll(() => focused(page)).toBe('Event 5999')
  await expect(row(page, 5999)).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('PageUp')
  await expect.poll(() => focused(page)).not.toBe('Event 5999')
  await page.keyboard.press('Enter')
  const title = (await page.locator(':focus').textContent()) ?? ''
  await expect(explorer.title(title)).toBeVisible()
  await page.locator('.list-title[tabindex="0"]').focus()
  await page.keyboard.press('Home')
  await expect.poll(() => focused(page)).toBe('Event 0000')
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('columnheader', { name: 'Sources' }).getByRole('button')).toBeFocused()
})

test('another order and other events begin at the top; a pan of the window leaves the list alone', async ({
  explorer,
  page,
}) => {
  await openLarge(explorer, page)
  await scrollTo(page, 0.5)
  await expect(row(page, 3000)).toBeVisible()
  const before = await inSight(page)
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click()
  await expect.poll(() => explorer.fragment()).toContain('from=')
  expect(await inSight(page)).toEqual(before)
  await explorer.events.getByRole('button', { name: 'When' }).click()
  await expect(row(page, 5999)).toBeInViewport({ ratio: 1 })
  expect(await box(page).evaluate((element) => element.scrollTop)).toBe(0)
  await scrollTo(page, 0.5)
  await expect(row(page, 3000)).toBeVisible()
  await explorer.expand('Tag')
  await explorer.box('Tag', 'third').uncheck()
  await expect(explorer.total).toHaveText('4,000 of 6,000 events')
  await expect(row(page, 5999)).toBeInViewport({ ratio: 1 })
  expect(await box(page).evaluate((element) => element.scrollTop)).toBe(0)
})

test('the selected event is scrolled into sight, wherever it is in the list', async ({ explorer, page }) => {
  await openLarge(explorer, page)
  await scrollTo(page, 1)
  await row(page, 5998).getByRole('button').click()
  await expect(explorer.title(/^Event 5998/)).toBeVisible()
  await scrollTo(page, 0)
  await expect(row(page, 0)).toBeVisible()
  await page.keyboard.press(']')
  await expect(row(page, 5999)).toBeInViewport({ ratio: 1 })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('it scrolls in a box of its own, and the page scrolls past it', async ({ explorer, page }) => {
    await openLarge(explorer, page)
    await scrollTo(page, 0.5)
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
    expect(await explorer.rows.count()).toBeLessThanOrEqual(20)
    expect(await heights(page)).toEqual([133])
    await scrollTo(page, 1)
    await expect(row(page, 5999)).toBeAttached()
    await row(page, 5999).getByRole('button').click()
    await expect(explorer.title(/^Event 5999/)).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    expect(await box(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3000)
  })
})

test.describe('in either theme', () => {
  test.slow()

  test('axe finds nothing in it', async ({ explorer, page }) => {
    await openLarge(explorer, page)
    await scrollTo(page, 0.5)
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
    expect(await faultsInBoth(page, '[role=tabpanel]')).toEqual([])
  })
})
