/** What the eye needs, measured in the page as it is drawn: contrast of bands and signs, room for a finger, motion, forced
 *  colours, text at 200 %. */
import type { Page } from '@playwright/test'
import { many } from '../fixtures/many'
import { expect, test } from './explorer'

/** WCAG 2.2, 1.4.11. */
const SEEN = 3
/** WCAG 2.2, 2.5.8, CSS px. */
const TARGET = 24

type Drawn = { what: string; contrast: number }

/** The outlines of bands, the shapes of signs, densities and their hatching, against the paper under them. */
const outlines = (page: Page): Promise<Drawn[]> =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = 1
    const pen = canvas.getContext('2d', { willReadFrequently: true })
    if (!pen) throw new Error('This browser draws nothing.')
    /** What is seen of colours that lie over each other, as red, green and blue. */
    const seen = (...layers: string[]): number[] => {
      for (const layer of layers) {
        pen.fillStyle = layer
        pen.fillRect(0, 0, 1, 1)
      }
      return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3)
    }
    const luminance = (rgb: number[]): number => {
      const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
        const part = value / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const contrast = (a: number[], b: number[]): number => {
      const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
      return (light + 0.05) / (dark + 0.05)
    }
    const paper = getComputedStyle(document.body).backgroundColor
    const against = (element: Element, colour: string) => ({
      what: element.getAttribute('class') ?? element.tagName,
      contrast: contrast(seen(paper, colour), seen(paper)),
    })
    const bands = [...document.querySelectorAll('.cl-band')].map((one) =>
      against(one, getComputedStyle(one).borderTopColor),
    )
    const signs = [...document.querySelectorAll('.cl-sign > .glyph')].map((one) =>
      against(one, getComputedStyle(one).color),
    )
    // Every layer of a density has an outline; what is hatched is full in its hatching.
    const densities = [...document.querySelectorAll('.tile path')].map((one) => ({
      ...against(one, getComputedStyle(one).stroke),
      what: 'density',
    }))
    const hatchings = [...document.querySelectorAll('.sign-patterns path:last-child')].map((one) =>
      against(one, getComputedStyle(one).fill),
    )
    return [...bands, ...signs, ...densities, ...hatchings]
  })

for (const colorScheme of ['light', 'dark'] as const) {
  test(`bands and signs stand out from the paper, ${colorScheme}`, async ({ explorer, page }) => {
    await page.emulateMedia({ colorScheme })
    await explorer.open()
    await expect(explorer.marks.first()).toBeVisible()
    const drawn = await outlines(page)
    expect(drawn.length).toBeGreaterThan(50)
    expect(drawn.filter(({ contrast }) => contrast < SEEN)).toEqual([])
  })
}

test('densities and their hatching stand out from the paper, in either theme', async ({ explorer, page }) => {
  const body = JSON.stringify(many(20_000, 200))
  await page.route('**/kursk-2024*.json', (route) => route.fulfill({ body, contentType: 'application/json' }))
  await explorer.open('v=2&lanes=source')
  await expect(page.locator('.tile path').first()).toBeAttached()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const drawn = await outlines(page)
    const shown = (what: string) => drawn.filter((one) => one.what.includes(what)).length
    expect(shown('density')).toBeGreaterThan(50)
    expect(shown('path')).toBeGreaterThan(3)
    expect(drawn.filter(({ contrast }) => contrast < SEEN)).toEqual([])
  }
})

/** Controls that are smaller than a finger needs, and that stand too near to another one. Links in a sentence are free. */
const crowded = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'button, a[href], input, select, textarea, summary, [role=tab], [role=slider]',
      ),
    ]
      .filter(
        (one) =>
          one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert], [aria-hidden=true]'),
      )
      .filter((one) => !one.matches('[data-event], .unseen') && !one.closest('p, .cl-rows'))
      .map((one) => {
        // A box with a label is as large as both.
        const label = one.matches('input') ? one.closest('label') : null
        return { one, box: (label ?? one).getBoundingClientRect() }
      })
      .filter(({ box }) => box.width > 0 && box.height > 0)
    const middle = (box: DOMRect) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 })
    const small = controls.filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
    const tooNear = small.filter(({ one, box }) =>
      controls.some((other) => {
        if (other.one === one || other.one.contains(one) || one.contains(other.one)) return false
        const { x, y } = middle(box)
        const dx = Math.max(other.box.left - x, 0, x - other.box.right)
        const dy = Math.max(other.box.top - y, 0, y - other.box.bottom)
        return Math.hypot(dx, dy) < least / 2 - 0.5
      }),
    )
    return tooNear.map(
      ({ one, box }) =>
        `${one.tagName} ${one.textContent || one.getAttribute('aria-label')}: ${Math.round(box.width)}×${Math.round(box.height)}`,
    )
  }, TARGET)

test('controls leave room for a finger', async ({ explorer, page }) => {
  await explorer.open()
  for (const [width, height, fragment, shown] of [
    [1440, 900, 'v=2', '.cl-mark'],
    [1440, 900, 'v=2&event=plekhovo-role', '.details-title'],
    [1440, 900, 'v=2&show=list', '.list'],
    [390, 844, 'v=2', '.cl-mark'],
    [390, 844, 'v=2&step=2', '.stage'],
  ] as const)
    await test.step(`${width}: ${fragment}`, async () => {
      await page.setViewportSize({ width, height })
      await explorer.go(fragment, page.locator(shown))
      await expect.poll(() => crowded(page)).toEqual([])
    })
})

test('nothing moves by itself where the reader wants less motion', async ({ explorer, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await explorer.open('v=2&event=plekhovo-role&affiliation=!Russia')
  await expect(explorer.marks.first()).toBeVisible()
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((one) => {
      const { transitionDuration, animationName } = getComputedStyle(one)
      const still = transitionDuration.split(',').every((time) => Number.parseFloat(time) === 0)
      return still && animationName === 'none' ? [] : [one.className]
    }),
  )
  expect(moving).toEqual([])
})

test('in forced colours bands, strikes and the selection stay', async ({ explorer, page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await explorer.open('v=2&event=october-deployment')
  await expect(explorer.marks.first()).toBeVisible()
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const seen = await page.evaluate(() => {
    const of = (selector: string, pseudo: string | null, property: 'borderTopColor' | 'backgroundColor') =>
      [...document.querySelectorAll(selector)].map((one) => getComputedStyle(one, pseudo)[property])
    return {
      bands: of('.cl-band', null, 'borderTopColor'),
      strikes: of('.cl-struck', '::after', 'backgroundColor'),
      dots: of('.cl-dot', null, 'backgroundColor'),
    }
  })
  for (const [what, colours] of Object.entries(seen)) {
    expect(colours.length, what).toBeGreaterThan(0)
    expect(new Set(colours), what).not.toContain(ground)
  }
})

/** Of texts that stand in lanes, those that lie over another one. */
const overlapping = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('.mark.titled .mark-title, .lane-name')].map((one) => ({
      text: one.textContent ?? '',
      box: one.getBoundingClientRect(),
    }))
    return all.flatMap(({ text, box }, i) =>
      all.slice(i + 1).flatMap((other) => {
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        return wide > 1 && high > 2 ? [`${text} × ${other.text}`] : []
      }),
    )
  })

test('text at 200 % lays the page out as a narrower one, and hides nothing', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  // The reader's own setting, which media queries know of.
  const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32']
  const browser = await playwright.chromium.launch({ ...launchOptions, args })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  await page.goto(baseURL ?? '')
  await expect(page.locator('.cl-mark').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Filters' })).toBeInViewport()
  await expect(page.getByRole('button', { name: 'Share' })).toBeInViewport()
  const inSight = await page
    .locator('.cl-title')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().bottom < innerHeight).length)
  expect(inSight).toBeGreaterThan(4)
  expect(await beyond()).toBeLessThanOrEqual(0)

  await page.goto(`${baseURL}#v=2&lanes=source`)
  await page.reload()
  await expect(page.locator('.mark.titled').first()).toBeVisible()
  await expect.poll(() => overlapping(page)).toEqual([])
  expect(await beyond()).toBeLessThanOrEqual(0)
  await browser.close()
})
