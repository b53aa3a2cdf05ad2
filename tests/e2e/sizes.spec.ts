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

/** Texts and controls around the field that lie over each other. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const around = [
      '.tabs [role=tab], .rows-by > *, .total, .page-notes > *',
      '.cl-ticks > *, .cl-era, .cl-fold, .cl-tray-name',
      '.filters-empty :is(h2, p, button)',
      '.strip h2, .strip label, .strip input, .strip button, .strip-axis',
    ]
    const all = [...document.querySelectorAll<HTMLElement>(around.join(','))].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && one.clientWidth > 1,
    )
    const boxOf = (one: HTMLElement): DOMRect => {
      const range = document.createRange()
      range.selectNodeContents(one)
      return one.matches('input, select, button, .page-notes > *')
        ? one.getBoundingClientRect()
        : range.getBoundingClientRect()
    }
    return all.flatMap((one, i) =>
      all.slice(i + 1).flatMap((other) => {
        if (one.contains(other)) return []
        const [a, b] = [boxOf(one), boxOf(other)]
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        return wide > 1 && high > 4 ? `${one.textContent} × ${other.textContent || other.ariaLabel}` : []
      }),
    )
  })

/** Titles of marks in lanes, and of rows of the matrix, that end in "…". */
const cutTitles = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.mark.titled .mark-title, .matrix-title > span')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 4)
      .map((one) => one.textContent ?? ''),
  )

/** Each view, and what of it is in sight once it is shown. */
const VIEWS: [fragment: string, shown: string][] = [
  ['v=2', '.cl-mark'],
  ['v=2&asof=2024-12-13', '.filters-chip'],
  ['v=2&q=zzzz', '.filters-empty'],
  ['v=2&lanes=source', '.vis-item'],
  ['v=2&show=list', '.list'],
  ['v=2&show=matrix', '.matrix'],
  ['v=2&event=plekhovo-role', '.details-title'],
  ['v=2&step=6', '.stage'],
  ['v=2&step=9', '.stage'],
]

/** Sizes that share a page, since to load one takes longer than to look at it. */
const TOGETHER = [
  [...SIZES.slice(0, 3), { width: 1280, height: 800 }, { width: 1100, height: 800 }],
  SIZES.slice(3),
]

for (const sizes of TOGETHER)
  test(`nothing lies over anything else, and every control can be scrolled into the window: ${sizes.map(({ width, height }) => `${width} × ${height}`).join(', ')}`, async ({
    explorer,
    page,
  }) => {
    test.slow()
    await explorer.open('v=2')
    for (const { width, height } of sizes) {
      await page.setViewportSize({ width, height })
      for (const [fragment, shown] of VIEWS)
        await test.step(`${fragment}, ${width} × ${height}`, async () => {
          await explorer.go(fragment, page.locator(shown))
          await expect(page.locator('.view button').first()).toBeAttached()
          await page.evaluate(() => document.fonts.ready)
          await expect.poll(() => overlaps(page)).toEqual([])
          // On a telephone some marks of a lane have too little room on either side.
          if (width >= 720) expect(await cutTitles(page)).toEqual([])
          const opened = page.locator('.cl-selected')
          // On a telephone the details are a page of their own.
          if (width >= 720 && (await opened.count())) await expect(opened).toBeInViewport()
          expect(await unreached(page)).toEqual([])
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
          await page.evaluate(() => scrollTo(0, 0))
        })
    }
  })

test('on a telephone the first claim stands high, also with a filter', async ({ explorer, page }) => {
  await explorer.open('v=2')
  for (const [fragment, shown] of [
    ['v=2', '.cl-mark'],
    ['v=2&affiliation=!Russia', '.filters-chip'],
  ] as const) {
    await explorer.go(fragment, page.locator(shown))
    for (const size of SIZES.filter(({ width }) => width < 720)) {
      await page.setViewportSize(size)
      const claims = page.locator('.cl-mark')
      await expect(claims.first()).toBeAttached()
      const top = () => claims.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
      await expect.poll(async () => Math.min(...(await top())), fragment).toBeLessThan(260)
    }
  }
})

test('a first filter moves nothing', async ({ explorer, page }) => {
  await explorer.open()
  const chips = page.getByRole('list', { name: 'Active filters' })
  for (const [width, height] of [
    [1440, 900],
    [1100, 800],
    [1024, 768],
    [390, 844],
    [320, 568],
  ] as const)
    await test.step(`${width} × ${height}`, async () => {
      await page.setViewportSize({ width, height })
      const places = () =>
        page.evaluate(() =>
          ['.cl-axis', '.tabs', '.strip', '.filters-group', '.cl-row .cl-title'].flatMap((name) => {
            const box = document.querySelector(name)?.getBoundingClientRect()
            return box ? { name, top: Math.round(box.top) } : []
          }),
        )
      await expect(page.locator('.cl-mark').first()).toBeAttached()
      // On a telephone the page scrolls as one, and rows say more: what stands above them keeps its place.
      const isPhone = width < 720
      const above = async () => (await places()).filter(({ name }) => !isPhone || name !== '.strip')
      const before = await above()
      await explorer.go('v=2&asof=2025-04-30', chips)
      // A row may lose a pixel of air to others that say more.
      const shift = (await above()).map(({ top }, i) => Math.abs(top - (before[i]?.top ?? 0)))
      expect(Math.max(...shift)).toBeLessThanOrEqual(2)
      await page.evaluate(() => {
        location.hash = '#v=2'
      })
      await expect(chips).toHaveCount(0)
    })
})

test('no empty page follows the panels: the window of a large screen does not scroll', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  for (const [fragment, shown] of VIEWS.filter(([fragment]) => !/list|source/.test(fragment))) {
    await explorer.go(fragment, page.locator(shown))
    await expect(page.locator('.view button').first()).toBeAttached()
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
  }
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

test('"?" lists the keys, and there single letters can be switched off', async ({ explorer, page }) => {
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
