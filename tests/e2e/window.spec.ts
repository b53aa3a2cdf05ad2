/** Moving through time: wheel, drag, buttons, brush. */
import type { Page } from '@playwright/test'
import { type Explorer, expect, middle, test } from './explorer'

const EARLY = 'First battles with North Korean soldiers'
const LATE = 'Russian acknowledgement of North Korean troops in Kursk'

/** Where the two marks are, px from the left. */
async function places(explorer: Explorer): Promise<{ early: number; late: number }> {
  const early = await middle(explorer.mark(EARLY).first())
  const late = await middle(explorer.mark(LATE).first())
  return { early: early.x, late: late.x }
}

async function openOneLane(explorer: Explorer, window = ''): Promise<void> {
  await explorer.open(`v=1${window}&lanes=none`)
  await expect(explorer.mark(EARLY)).toBeVisible()
  await expect(explorer.mark(LATE)).toBeVisible()
}

/** Puts the pointer over the field of time, at the height of the marks, `x` px from the left. */
async function point(page: Page, explorer: Explorer, x: number): Promise<void> {
  await page.mouse.move(x, (await middle(explorer.mark(EARLY).first())).y)
}

test('the wheel zooms at the pointer, with Shift it pans, dragging pans; buttons zoom out and show everything', async ({
  explorer,
  page,
}) => {
  await openOneLane(explorer)
  const all = await places(explorer)
  const apart = ({ early, late }: typeof all) => late - early
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect.poll(async () => apart(await places(explorer))).toBeLessThan(apart(all) - 20)
  await page.getByRole('button', { name: 'Zoom to all dates' }).click()
  await expect.poll(async () => Math.round(apart(await places(explorer)))).toBe(Math.round(apart(all)))
  await expect.poll(() => explorer.fragment()).not.toContain('from=')

  await test.step('the wheel', async () => {
    const before = await places(explorer)
    await point(page, explorer, before.early)
    await page.mouse.wheel(0, -100)
    await expect.poll(async () => (await places(explorer)).late).toBeGreaterThan(before.late + 20)
    const after = await places(explorer)
    expect(Math.abs(after.early - before.early)).toBeLessThan(4)
  })

  await page.getByRole('button', { name: 'Zoom to all dates' }).click()
  await expect.poll(async () => Math.round(apart(await places(explorer)))).toBe(Math.round(apart(all)))
  await test.step('Shift and the wheel', async () => {
    const before = await places(explorer)
    await point(page, explorer, before.early)
    await page.keyboard.down('Shift')
    await page.mouse.wheel(0, 100)
    await page.keyboard.up('Shift')
    await expect.poll(async () => (await places(explorer)).early).toBeLessThan(before.early - 10)
    expect(Math.abs(apart(await places(explorer)) - apart(before))).toBeLessThan(4)
  })

  await page.getByRole('button', { name: 'Zoom to all dates' }).click()
  await expect.poll(async () => Math.round((await places(explorer)).early)).toBe(Math.round(all.early))
  await test.step('dragging', async () => {
    const before = await places(explorer)
    const { y } = await middle(explorer.mark(EARLY).first())
    const x = (before.early + before.late) / 2
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 60, y, { steps: 6 })
    await page.mouse.up()
    await expect.poll(async () => Math.round((await places(explorer)).early - before.early)).toBeLessThan(-50)
    expect(Math.abs((await places(explorer)).late - before.late + 60)).toBeLessThan(6)
  })
})

test('dragging claim lines pans each time, and leaves the next click its meaning', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  const field = page.locator('.cl-field').nth(3)
  const box = await field.boundingBox()
  if (!box) throw new Error('The row has no field.')
  const y = box.y + box.height / 2
  for (const by of [-240, 240, -240]) {
    const before = explorer.fragment()
    const x = box.x + box.width / 2
    await page.mouse.move(x, y)
    await page.mouse.down()
    // Down over the rows and back: over texts that a drag could select.
    await page.mouse.move(x + by / 2, y + 120, { steps: 8 })
    await page.mouse.move(x + by, y, { steps: 8 })
    await page.mouse.up()
    await expect.poll(() => explorer.fragment()).not.toBe(before)
    expect(await page.evaluate(() => String(getSelection()))).toBe('')
  }
  const status = explorer.group('Status').getByRole('button', { name: 'Status', exact: true })
  await status.click()
  await expect(status).toHaveAttribute('aria-expanded', 'true')
})

test('moving replaces the address, after half a second and without a history entry', async ({
  explorer,
  page,
}) => {
  await openOneLane(explorer)
  const entry = await page.evaluate(() => navigation.currentEntry?.key)
  const before = explorer.fragment()
  await point(page, explorer, (await places(explorer)).early)
  await page.mouse.wheel(0, -100)
  expect(explorer.fragment()).toBe(before)
  await expect.poll(() => explorer.fragment()).toMatch(/from=[\dT:Z.-]+&to=[\dT:Z.-]+/)
  await page.mouse.wheel(0, -100)
  await page.mouse.wheel(0, -100)
  await page.waitForTimeout(700)
  expect(await page.evaluate(() => navigation.currentEntry?.key)).toBe(entry)
})

test('the overview shows the window as a brush to drag', async ({ explorer, page }) => {
  await openOneLane(explorer, '&from=2024-10-01&to=2025-05-10')
  await explorer.page.getByRole('button', { name: 'Zoom in' }).click()
  await page.waitForTimeout(700)
  const before = explorer.fragment()
  const { x, y } = await middle(page.getByRole('slider', { name: 'Window', exact: true }))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 40, y, { steps: 5 })
  await page.mouse.up()
  await expect.poll(() => explorer.fragment()).not.toBe(before)
  const days = (fragment: string) =>
    ['from', 'to'].map((key) => Date.parse(new URLSearchParams(fragment).get(key) ?? ''))
  const [from = 0, to = 0] = days(before)
  await expect.poll(() => days(explorer.fragment())[0]).toBeLessThan(from)
  await expect.poll(() => days(explorer.fragment())[1]).toBeLessThan(to)
})

test('the wheel over the names of lanes scrolls them and leaves the window alone', async ({
  explorer,
  page,
}) => {
  await explorer.open('v=1')
  const name = explorer.timeline.getByText(/^Volodymyr Zelensky/).first()
  const before = await middle(name)
  await page.mouse.move(before.x, before.y)
  await page.mouse.wheel(0, 60)
  await expect.poll(async () => (await middle(name)).y).toBeLessThan(before.y - 20)
  await page.waitForTimeout(600)
  expect(explorer.fragment()).toBe('v=1')
})

test('the axis has no label that its ends cut', async ({ explorer, page }) => {
  await explorer.open('v=1')
  const label = explorer.timeline.locator('.vis-time-axis .vis-text')
  const cut = () =>
    page.evaluate(() => {
      const field = document.querySelector('.vis-panel.vis-center')?.getBoundingClientRect()
      const labels = [...document.querySelectorAll('.vis-time-axis .vis-text:not(.vis-measure)')]
      const seen = labels.filter((label) => label.checkVisibility({ visibilityProperty: true }))
      const outside = seen.filter((label) => {
        const letters = document.createRange()
        letters.selectNodeContents(label)
        const { left, right, width } = letters.getBoundingClientRect()
        return !field || (width > 0 && (left < field.left - 1 || right > field.right + 1))
      })
      return { labels: seen.length > 1, outside: outside.map(({ textContent }) => textContent) }
    })
  for (const [window, shown] of [
    ['', 'Oct'],
    ['&from=2024-12-03T08:00Z&to=2024-12-05T20:00Z', '12:00'],
    ['&from=1760-01-01&to=2020-01-01', '1800'],
  ] as const)
    await test.step(window, async () => {
      await explorer.go(`v=1${window}`, label.filter({ hasText: shown }))
      await expect.poll(cut).toEqual({ labels: true, outside: [] })
    })
})
