/** Everything by keys alone. */
import type { Page } from '@playwright/test'
import { faults } from './axe'
import { expect, test } from './explorer'

const focused = (page: Page): Promise<{ event: string | null; name: string }> =>
  page.evaluate(() => {
    const element = document.activeElement
    return { event: element?.getAttribute('data-event') ?? null, name: element?.ariaLabel ?? '' }
  })

/** Presses Tab until a mark has the focus. */
async function tabToMark(page: Page): Promise<{ event: string | null; name: string }> {
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (now.event) return now
  }
  throw new Error('Tab does not reach a mark of the timeline.')
}

test('from mark to mark, into an event, on to the next and out', async ({ explorer, page }) => {
  await explorer.open('v=1&lanes=none')
  await expect(explorer.marks.first()).toBeVisible()
  await page.getByRole('tab', { name: 'Timeline' }).focus()

  const first = await tabToMark(page)
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  const second = await focused(page)
  expect(second.event).toBeTruthy()
  await page.keyboard.press('ArrowRight')
  const third = await focused(page)
  expect(third.event).not.toBe(second.event)
  await page.keyboard.press('ArrowLeft')
  expect(await focused(page)).toEqual(second)
  expect(first.event).toBeTruthy()

  const title = second.name.split('. ')[0] ?? ''
  await page.keyboard.press('Enter')
  await expect(explorer.title(title)).toBeVisible()
  await expect.poll(() => explorer.fragment()).toContain(`event=${second.event}`)
  await page.keyboard.press(']')
  await expect(explorer.title(title)).toHaveCount(0)
  await page.keyboard.press('[')
  await expect(explorer.title(title)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(explorer.title(title)).toHaveCount(0)
  await expect.poll(() => explorer.fragment()).not.toContain('event=')
})

test('a slash moves to the search field, and letters typed there are no shortcuts', async ({
  explorer,
  page,
}) => {
  await explorer.open('v=1&event=plekhovo-role')
  await page.keyboard.press('/')
  await expect(explorer.search).toBeFocused()
  await page.keyboard.type('[Plekhovo]/')
  await expect(explorer.search).toHaveValue('[Plekhovo]/')
  await expect(explorer.title('North Korean role in the capture of Plekhovo')).toBeVisible()
})

/** Presses Tab until the element that has the focus is what is looked for. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`Tab does not reach ${selector}.`)
}

/** Goes by Tab to the foot of the details, and tells which claims had the focus on the way. */
async function tabThroughClaims(page: Page): Promise<string[]> {
  const reached = new Set<string>()
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press('Tab')
    const [claim, foot] = await page.evaluate(() => {
      const at = document.activeElement
      return [at?.closest<HTMLElement>('[data-claim]')?.dataset.claim, at?.closest('.details-coded')]
    })
    if (claim) reached.add(claim)
    if (foot) return [...reached].sort()
  }
  throw new Error('Tab does not reach the foot of the details.')
}

test('from a cell of the matrix to its claim, and through all claims, into the chain', async ({
  explorer,
  page,
}) => {
  await explorer.open('v=1&show=matrix&columns=name')
  await page.locator('[data-at="0,0"]').focus()
  await page.keyboard.press('End')
  const columns = await page.getByRole('grid').getAttribute('aria-colcount')
  await expect(page.locator(':focus')).toHaveAttribute('aria-colindex', columns ?? '')
  await page.keyboard.press('Control+Home')
  const claim = page.locator(':focus').and(page.getByRole('gridcell', { name: /^Says so: / }))
  for (let presses = 0; presses < 43 && !(await claim.count()); presses++)
    await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(explorer.details.locator('[data-pointed]')).toBeInViewport()

  const claims = await explorer.details
    .locator('[data-claim]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-claim') ?? '').sort())
  expect(claims).toHaveLength(10)
  expect(await tabThroughClaims(page)).toEqual(claims)
  await explorer.details.getByRole('button', { name: 'Show the chain' }).focus()
  await page.keyboard.press('Space')
  await expect(explorer.details.getByText(/independent sources assert it/)).toBeVisible()
  expect(await faults(page, { within: '.details' })).toEqual([])
})

test('through every step of the story, and out', async ({ explorer, page }) => {
  await explorer.open()
  const begin = page.getByRole('button', { name: /^Read the story in/ })
  const steps = Number(/\d+/.exec((await begin.textContent()) ?? '')?.[0])
  await begin.focus()
  await page.keyboard.press('Enter')
  const story = page.getByRole('region', { name: 'Story' })
  await expect(story).toContainText(`Step 1 of ${steps}`)
  for (let step = 2; step <= steps; step++) {
    await page.keyboard.press('n')
    await expect(story).toContainText(`Step ${step} of ${steps}`)
  }
  await page.keyboard.press('p')
  await expect(story).toContainText(`Step ${steps - 1} of ${steps}`)
  await tabTo(page, '.story-leave')
  await page.keyboard.press('Enter')
  await expect(story).toHaveCount(0)
  await expect(begin).toBeFocused()
})
