/** Everything by keys alone. */
import type { Page } from '@playwright/test'
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
  expect(explorer.fragment()).toContain(`event=${second.event}`)
  await page.keyboard.press(']')
  await expect(explorer.title(title)).toHaveCount(0)
  await page.keyboard.press('[')
  await expect(explorer.title(title)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(explorer.title(title)).toHaveCount(0)
  expect(explorer.fragment()).not.toContain('event=')
})

test('arrows lead from lane to lane', async ({ explorer, page }) => {
  await explorer.open()
  await expect(explorer.marks.first()).toBeVisible()
  await page.getByRole('tab', { name: 'Timeline' }).focus()
  await tabToMark(page)
  const lanes = new Set<string>()
  for (let step = 0; step < 20; step++) {
    const { event, name } = await focused(page)
    expect(event).toBeTruthy()
    lanes.add(name.split('. ')[1]?.split(':')[0] ?? '')
    await page.keyboard.press('ArrowDown')
  }
  expect(lanes.size).toBeGreaterThan(15)
})

test('a slash goes to the search, and typing there is only typing', async ({ explorer, page }) => {
  await explorer.open('v=1&event=plekhovo-role')
  await page.keyboard.press('/')
  await expect(explorer.search).toBeFocused()
  await page.keyboard.type('[Plekhovo]/')
  await expect(explorer.search).toHaveValue('[Plekhovo]/')
  await expect(explorer.title('North Korean role in the capture of Plekhovo')).toBeVisible()
})

test('every filter is ticked with the space bar', async ({ explorer, page }) => {
  await explorer.open()
  await explorer.box('Affiliation', 'Russia').focus()
  await page.keyboard.press('Space')
  await expect(explorer.box('Affiliation', 'Russia')).not.toBeChecked()
  await expect(explorer.heard.first()).toBeVisible()
})
