/** The layout in a language of longer words, from left to right and from right to left. */
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { build } from 'vite'
import { type Host, serve } from '../static'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

const PAGE = `${ROOT}test-results/pseudo/`

let host: Host

// One build serves all.
test.describe.configure({ mode: 'default' })

test.beforeAll(async () => {
  test.setTimeout(180_000)
  await build({ root: ROOT, configFile: `${ROOT}tests/e2e/pseudo/pseudo.config.ts`, logLevel: 'error' })
  host = await serve(PAGE, '/')
})
test.afterAll(() => host.close())

/** Buttons whose text does not fit, by their text; marks and titles may be cut, since they name data. */
const cutButtons = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button:not([data-event], [data-count])')]
      .filter((button) => {
        const { overflowX, textOverflow } = getComputedStyle(button)
        const shown = button.checkVisibility({ visibilityProperty: true })
        return (
          shown &&
          overflowX !== 'visible' &&
          textOverflow !== 'ellipsis' &&
          button.scrollWidth > button.clientWidth + 1
        )
      })
      .map((button) => button.textContent ?? ''),
  )

/** How far parts of the field stand from the time that they belong to, px: what is behind the rows, the strip, and the
 *  signs that stand outside their fields. */
const astray = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const box = (name: string) => document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect()
    const time = box('.cl-time')
    const apart = ['.cl-back', '.strip-happened'].flatMap((name) => {
      const { left, right } = box(name)
      return [Math.abs(left - time.left), Math.abs(right - time.right)]
    })
    const signs = [...document.querySelectorAll('.cl-field .cl-sign')].map((sign) => {
      const { left } = sign.getBoundingClientRect()
      return Math.max(time.left - left, left - time.right, 0)
    })
    return [...apart, ...signs]
  })

test('a cut button would be found', async ({ page }) => {
  await page.setContent(
    '<button style="width: 2em; overflow: hidden; white-space: nowrap">Leave it out</button>',
  )
  expect(await cutButtons(page)).toEqual(['Leave it out'])
})

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  for (const dir of ['ltr', 'rtl'] as const)
    test(`${width} × ${height}, ${dir}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.addInitScript((dir) => {
        document.addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('dir', dir))
      }, dir)
      await page.goto(host.address)
      await expect(page.locator('[data-event]').first()).toBeVisible()
      await expect(page.getByRole('button', { name: /^Readre theth storyst/ })).toBeVisible()
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return { scrollWidth, clientWidth }
      })
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
      expect(await cutButtons(page)).toEqual([])
      expect(Math.max(...(await astray(page)))).toBeLessThan(6)
    })
