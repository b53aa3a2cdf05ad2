/** 20,000 claims of 200 sources: density tiles, how they open, and lanes that are drawn only in sight. */
import type { Page } from '@playwright/test'
import { many } from '../fixtures/many'
import { expect, middle, test } from './explorer'

const TWENTY_THOUSAND = JSON.stringify(many(20_000, 200))

test.beforeEach(({ page }) =>
  page.route('**/kursk-2024*.json', (route) =>
    route.fulfill({ body: TWENTY_THOUSAND, contentType: 'application/json' }),
  ),
)

const bundles = (page: Page) => page.locator('button[data-count]')
const bundlesInSight = (page: Page): Promise<number> =>
  bundles(page).evaluateAll((all) => {
    const box = document.querySelector('.timeline-body')?.getBoundingClientRect() ?? new DOMRect()
    return all
      .map((one) => one.getBoundingClientRect())
      .filter((one) => one.top > box.top && one.bottom < box.bottom).length
  })
/** Null where there is none: what is drawn may change between two questions. */
const firstBundle = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector<HTMLElement>('button[data-count]')?.dataset.key ?? null)
const key = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.key ?? '')
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

test('tiles say how many marks they hold, and the page has only those in sight', async ({
  explorer,
  page,
}) => {
  await explorer.open('v=1')
  await expect(bundles(page).first()).toBeVisible()
  await expect(bundles(page).first()).toHaveAttribute(
    'aria-label',
    /^Source 0: [\d,]+ marks, .+\. Press to zoom in\. \d+ of \d+ in this row$/,
  )
  const box = page.locator('.timeline-body')
  for (const share of [0, 0.4, 1]) {
    await box.evaluate((element, at) => element.scrollTo(0, at * element.scrollHeight), share)
    await expect.poll(() => bundlesInSight(page)).toBeGreaterThan(5)
    expect(await page.locator('.vis-labelset .vis-label').count()).toBeLessThan(40)
    expect(await page.locator('.timeline *').count()).toBeLessThan(2500)
  }
  await expect(page.getByRole('group', { name: /, lane 200 of 200$/ })).toBeAttached()
  await expect(page.getByRole('region', { name: 'Overview', exact: true })).toBeVisible()
})

test('a click opens a tile, down to single marks', async ({ explorer, page }) => {
  await explorer.open('v=1')
  for (let press = 0; press < 8; press++) {
    const bundle = await firstBundle(page)
    if (!bundle) break
    const { y } = await middle(bundles(page).nth(2))
    await page.mouse.click((await middle(page.locator('.vis-panel.vis-center'))).x, y)
    await expect.poll(() => firstBundle(page)).not.toBe(bundle)
  }
  await expect(explorer.marks.first()).toBeVisible()
  const mark = explorer.marks.first()
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(explorer.details.getByRole('heading', { name: /^Event \d+$/ })).toBeVisible()
})

test('by keys alone: past lanes out of sight, into a tile, to a mark', async ({ explorer, page }) => {
  test.slow()
  await explorer.open('v=1')
  await page.locator('button.mark[tabindex="0"]').focus()
  const lanes = new Set<string>()
  for (let step = 0; step < 30; step++) {
    const name = await focused(page)
    lanes.add(name.split(':')[0] ?? '')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focused(page)).not.toBe(name)
  }
  expect(lanes.size).toBe(30)
  await expect(page.locator(':focus')).toBeInViewport()

  for (let press = 0; press < 8; press++) {
    const before = await key(page)
    if (!/Press to zoom in/.test(await focused(page))) break
    await page.keyboard.press('Enter')
    await expect.poll(async () => ['', before].includes(await key(page))).toBe(false)
  }
  expect(await focused(page)).toMatch(/^Event \d+\. .+: Source \d+\. /)
  await page.keyboard.press('Enter')
  await expect(explorer.details.getByRole('heading', { name: /^Event \d+$/ })).toBeVisible()
})

/** Two sources with undated claims on so many events, and one dated claim. */
function undated(events: number): string {
  const claim = (id: string, source: string, occurred?: string) => ({
    id,
    source,
    stance: 'asserts',
    text: 'It happened.',
    ...(occurred && { occurred }),
  })
  return JSON.stringify({
    format: 'claimline/1',
    id: 'kursk-2024',
    title: 'Undated',
    sources: [
      { id: 'a', name: 'The mayor' },
      { id: 'b', name: 'The ferryman' },
    ],
    events: [
      { id: 'dated', title: 'Dated', claims: [claim('d', 'a', '2024-05-01')] },
      ...Array.from({ length: events }, (_, i) => ({
        id: `e${i}`,
        title: `Event ${i}`,
        claims: [claim(`a${i}`, 'a'), claim(`b${i}`, 'b')],
      })),
    ],
  })
}

for (const events of [5, 12, 1500])
  test(`a tray of ${events} without a date stays in its lane`, async ({ explorer, page }) => {
    await page.route('**/kursk-2024*.json', (route) =>
      route.fulfill({ body: undated(events), contentType: 'application/json' }),
    )
    await explorer.open('v=1')
    const trays = page.getByRole('group', { name: `without a date: ${events.toLocaleString('en')}` })
    const outside = () =>
      trays.evaluateAll((all) =>
        all.flatMap((tray) => {
          const { top, bottom } = tray.getBoundingClientRect()
          const inside = [...tray.querySelectorAll('.mark, .note')].map((child) =>
            child.getBoundingClientRect(),
          )
          return inside.filter((one) => one.top < top - 1 || one.bottom > bottom + 1).length
        }),
      )
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await expect(trays, `${width} px`).toHaveCount(2)
      await expect.poll(outside, `${width} px`).toEqual([0, 0])
    }
  })
