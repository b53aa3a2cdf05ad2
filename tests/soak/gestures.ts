/** What a hand does on the page, by chance. Each takes what is in sight at the time, and fails with a `TimeoutError` where
 *  there is nothing of its kind. */
import type { Locator } from '@playwright/test'
import type { Explorer } from '../e2e/explorer'

/** A number from 0, less than 1: the same sequence for the same seed. */
export type Chance = () => number

/** The 32 bits of Marsaglia's xorshift. */
export function chanceFrom(seed: number): Chance {
  let state = seed | 1
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

async function clickOneOf(all: Locator, chance: Chance): Promise<void> {
  const count = await all.count()
  if (count > 0) await all.nth(Math.floor(chance() * count)).click()
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

export const GESTURES: Record<string, Gesture> = {
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
  search: ({ search }, chance) =>
    search.fill(oneOf(['', '', 'Event 12', 'claim 1 on', 'no such word'], chance)),
  async day({ asOf, page }, chance) {
    const back = page.getByRole('button', { name: 'Back to latest' })
    if (chance() < 0.5) return clickOneOf(back, chance)
    const month = String(1 + Math.floor(chance() * 12)).padStart(2, '0')
    await asOf.fill(`${2022 + Math.floor(chance() * 3)}-${month}-15`)
    await asOf.press('Enter')
  },
  async play({ page }) {
    const play = page.getByRole('button', { name: 'Play' })
    if (!(await play.isVisible()) || !(await play.isEnabled())) return
    await play.click()
    await page.waitForTimeout(400)
    await page.keyboard.press('Escape')
  },
  /** Not beyond the dataset that was opened. */
  back: ({ page }) =>
    page.evaluate(() => {
      if ((navigation.currentEntry?.index ?? 0) > 2) history.back()
    }),
  reset: ({ page }, chance) =>
    clickOneOf(page.getByRole('button', { name: /^(Reset all|All|Zoom out|Everything)/ }), chance),
}
