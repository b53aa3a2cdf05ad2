/** How long the page takes to answer a click on a filter and a key in the search, from the event to the painted answer. */
import type { Locator, Page } from '@playwright/test'
import { recorded, type Session, take } from '../page/app'
import { answerTime } from '../page/recording'

export const EVENTS_SHOWN = ['Status', 'Stance']
export const SOURCES_INCLUDED = ['Affiliation', 'Kind', 'Source']

/** Boxes of a group that are clicked: those of the most events. A later one may hide no event, so that nothing on the page
 *  tells when it was answered. */
const BOXES = 2

/** How long a reader's pointer stays on a box before the button goes down, and the button before it comes up, ms: no
 *  more than a quick hand takes. */
const [REST, PRESS] = [150, 70]

/** How a box is clicked: the app has from where the pointer comes to rest until the click to answer it. */
export type Way = (box: Locator, page: Page) => Promise<void>

/** As a reader does. */
export const byHand: Way = async (box, page) => {
  await box.hover()
  await page.waitForTimeout(REST)
  await page.mouse.down()
  await page.waitForTimeout(PRESS)
  await page.mouse.up()
}

/** As a script does: the pointer is there, presses and lets go in one go. */
export const atOnce: Way = (box) => box.click()

/** Unticks and ticks the first boxes of each group, one after the other, ms each. */
export async function clickTimes({ page }: Session, groups: string[], click: Way): Promise<number[]> {
  const times: number[] = []
  for (const name of groups) {
    const boxes = (await openGroup(page, name)).getByRole('checkbox')
    await boxes.first().waitFor()
    const most = Math.min(BOXES, await boxes.count())
    for (let i = 0; i < most; i++)
      for (const _way of ['off', 'on'])
        times.push(answerTime(await recorded(page, () => click(boxes.nth(i), page))))
  }
  return times
}

/** A group of filters with its values in sight: only "Affiliation" is open on load. */
async function openGroup(page: Page, name: string): Promise<Locator> {
  const group = page.getByRole('group', { name, exact: true })
  const head = group.getByRole('button', { name, exact: true })
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click()
  return group
}

/** Types words key by key, ms each. */
export async function keyTimes({ page, sample }: Session): Promise<number[]> {
  const times: number[] = []
  await page.getByRole('searchbox', { name: 'Search' }).click()
  for (const word of sample.words) {
    for (const key of word) {
      const recording = await recorded(page, () => page.keyboard.press(key))
      // A blank at the end asks for nothing new.
      if (key !== ' ') times.push(answerTime(recording))
    }
    await clear(page)
  }
  return times
}

async function clear(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A')
  await take(page)
  await recorded(page, () => page.keyboard.press('Delete'))
}
