/** The matrix in a real browser: its size, its keys, its heads, its claims, and how much of it is on the page. */
import type { Locator, Page } from '@playwright/test'
import { faultsInBoth } from './axe'
import { expect, test } from './explorer'

const NARROW = { width: 390, height: 844 }

const gridOf = (page: Page): Locator => page.getByRole('grid', { name: 'Claims by source' })
const cell = (page: Page, name: string): Locator => gridOf(page).getByRole('gridcell', { name, exact: true })
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '')

/** 5,000 events, 300 sources, each event with eight claims of sources spread over all columns. */
function large(): string {
  const stances = ['asserts', 'denies', 'doubts', 'neither', 'silent']
  const sources = Array.from({ length: 300 }, (_, i) => ({
    id: `s${i}`,
    name: `Source ${i}`,
    affiliation: `Side ${i % 7}`,
  }))
  const events = Array.from({ length: 5000 }, (_, e) => ({
    id: `e${e}`,
    title: `Event ${e}`,
    claims: Array.from({ length: 8 }, (_, c) => ({
      id: `e${e}c${c}`,
      source: `s${(e * 13 + c * 37) % 300}`,
      stance: stances[(e + c) % 5],
      text: 'A claim.',
      occurred: new Date(1.6e12 + e * 8e6).toISOString().slice(0, 10),
      reported: new Date(1.6e12 + e * 8e6 + c * 1e8).toISOString().slice(0, 10),
    })),
  }))
  return JSON.stringify({ format: 'claimline/1', id: 'large', title: 'Large', sources, events })
}

test('a link opens the matrix, and a tab leads there', async ({ explorer, page }) => {
  await explorer.open('v=1&show=matrix&columns=first&event=plekhovo-role')
  await expect(gridOf(page)).toHaveAttribute('aria-rowcount', '20')
  await expect(gridOf(page)).toHaveAttribute('aria-colcount', '43')
  await expect(explorer.alert).toHaveCount(0)
  await expect(page.getByLabel('Columns by')).toHaveValue('first')
  await page.getByLabel('Columns by').selectOption('claims')
  await expect.poll(() => explorer.fragment()).toContain('show=matrix&columns=claims')
  await page.getByRole('tab', { name: 'List' }).click()
  await expect(explorer.events).toBeVisible()
  await page.goBack()
  await expect(gridOf(page)).toBeVisible()
})

test('keys alone reach any cell and open its claim', async ({ explorer, page }) => {
  await explorer.open('v=1&show=matrix&columns=name')
  await expect(gridOf(page)).toBeVisible()
  await page.getByLabel('Columns by').focus()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toContain('October deployment')
  await page.keyboard.press('Control+End')
  await expect.poll(() => focused(page)).toMatch(/^[^:]+: .*, .+/)
  const last = page.locator(':focus')
  await expect(last).toHaveAttribute('aria-colindex', '43')
  await expect(last).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageUp')
  expect(await focused(page)).toContain('Presence of North Korean troops')
  for (let presses = 0; presses < 43 && !/^Says so/.test(await focused(page)); presses++)
    await page.keyboard.press('ArrowRight')
  const name = await focused(page)
  await page.keyboard.press('Enter')
  await expect(explorer.title('Presence of North Korean troops in Kursk oblast')).toBeVisible()
  const pointed = explorer.details.locator('[data-pointed]')
  await expect(pointed).toContainText(/: (.*), Presence/.exec(name)?.[1] ?? 'nobody')
  await expect(pointed).toBeInViewport()
  // The focus follows into the details.
  expect(await focused(page)).toContain('Presence of North Korean troops')
})

test('a click opens a claim far down in the details', async ({ explorer, page }) => {
  await explorer.open('v=1&show=matrix&columns=name&affiliation=-')
  await cell(page, 'Takes no side: Newsweek, North Korean role in the capture of Plekhovo').click()
  const claim = explorer.details.locator('[data-claim="role-newsweek"]')
  await expect(claim).toHaveAttribute('data-pointed')
  await expect(claim).toBeInViewport()
})

test('heads stay in sight however far one scrolls', async ({ explorer, page }) => {
  await explorer.open('v=1&show=matrix')
  const box = page.locator('.matrix-box')
  await expect(gridOf(page)).toBeVisible()
  await box.evaluate((element) => element.scrollTo(1e6, 1e6))
  await expect(gridOf(page).getByRole('rowheader', { name: /recapture/ })).toBeInViewport({ ratio: 1 })
  const head = gridOf(page).getByRole('columnheader').last()
  await expect(head).toBeInViewport({ ratio: 0.9 })
  await expect(head).toHaveAttribute('aria-colindex', '43')
})

test('300 sources and 5,000 events: the page holds what is in sight, and asks for the rest', async ({
  explorer,
  page,
}) => {
  test.slow()
  await page.route('**/kursk-2024*.json', (route) =>
    route.fulfill({ body: large(), contentType: 'application/json' }),
  )
  await explorer.open('v=1&show=matrix')
  await expect(gridOf(page)).toHaveAttribute('aria-rowcount', '5001')
  await expect(gridOf(page)).toHaveAttribute('aria-colcount', '302')
  await page.locator('[data-at="0,0"]').focus()
  await page.keyboard.press('Control+End')
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /^[^:]+: Source \d+, Event 4999$/)
  await page.locator('.matrix-box').evaluate((element) => element.scrollTo(4000, 110_000))
  await expect(gridOf(page).getByRole('rowheader', { name: 'Event 2505', exact: true })).toBeVisible()
  expect(await page.locator('.matrix *').count()).toBeLessThan(2000)
})

test.describe('on a phone', () => {
  test.use({ viewport: NARROW })

  test('it scrolls in its own box, never the page sideways', async ({ explorer, page }) => {
    await explorer.open('v=1&show=matrix')
    await expect(gridOf(page)).toBeVisible()
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await sideways()).toBe(0)
    await page.locator('.matrix-box').evaluate((element) => element.scrollTo(500, 0))
    await expect(
      gridOf(page).getByRole('rowheader', { name: 'Capture of Plekhovo', exact: true }),
    ).toBeInViewport()
    expect(await page.evaluate(() => scrollX)).toBe(0)
  })
})

test.describe('on a phone, in either theme', () => {
  test.use({ viewport: NARROW })
  test.slow()

  // What stands where is the same in both; the colours are the same at every width.
  test('axe finds nothing in the matrix', async ({ explorer, page }) => {
    await explorer.open('v=1&show=matrix')
    await expect(gridOf(page)).toBeVisible()
    expect(await faultsInBoth(page, '[role=tabpanel]')).toEqual([])
  })
})
