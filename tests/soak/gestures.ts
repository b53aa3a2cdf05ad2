/** What a hand does on the page, by chance. Each takes what is in sight at the time, and fails with a `TimeoutError` where
 *  there is nothing of its kind. */
import type { Locator } from '@playwright/test'
import type { Explorer } from '../e2e/explorer'

/** A number from 0, less than 1: the same sequence for the same seed. */
export type Chance = () => number

/** The 32 bits of Marsaglia's xorshift. */
export function chanceFrom(seed: number): Chance {
  let state = seed || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

export const oneOf = <T>(list: readonly T[], chance: Chance): T =>
  list[Math.floor(chance() * list.length)] as T

type Gesture = (explorer: Explorer, chance: Chance) => Promise<void>
export type Gestures = Record<string, Gesture>

export async function clickOneOf(all: Locator, chance: Chance): Promise<void> {
  const count = await all.count()
  if (count > 0) await all.nth(Math.floor(chance() * count)).click()
}

export const searching =
  (words: readonly string[]): Gesture =>
  ({ search }, chance) =>
    search.fill(oneOf(words, chance))

/** A day of knowledge, or the latest again.
 *  @param dayOf a day, such as `2024-12-31` */
export const knowing =
  (dayOf: (chance: Chance) => string): Gesture =>
  async ({ asOf, page }, chance) => {
    if (chance() < 0.5) return clickOneOf(page.getByRole('button', { name: 'Back to latest' }), chance)
    await asOf.fill(dayOf(chance))
    await asOf.press('Enter')
  }

const KEYS = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  '+',
  '-',
  '0',
  'Enter',
  'Escape',
  't',
  '[',
  ']',
  'n',
]

export const GESTURES: Gestures = {
  tick: ({ page }, chance) => clickOneOf(page.getByRole('complementary').getByRole('checkbox'), chance),
  tab: ({ page }, chance) => clickOneOf(page.getByRole('tab'), chance),
  mark: (explorer, chance) => clickOneOf(explorer.marks, chance),
  event: ({ page }, chance) =>
    clickOneOf(page.getByRole('main').getByRole('row').getByRole('button'), chance),
  async rows({ rowsBy }, chance) {
    const lanes = ['event', 'source', 'affiliation', 'kind', 'place', 'tag', 'status', 'none']
    if (await rowsBy.isVisible()) await rowsBy.selectOption(oneOf(lanes, chance))
  },
  async wheel({ page, timeline }, chance) {
    const box = (await timeline.isVisible()) && (await timeline.boundingBox())
    if (!box) return
    await page.mouse.move(
      box.x + box.width * (0.3 + 0.6 * chance()),
      box.y + Math.min(box.height, 500) * chance(),
    )
    const zooms = chance() < 0.5
    if (zooms) await page.keyboard.down('Control')
    await page.mouse.wheel(zooms ? 0 : 400 * (chance() - 0.5), 400 * (chance() - 0.5))
    if (zooms) await page.keyboard.up('Control')
  },
  async key({ page }, chance) {
    await page.keyboard.press(oneOf(KEYS, chance))
  },
  search: searching(['', '', 'Event 12', 'claim 1 on', 'no such word']),
  day: knowing((chance) => {
    const month = String(1 + Math.floor(chance() * 12)).padStart(2, '0')
    return `${2022 + Math.floor(chance() * 3)}-${month}-15`
  }),
  async play({ page }) {
    const play = page.getByRole('button', { name: 'Play' })
    if (!(await play.isVisible()) || !(await play.isEnabled())) return
    try {
      await play.click()
      await page.waitForTimeout(400)
    } finally {
      // A click that took too long has begun to play all the same.
      await page.keyboard.press('Escape')
    }
  },
  /** Not beyond the dataset that was opened. */
  back: ({ page }) =>
    page.evaluate(() => {
      if ((navigation.currentEntry?.index ?? 0) > 2) history.back()
    }),
  reset: ({ page }, chance) =>
    clickOneOf(page.getByRole('button', { name: /^(Reset all|All|Zoom out|Everything)/ }), chance),
}

/** Makes one of the gestures. @returns its name */
export async function makeOne(gestures: Gestures, explorer: Explorer, chance: Chance): Promise<string> {
  const name = oneOf(Object.keys(gestures), chance)
  await gestures[name]?.(explorer, chance).catch((error: Error) => {
    // There was nothing to do that with.
    if (error.name !== 'TimeoutError') throw error
  })
  return name
}
