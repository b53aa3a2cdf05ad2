/** What keys alone can reach and do around the field. */
import type { Page } from '@playwright/test'
import { expect, test } from './explorer'

/** The stops of the Tab key in one round of the page, each by a number of its own. */
async function round(page: Page): Promise<number> {
  const stops = new Set<number>()
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const holder: { stops?: Element[] } = window as object
      holder.stops = holder.stops ?? []
      const known = holder.stops
      const at = document.activeElement
      if (!at || at === document.body) return -1
      if (!known.includes(at)) known.push(at)
      return known.indexOf(at)
    })
    if (stops.has(stop)) break
    if (stop >= 0) stops.add(stop)
  }
  return stops.size
}

/** At least one per part of the page, and no more than one goes through without losing the thread. */
const [LEAST, MOST] = [25, 50]

test('one round of the Tab key is short in every view', async ({ explorer, page }) => {
  test.slow()
  await explorer.open()
  for (const [fragment, shown] of [
    ['', '.cl-mark'],
    ['v=2&show=list', '.list'],
    ['v=2&show=matrix', '.matrix'],
    ['v=2&lanes=source', '.vis-item'],
    ['v=2&event=plekhovo-role', '.details-title'],
  ] as const)
    await test.step(fragment, async () => {
      await explorer.go(fragment, page.locator(shown))
      const stops = await round(page)
      test.info().annotations.push({ type: 'stops', description: `${fragment}: ${stops}` })
      expect(stops, fragment).toBeGreaterThan(LEAST)
      expect(stops, fragment).toBeLessThanOrEqual(MOST)
    })
})

test('a group of filters is a stop, its list another; arrows lead to everything in it', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  const at = () =>
    page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent)
  await explorer.group('Source').getByRole('button', { name: 'Source', exact: true }).focus()
  await page.keyboard.press('Tab')
  expect(await at()).toBe('Publisher')
  await page.keyboard.press('ArrowRight')
  expect(await at()).toBe('What “Publisher” means')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Who carried the claim to us last/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowLeft')

  await explorer.group('Affiliation').getByRole('button', { name: 'Affiliation', exact: true }).focus()
  const way: [key: string, to: RegExp][] = [
    ['ArrowDown', /^All of Affiliation$/],
    ['ArrowRight', /^None of Affiliation$/],
    ['ArrowDown', /^Not stated, /],
    ['ArrowDown', /^Ukraine, /],
    ['ArrowRight', /^Only Ukraine$/],
    ['ArrowDown', /^Russia, /],
    ['End', /^South Korea, /],
    ['Home', /^Not stated, /],
    ['Tab', /^Source$/],
    ['Shift+Tab', /^Not stated, /],
    ['Shift+Tab', /^Affiliation$/],
  ]
  for (const [key, to] of way) {
    await page.keyboard.press(key)
    expect(await at(), key).toMatch(to)
  }
})

test('the list is one stop, with arrows inside', async ({ explorer, page }) => {
  await explorer.open('v=2&show=list')
  const titles = explorer.events.locator('.list-title')
  await expect(explorer.events.locator('.list-title[tabindex="0"]')).toHaveCount(1)
  await titles.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(titles.nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(titles.last()).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(explorer.events.getByRole('button', { name: 'Sources' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(titles.last()).toBeFocused()
  await page.keyboard.press('Home')
  await expect(titles.first()).toBeFocused()
})

test('the three sliders of the window say different things, and take all keys', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  // Each from a window of its own: the address follows the keys half a second later, and a link that says the same as it
  // would be none.
  for (const [name, link, start] of [
    ['Window', 'from=2024-11-20&to=2024-12-20', '20 November 2024 to 20 December 2024'],
    ['Start of the window', 'from=2024-11-21&to=2024-12-21', '21 November 2024'],
    ['End of the window', 'from=2024-11-22&to=2024-12-22', '22 December 2024'],
  ] as const) {
    const slider = page.getByRole('slider', { name, exact: true })
    await explorer.go(`v=2&fold=0&${link}`, slider.and(page.locator(`[aria-valuetext="${start}"]`)))
    const now = async () => (await slider.getAttribute('aria-valuetext')) ?? ''
    for (const [key, back] of [
      ['ArrowRight', 'ArrowLeft'],
      ['ArrowUp', 'ArrowDown'],
      ['PageUp', 'PageDown'],
      ['Home', 'End'],
    ] as const) {
      const before = await now()
      await slider.press(key)
      await expect.poll(now, `${name}: ${key}`).not.toBe(before)
      const moved = await now()
      await slider.press(back)
      await expect.poll(now, `${name}: ${back}`).not.toBe(moved)
    }
  }
})

test('the day of knowledge takes all keys, and after its last day everything is known', async ({
  explorer,
  page,
}) => {
  await explorer.open('v=2&asof=2024-12-13')
  const slider = page.getByRole('slider', { name: 'As known on', exact: true })
  for (const [key, day] of [
    ['ArrowRight', '14 December 2024'],
    ['ArrowLeft', '13 December 2024'],
    ['PageDown', '6 December 2024'],
    ['PageUp', '13 December 2024'],
    ['Home', '10 October 2024'],
    ['End', '28 April 2025'],
    ['ArrowUp', 'latest: everything is known'],
    ['ArrowDown', '28 April 2025'],
  ] as const) {
    await slider.press(key)
    await expect(slider, key).toHaveAttribute('aria-valuetext', day)
  }
})

test('the field for the day waits for a whole date', async ({ explorer, page }) => {
  await explorer.open()
  for (const written of ['13 December 2024', '2024-12-13']) {
    await explorer.asOf.fill('')
    await expect.poll(() => explorer.fragment()).not.toContain('asof')
    for (const letter of written.slice(0, -1)) {
      await page.keyboard.type(letter)
      expect(explorer.fragment(), `after “${letter}” of ${written}`).not.toContain('asof')
    }
    await page.keyboard.type(written.slice(-1))
    await expect.poll(() => explorer.fragment()).toContain('asof=2024-12-13')
  }
})

test('what was written to be pasted is there again after Escape, until it is open', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  const text = 'event_title,source\nFlood,A\n'
  const field = page.getByRole('textbox', { name: 'Paste' })
  await explorer.menu('Paste…')
  await field.fill(text)
  await page.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
  await explorer.menu('Paste…')
  await expect(field).toHaveValue(text)
  await page.getByRole('button', { name: 'Show what I pasted' }).click()
  await expect(explorer.total).toHaveText('1 of 1 events')
  await explorer.menu('Paste…')
  await expect(field).toHaveValue('')
})

test('a note beside a sign can be pointed at, stays, and closes by Escape', async ({ explorer, page }) => {
  await explorer.open()
  await explorer.settled()
  for (const [fragment, sign] of [
    ['v=2', '[data-claims]'],
    ['v=2&lanes=source', 'button.mark .spot'],
  ] as const) {
    await explorer.go(fragment, page.locator(sign))
    const note = page.locator('.tip:not([hidden])')
    const mark = page.locator(sign).nth(2)
    await mark.hover()
    await expect(note).toBeVisible()
    const text = await note.textContent()
    const box = await note.boundingBox()
    if (!box) throw new Error('The note is not drawn.')
    await page.mouse.move(box.x + 20, box.y + box.height / 2)
    await page.waitForTimeout(600)
    await expect(note).toHaveText(text ?? '')
    // The focus is elsewhere, and the pointer stays where it is.
    await page.keyboard.press('Escape')
    await expect(note).toHaveCount(0)

    await page.mouse.move(5, 5)
    await page.locator('[data-claims], button.mark[data-key]').nth(2).focus()
    await expect(note).toBeVisible()
    await page.waitForTimeout(600)
    await expect(note).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(note).toHaveCount(0)
  }
})
