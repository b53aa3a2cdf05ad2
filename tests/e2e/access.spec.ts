/** axe, and pages that do not scroll sideways: wide and narrow, light and dark. */
import type { Page } from '@playwright/test'
import { faults, faultsInBoth } from './axe'
import { type Explorer, expect, test } from './explorer'

const NARROW = { width: 390, height: 844 }

/** How far the page may be scrolled sideways, px. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

async function openFilters(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Filters/ }).click()
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible()
}

const settled = async ({ marks }: Explorer): Promise<void> => expect(marks.first()).toBeVisible()

test.describe('axe finds nothing, in either theme', () => {
  test.slow()

  test('on the page as it opens', async ({ explorer, page }) => {
    await explorer.open()
    await settled(explorer)
    expect(await faultsInBoth(page)).toEqual([])
  })

  test('with filters, a search and an event', async ({ explorer, page }) => {
    await page.setViewportSize({ width: 1600, height: 900 })
    await explorer.open('v=1&lanes=status&affiliation=!Russia&q=Plekhovo&event=plekhovo-role')
    await settled(explorer)
    await expect(explorer.included.first()).toBeVisible()
    expect(await faultsInBoth(page)).toEqual([])
  })

  test('at 390 px, with filters in their dialog, then with an event', async ({ explorer, page }) => {
    await page.setViewportSize(NARROW)
    await explorer.open('v=1&affiliation=!Russia')
    await settled(explorer)
    await openFilters(page)
    expect(await faultsInBoth(page)).toEqual([])
    await page.keyboard.press('Escape')
    await explorer.select('North Korean role in the capture of Plekhovo')
    expect(await faultsInBoth(page)).toEqual([])
  })
})

test.describe('axe finds nothing', () => {
  test.slow()

  test('where nothing is in view', async ({ explorer, page }) => {
    await explorer.open('v=1&q=no%20such%20words')
    await expect(explorer.total).toHaveText('0 of 19 events')
    expect(await faults(page)).toEqual([])
  })

  test('on a page that asks about a host', async ({ explorer, page }) => {
    await explorer.open('v=1&data=https://data.example.org/x.json')
    expect(await faults(page)).toEqual([])
  })

  test('on a page that shows no data and says why', async ({ explorer, page }) => {
    await explorer.open('v=1&colour=red&data=file')
    await expect(explorer.alert).toContainText('colour')
    expect(await faults(page)).toEqual([])
  })

  test('in an embedded view', async ({ explorer, page }) => {
    await explorer.open('v=1&affiliation=!Russia&embed=1')
    await settled(explorer)
    expect(await faults(page)).toEqual([])
  })
})

test('no width scrolls sideways, with a notice, and with an event', async ({ explorer, page }) => {
  await explorer.open('v=1&affiliation=!Russia&colour=red')
  await settled(explorer)
  for (const width of [1440, 1024, 390, 320])
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 768 })
      expect(await sideways(page)).toBe(0)
      await explorer.select('North Korean role in the capture of Plekhovo')
      expect(await sideways(page)).toBe(0)
      await page.mouse.wheel(300, 0)
      expect(await page.evaluate(() => scrollX)).toBe(0)
      await page.getByRole('button', { name: 'Close details' }).click()
    })
})

test.describe('on a phone', () => {
  test.use({ viewport: NARROW })

  test('filters stand in a dialog, and work there', async ({ explorer, page }) => {
    await explorer.open()
    await expect(explorer.group('Sources included')).toHaveCount(0)
    await openFilters(page)
    await explorer.box('Affiliation', 'Russia').uncheck()
    await expect(explorer.included.first()).toBeVisible()
    expect(await sideways(page)).toBe(0)
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Show \d+ events$/ })
      .click()
    await expect(page.getByRole('dialog', { name: 'Filters' })).toBeHidden()
    await expect(explorer.row('North Korean role in the capture of Plekhovo')).toContainText(
      'Nobody asserts it',
    )
  })

  test('an event opened from the list can be read and closed', async ({ explorer, page }) => {
    await explorer.open('v=1&show=list')
    await expect(explorer.rows.first()).toBeVisible()
    await explorer.select('Capture of Plekhovo')
    await expect(explorer.title('Capture of Plekhovo')).toBeInViewport()
    await page.getByRole('button', { name: 'Close details' }).click()
    await expect(explorer.title('Capture of Plekhovo')).toHaveCount(0)
  })
})

test('the switch for light and dark holds for the next visit', async ({ explorer, page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await explorer.open()
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await paper()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByLabel('Theme').selectOption('dark')
  await expect.poll(paper).not.toBe(light)
  const dark = await paper()
  await page.reload()
  await expect.poll(paper).toBe(dark)
  expect(explorer.fragment()).toBe('')
})
