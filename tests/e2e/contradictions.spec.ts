/** Claims against each other: found by the filter, told in details, tied on the timeline. */
import { expect, test } from './explorer'

test('the filter finds the events that contradict each other about something', async ({ explorer }) => {
  await explorer.open()
  await explorer.expand('Contradiction')
  await explorer.group('Contradiction').getByRole('button', { name: 'Only Time' }).click()
  await expect(explorer.total).toHaveText('1 of 19 events')
  await expect(explorer.row('First battles with North Korean soldiers')).toBeVisible()
  await expect.poll(() => explorer.fragment()).toContain('contradiction=time')
})

test('a link restores it, and leaving sources out counts anew', async ({ explorer, page }) => {
  await explorer.open('v=1&contradiction=actor')
  await expect(explorer.total).toHaveText('2 of 19 events')
  await expect(explorer.alert).toHaveCount(0)
  await explorer.box('Affiliation', 'Russia').uncheck()
  await expect(explorer.total).toHaveText('0 of 19 events')
  await page.goBack()
  await expect(explorer.total).toHaveText('2 of 19 events')
})

test('contradictions stand side by side in details, and lead to the other event', async ({ explorer }) => {
  await explorer.open('v=1&event=plekhovo-capture')
  const pair = explorer.details.getByRole('listitem').filter({ hasText: 'The dataset says so' }).first()
  await expect(pair).toContainText('WarGonzo')
  await expect(pair).toContainText('Romanov')
  await pair
    .getByRole('button', { name: /^on “North Korean role/ })
    .first()
    .click()
  await expect(explorer.title('North Korean role in the capture of Plekhovo')).toBeVisible()
})

test('a tie runs between the two marks of a pair, and follows them', async ({ explorer, page }) => {
  await explorer.open('v=1&event=kursk-retaken&from=2025-04-01&to=2025-05-10')
  const ties = page.locator('.ties path')
  await expect(ties).toHaveCount(2)
  const ends = () =>
    ties.first().evaluate((tie) => {
      const box = tie.getBoundingClientRect()
      const keys = [tie.getAttribute('data-from'), tie.getAttribute('data-to')]
      const middles = keys.map((key) => {
        const spot = document.querySelector(`.timeline-field [data-key="${key}"] .spot`)
        const { y = 0, height = 0 } = spot?.getBoundingClientRect() ?? {}
        return y + height / 2
      })
      return { tie: box.height, marks: Math.abs((middles[0] ?? 0) - (middles[1] ?? 0)) }
    })
  await expect.poll(async () => (await ends()).marks).toBeGreaterThan(0)
  const far = await ends()
  // The line begins and ends at the rims of both signs.
  expect(Math.abs(far.marks - far.tie)).toBeLessThan(26)
  const before = await ties.first().getAttribute('d')
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect.poll(() => ties.first().getAttribute('d')).not.toBe(before)
  await explorer.rowsBy.selectOption('affiliation')
  await expect(ties).toHaveCount(0)
})
