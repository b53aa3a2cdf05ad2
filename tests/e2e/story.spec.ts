/** The story has the stage: each step with all that it speaks of, by button, key, link, Back and Forward. */
import type { Page } from '@playwright/test'
import { STORY_CLAIMS, STORY_EVENTS, STORY_STRUCK } from '../datasets/kursk.story'
import { faults } from './axe'
import { expect, test } from './explorer'

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]
const STEPS = STORY_CLAIMS.length

const story = (page: Page) => page.getByRole('region', { name: 'Story' })
const step = (page: Page, number: number) =>
  page.getByRole('heading', { name: `Step ${number} of ${STEPS}`, exact: true })

/** The claims whose signs can be seen whole and pressed, and what stands over anything else; once all is drawn. */
async function seen(page: Page): Promise<{ claims: string[]; struck: string[]; faults: string[] }> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  })
  return page.evaluate(() => {
    const signs = [...document.querySelectorAll<HTMLElement>('.stage [data-claims]')]
    const claimsOf = ({ dataset }: HTMLElement): string[] => JSON.parse(dataset.claims ?? '[]')
    const isSeen = (sign: HTMLElement): boolean => {
      const { left, top, width, height } = (sign.querySelector('.cl-sign') ?? sign).getBoundingClientRect()
      const at = document.elementFromPoint(left + width / 2, top + height / 2)
      return at !== null && sign.contains(at)
    }
    const whole = signs.filter(isSeen)
    const linesOf = (element: Element): DOMRect[] => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
    }
    const texts = [...document.querySelectorAll('.stage-who, .stage-quote, .stage-text, .stage-title')].map(
      (element) => ({ text: element.textContent ?? '', lines: linesOf(element) }),
    )
    const over = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.45 * Math.min(a.height, b.height)
    const overlaps = texts.flatMap((one, i) =>
      texts
        .slice(i + 1)
        .filter((other) => one.lines.some((a) => other.lines.some((b) => over(a, b))))
        .map((other) => `${one.text} × ${other.text}`),
    )
    const outside = texts
      .filter(({ lines }) => lines.some(({ left, right }) => left < 0 || right > innerWidth + 1))
      .map(({ text }) => `${text} reaches out of the window`)
    const told = document.querySelector('.story-told')
    const cut = told && told.scrollHeight > told.clientHeight + 1 ? ['the text has to be scrolled'] : []
    return {
      claims: whole.flatMap(claimsOf),
      struck: whole.filter((sign) => sign.querySelector('.cl-struck')).flatMap(claimsOf),
      faults: [...overlaps, ...outside, ...cut],
    }
  })
}

/** The text of a step is a region of its own, beside the events or below them. */
async function isBesideEvents(page: Page, viewport: { width: number; height: number }): Promise<void> {
  const stage = page.getByRole('region', { name: 'Timeline' })
  const [text, field] = [await story(page).boundingBox(), await stage.boundingBox()]
  if (!text || !field) throw new Error('The story is not drawn.')
  if (viewport.width > 720) expect(text.x + text.width).toBeLessThanOrEqual(field.x)
  else expect(field.y + field.height).toBeLessThanOrEqual(text.y)
  expect(text.y + text.height).toBeLessThanOrEqual(viewport.height)
  expect(await faults(page)).toEqual([])
}

for (const viewport of SIZES) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport })

    test('every step shows its events, and every claim that it speaks of', async ({ page }) => {
      test.setTimeout(60_000)
      await page.goto('./#v=2&step=1')
      for (let number = 1; number <= STEPS; number++) {
        await expect(step(page, number)).toBeVisible()
        const rows = page.getByRole('region', { name: 'Timeline' }).locator('[data-row]')
        const events = STORY_EVENTS[number - 1] ?? []
        await expect(rows).toHaveCount(events.length)
        expect(await rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.row))).toEqual(
          events,
        )
        const { claims, struck, faults } = await seen(page)
        const spoken = STORY_CLAIMS[number - 1]?.map((path) => path.split('/').at(-1)) ?? []
        expect(claims, `step ${number}`).toEqual(expect.arrayContaining(spoken))
        expect(struck.sort(), `struck in step ${number}`).toEqual([...(STORY_STRUCK[number] ?? [])].sort())
        expect(faults, `step ${number}`).toEqual([])
        await expect(page.getByRole('group', { name: 'Sources included' })).toHaveCount(0)
        await expect(page.getByRole('complementary')).toHaveCount(0)
        if (number === 3) await isBesideEvents(page, viewport)
        if (number < STEPS) await page.keyboard.press('n')
      }
    })

    test('Back goes one step back, Forward one on, and out at the beginning', async ({ explorer, page }) => {
      await explorer.open()
      await page.getByRole('button', { name: /^Read the story in/ }).click()
      await expect(step(page, 1)).toBeVisible()
      await page.getByRole('button', { name: 'Next step' }).click()
      await expect(step(page, 2)).toBeVisible()
      await expect.poll(() => explorer.fragment()).toMatch(/^v=2&rev=\w{12}&step=2$/)
      await page.goBack()
      await expect(step(page, 1)).toBeVisible()
      await page.goForward()
      await expect(step(page, 2)).toBeVisible()
      await page.goBack()
      await page.goBack()
      await expect(story(page)).toHaveCount(0)
      await expect(explorer.total).toHaveText('19 of 19 events')
    })
  })
}

test('a link opens its step, with what it says beside it', async ({ explorer, page }) => {
  await explorer.open('v=2&step=7')
  await expect(step(page, 7)).toBeVisible()
  await expect(page.getByText('Without Russia’s side · as known on 15 December 2024')).toBeVisible()
  await expect(page).toHaveTitle(/^Step 7 of 10 · North Korean role in the capture of Plekhovo · /)
  await page.goto('./#v=2&step=7&affiliation=!')
  await expect(page.getByText('As known on 15 December 2024', { exact: true })).toBeVisible()
  await expect(step(page, 7)).toBeVisible()
  expect(explorer.fragment(), 'reading rewrites no address').toBe('v=2&step=7&affiliation=!')
})

test('a step that is not there is named, and the record is shown', async ({ explorer, page }) => {
  await explorer.open('v=2&step=11')
  await expect(explorer.alert).toHaveText(/The story of this data has no step 11, only 10/)
  await expect(story(page)).toHaveCount(0)
  await expect(explorer.total).toHaveText('19 of 19 events')
})

test('Escape closes the evidence, then leaves to the view before, and the focus stays on the page', async ({
  explorer,
  page,
}) => {
  await explorer.open('v=2&affiliation=!Russia')
  await explorer.open('v=2&q=plekhovo')
  await page.keyboard.press('Escape')
  const begin = page.getByRole('button', { name: /^Read the story in/ })
  await begin.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Next step' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(step(page, 2)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Next step' })).toBeFocused()

  const sign = page.locator('.stage [data-claims*="kursk-hur"]')
  await sign.focus()
  await page.keyboard.press('Enter')
  await expect(explorer.title('Presence of North Korean troops in Kursk oblast')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(explorer.details).toHaveCount(0)
  await expect(sign).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(story(page)).toHaveCount(0)
  await expect(begin).toBeFocused()
  await expect(explorer.search).toHaveValue('plekhovo')
  await expect.poll(() => explorer.fragment()).toMatch(/&q=plekhovo$/)
})

test('what a reader changes stands in the link, and the step stays', async ({ explorer, page }) => {
  await explorer.open('v=2&step=3')
  await page
    .getByRole('button', { name: /^North Korean soldiers under fire/ })
    .first()
    .click()
  await expect(explorer.title('North Korean soldiers under fire in Kursk oblast')).toBeVisible()
  await expect(step(page, 3)).toBeVisible()
  await expect.poll(() => explorer.fragment()).toMatch(/&step=3&event=under-fire$/)
  await page.getByRole('button', { name: 'Next step' }).click()
  await expect(step(page, 4)).toBeVisible()
  await expect(explorer.details).toHaveCount(0)
  await expect.poll(() => explorer.fragment()).toMatch(/&step=4$/)
})
