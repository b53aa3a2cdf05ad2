/** Search, day of knowledge, window, order, lanes, and how to take all of it back. */
import { expect, test } from './explorer'

// With an event open, narrower windows fold the filters into a rail.
test.use({ viewport: { width: 1600, height: 900 } })

const ALL = '19 of 19 events'

test('a search finds events by their claims and marks what it found', async ({ explorer, page }) => {
  await explorer.open('v=2')
  await explorer.search.fill('cassad')
  await expect(explorer.total).toHaveText('1 of 19 events')
  await expect(explorer.row('North Korean role in the capture of Plekhovo')).toBeVisible()
  await explorer.search.fill('PLEKHOVO losses')
  await expect(explorer.total).toHaveText(/^[2-9] of 19 events$/)
  await expect(explorer.timeline.locator('mark').first()).toHaveText(/^(plekhovo|losses)$/i)
  await expect.poll(() => explorer.fragment()).toContain('q=PLEKHOVO%20losses')
  await page.reload()
  await expect(explorer.search).toHaveValue('PLEKHOVO losses')
})

test('as of a day, what came later is not known', async ({ explorer }) => {
  await explorer.open('v=2')
  await explorer.asOf.fill('2024-11-06')
  await expect(explorer.row('October deployment of North Korean soldiers to Russia')).toContainText(
    'Disputed',
  )
  await expect(explorer.row('First battles with North Korean soldiers')).toContainText('One side says so')
  await expect(explorer.row('Capture of Plekhovo')).toContainText('Not yet spoken of')
  await expect(explorer.total).toHaveText('7 of 19 events')
  await expect.poll(() => explorer.fragment()).toContain('asof=2024-11-06')
})

test('within the window, only the events that it meets are in view', async ({ explorer, page }) => {
  await explorer.open('v=2&from=2025-04-01&to=2025-04-30')
  await expect(explorer.total).toHaveText(ALL)
  await page.getByRole('checkbox', { name: /window/i }).check()
  await expect(explorer.total).not.toHaveText(ALL)
  await expect(explorer.row('Capture of Plekhovo')).toHaveCount(0)
  await expect(explorer.row('Russian acknowledgement of North Korean troops in Kursk')).toBeVisible()
  await expect.poll(() => explorer.fragment()).toContain('within=1')
})

test('the table is sorted by its heads', async ({ explorer, page }) => {
  await explorer.open('v=1&show=list')
  const head = page.getByRole('columnheader', { name: 'Event' })
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await expect(explorer.rows.first()).toContainText('Capture of Plekhovo')
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await expect(explorer.rows.last()).toContainText('Capture of Plekhovo')
  await expect.poll(() => explorer.fragment()).toContain('sort=-title')
})

test('in lanes of every kind each event in view has a mark, and every mark tells its date', async ({
  explorer,
}) => {
  test.slow()
  await explorer.open('v=1')
  const names = () => explorer.marks.evaluateAll((marks) => marks.map((mark) => mark.ariaLabel ?? ''))
  const events = () => explorer.marks.evaluateAll((marks) => marks.map((mark) => mark.dataset.event))
  for (const lanes of ['source', 'affiliation', 'kind', 'place', 'tag', 'status', 'none'])
    await test.step(lanes, async () => {
      await explorer.rowsBy.selectOption(lanes)
      const now = lanes === 'source' ? /^v=1$/ : new RegExp(`lanes=${lanes}`)
      await expect.poll(() => explorer.fragment()).toMatch(now)
      await expect.poll(async () => new Set(await events()).size, lanes).toBe(19)
      expect((await names()).length).toBeGreaterThanOrEqual(lanes === 'tag' ? 19 : 1)
      for (const name of await names()) expect(name).toMatch(/\d{4}|no date/)
      if (lanes !== 'status') return
      await expect(explorer.mark('Capture of Plekhovo')).toHaveCount(1)
      await expect(explorer.mark('Capture of Plekhovo')).toHaveAccessibleName(/Several sides say so/)
    })
})

test('chips take filters back one by one, and Reset all takes back the rest', async ({ explorer, page }) => {
  await explorer.open('v=1&affiliation=!Russia&status=unconfirmed&q=Plekhovo&asof=2025-01-31')
  await expect(explorer.total).not.toHaveText(ALL)
  await page.getByRole('button', { name: /Affiliation: all but Russia/ }).click()
  await expect(explorer.box('Affiliation', 'Russia')).toBeChecked()
  await expect(page.getByRole('button', { name: /Affiliation: all but Russia/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Reset all' }).click()
  await expect(explorer.total).toHaveText(ALL)
  await expect(explorer.search).toHaveValue('')
  await expect(explorer.asOf).toHaveValue('')
  await expect(page.getByRole('checkbox', { checked: false })).toHaveCount(1)
})

test('"only this", "none" and "all" of a group', async ({ explorer, page }) => {
  await explorer.open('v=1')
  const group = explorer.group('Affiliation')
  await explorer.box('Affiliation', 'Ukraine').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(group.getByRole('checkbox', { checked: true })).toHaveCount(1)
  await expect(explorer.box('Affiliation', 'Ukraine')).toBeChecked()
  await group.getByRole('button', { name: /^none/i }).click()
  await expect(explorer.total).toHaveText('0 of 19 events')
  await group.getByRole('button', { name: /^all/i }).click()
  await expect(explorer.total).toHaveText(ALL)
})

test('filtering by stance changes no status', async ({ explorer }) => {
  await explorer.open('v=2&stance=asserts')
  await expect(explorer.row('North Korean soldiers under fire in Kursk oblast')).toContainText('Disputed')
  await expect(explorer.row('North Korean role in the capture of Plekhovo')).toContainText('One side says so')
})

test('with no event in view, the page offers the single changes that bring some back', async ({
  explorer,
  page,
}) => {
  await explorer.open('v=1&place=Russia&q=Plekhovo&tag=footage')
  await expect(explorer.total).toHaveText('0 of 19 events')
  await explorer.search.fill('no such words anywhere')
  await explorer.expand('Tag')
  await explorer.box('Tag', 'media').check()
  await page.getByRole('button', { name: 'Reset all' }).click()
  await expect(explorer.total).toHaveText(ALL)

  await explorer.search.fill('no such words anywhere')
  await expect(explorer.total).toHaveText('0 of 19 events')
  await page
    .getByRole('main')
    .getByRole('button', { name: /search.*19 events/i })
    .click()
  await expect(explorer.total).toHaveText(ALL)
})

test('an event that filters hide stays open and says why', async ({ explorer }) => {
  await explorer.open('v=1&event=plekhovo-role')
  await explorer.search.fill('uniforms')
  await expect(explorer.total).not.toHaveText(ALL)
  await expect(explorer.title('North Korean role in the capture of Plekhovo')).toBeVisible()
  await expect(explorer.details).toContainText(/Not shown/)
  await expect(explorer.details).toContainText(/search/i)
})

test('changes are listed, and each leads to its event', async ({ explorer, page }) => {
  await explorer.open('v=1&affiliation=!Russia')
  await expect(explorer.included.first()).toBeVisible()
  const region = page.getByRole('region', { name: 'What changes' })
  await region.getByText(/which/i).first().click()
  await region.getByRole('button', { name: 'North Korean role in the capture of Plekhovo' }).click()
  await expect(explorer.title('North Korean role in the capture of Plekhovo')).toBeVisible()
})
