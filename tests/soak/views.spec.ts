/** Views made by chance with the page's own controls: after a reload, their address shows the same counts, rows and
 *  selection.
 *
 *  `VIEWS` and `SEED` in the environment say how many, and which. */
import { type Explorer, expect, test } from '../e2e/explorer'
import {
  chanceFrom,
  clickOneOf,
  GESTURES,
  type Gestures,
  knowing,
  makeOne,
  oneOf,
  searching,
} from './gestures'
import { SETTLED, seenWhole } from './seen'

const COUNT = Number(process.env.VIEWS ?? 1_000)
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)
/** The most gestures from one view to the next. */
const MOST = 5
/** How many views begin anew: otherwise soon nothing would be left to see, and details would hide the filters. */
const ANEW = 0.7

/** Steps of the story, and neighbours of the event that is open. */
const STEPS = /^(Read the story|Previous|Next|Leave the story)/

const HANDS: Gestures = {
  ...GESTURES,
  line: ({ timeline }, chance) => clickOneOf(timeline.getByRole('group').getByRole('button'), chance),
  only: ({ page }, chance) => clickOneOf(page.getByRole('button', { name: /^Only/ }), chance),
  group: ({ page }, chance) =>
    clickOneOf(page.locator('.filters-group-name button[aria-expanded=false]'), chance),
  order: ({ events }, chance) => clickOneOf(events.getByRole('columnheader').getByRole('button'), chance),
  async choice({ page }, chance) {
    const all = await page.getByRole('main').getByRole('combobox').all()
    if (all.length === 0) return
    const box = oneOf(all, chance)
    const options = await box.getByRole('option').count()
    await box.selectOption({ index: Math.floor(chance() * options) })
  },
  fold: ({ timeline }, chance) => clickOneOf(timeline.getByRole('button', { name: /fold/ }), chance),
  on: ({ page }, chance) => clickOneOf(page.getByRole('button', { name: STEPS }), chance),
  search: searching(['', '', 'plekhovo', 'Kursk', '"brigade', 'no such word']),
  day: knowing((chance) => {
    const day = Date.UTC(2024, 9, 1) + Math.floor(chance() * 200) * 86_400_000
    return new Date(day).toISOString().slice(0, 10)
  }),
}

async function closeDetails({ details }: Explorer): Promise<void> {
  const close = details.getByRole('button', { name: 'Close' })
  if (await close.isVisible()) await close.click({ timeout: 10_000 })
}

async function anew(explorer: Explorer): Promise<void> {
  const { page, search } = explorer
  const leave = page.getByRole('button', { name: 'Leave the story' })
  if (await leave.isVisible()) await leave.click({ timeout: 10_000 })
  await closeDetails(explorer)
  await search.fill('')
  const reset = page.getByRole('button', { name: 'Reset all' }).first()
  if (await reset.isVisible()) await reset.click({ timeout: 10_000 })
}

test(`${COUNT} views, seed ${SEED}`, async ({ explorer, page }) => {
  await explorer.open()
  const chance = chanceFrom(SEED)
  for (let i = 1; i <= COUNT; i++) {
    const did: string[] = []
    if (chance() < ANEW) await anew(explorer)
    for (let left = 1 + Math.floor(chance() * MOST); left > 0; left--)
      did.push(await makeOne(HANDS, explorer, chance))
    await page.waitForTimeout(SETTLED)
    const which = `view ${i}, ${did.join(' ')}: ${explorer.fragment()}`
    await test.step(which, async () => {
      await expect(explorer.alert, which).toHaveCount(0)
      // In the story details are in no link: each step begins with them closed.
      if (/&step=/.test(explorer.fragment())) await closeDetails(explorer)
      const made = await seenWhole(explorer)
      await page.reload()
      await expect(explorer.total.or(page.getByRole('region', { name: 'Story' })).first()).toBeVisible()
      await expect(async () => expect(await seenWhole(explorer), which).toEqual(made)).toPass({
        timeout: 30_000,
      })
    })
  }
})
