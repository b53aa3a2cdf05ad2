/** How long the page takes to answer a click on a filter and a key in the search, from the event to the painted answer. */
import type { Page } from '@playwright/test'
import { recorded, type Session, take } from '../page/app'
import { answerTime } from '../page/recording'

export const LOOKED_AT = ['Status', 'Stance']
export const HEARD = ['Affiliation', 'Kind', 'Source']

/** Boxes of a group that are clicked: those of the most events. */
const BOXES = 3

/** Unticks and ticks the first boxes of each group, one after the other, ms each. */
export async function clickTimes({ page }: Session, groups: string[]): Promise<number[]> {
  const times: number[] = []
  for (const name of groups) {
    const boxes = page.getByRole('group', { name, exact: true }).getByRole('checkbox')
    const most = Math.min(BOXES, await boxes.count())
    if (!most) throw new Error(`The page has no box in the group "${name}".`)
    for (let i = 0; i < most; i++)
      for (const _way of ['off', 'on'])
        times.push(answerTime(await recorded(page, () => boxes.nth(i).click())))
  }
  return times
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
