/** Any window size: everything can be reached, and the rows come early. */
import type { Page } from '@playwright/test'
import { expect, test } from './explorer'

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1100, height: 700 },
  { width: 1024, height: 768 },
  { width: 960, height: 540 },
  { width: 844, height: 390 },
  { width: 390, height: 844 },
  { width: 320, height: 568 },
]

/** Controls that no scrolling brings into the window, or that stand beyond its sides. */
const unreached = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('button, input, select, a[href], [role=slider]')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.unseen, .skip'))
      // The heads of a narrow list are there for assistive technology alone.
      .filter((one) => !one.matches('.skip') && !(innerWidth < 720 && one.closest('thead')))
    return seen.flatMap((one) => {
      one.scrollIntoView({ block: 'center', inline: 'nearest' })
      const { left, right, top, bottom, width } = one.getBoundingClientRect()
      const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
      const within = middle.x >= 0 && middle.x <= innerWidth && middle.y >= 0 && middle.y <= innerHeight
      return within || width <= 1 ? [] : `${one.ariaLabel ?? one.textContent}: ${middle.x}, ${middle.y}`
    })
  })

for (const viewport of SIZES) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport })

    for (const fragment of ['', 'v=1&lanes=source', 'v=1&show=list', 'v=1&lanes=event&event=plekhovo-role'])
      test(`every control can be scrolled into the window: ${fragment || 'as it opens'}`, async ({
        page,
      }) => {
        await page.goto(`./#${fragment}`)
        // On a telephone an open event covers the rest.
        await expect(page.locator('.total')).toHaveText(/events$/)
        await expect(page.locator('.view button').first()).toBeAttached()
        expect(await unreached(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
      })
  })
}

test('on a phone the first mark stands high', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await explorer.open('v=1&lanes=event')
  await expect(explorer.marks.first()).toBeVisible()
  expect((await explorer.marks.first().boundingBox())?.y).toBeLessThan(260)
})

test('an embedded view of 280 px holds title, what is left out, and rows', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 280, height: 480 })
  await explorer.open('v=1&lanes=event&affiliation=!Russia&asof=2024-12-15&embed=1')
  await expect(
    page.getByRole('main').getByText('Without Russia’s side · as known on 15 December 2024'),
  ).toBeVisible()
  await expect(explorer.marks.first()).toBeAttached()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})

test('the keys are listed by "?", which also switches single letters off', async ({ explorer, page }) => {
  await explorer.open('v=1&lanes=event')
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keys' })
  await list.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(explorer.search).not.toBeFocused()
  await page.reload()
  await expect(explorer.total).toBeVisible()
  await page.keyboard.press('?')
  await expect(list).toHaveCount(0)
})
