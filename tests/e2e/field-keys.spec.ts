/** The keys of the field: along rows, between rows, in time, and along ties. */
import type { Locator, Page } from '@playwright/test'
import { type Explorer, expect, test } from './explorer'

const ROLE = 'North Korean role in the capture of Plekhovo'
const focused = (page: Page): Locator => page.locator(':focus')
const nameOf = async (page: Page): Promise<string> => (await focused(page).getAttribute('aria-label')) ?? ''
const from = (explorer: Explorer): string => /from=([\d-]+)/.exec(explorer.fragment())?.[1] ?? ''
/** The signs of an event's row. */
const signs = (explorer: Explorer, title: string): Locator => explorer.line(title).locator('[data-claims]')

test('in every row the marks stand in the order of their places, which is that of the arrow keys', async ({
  explorer,
  page,
}) => {
  await explorer.open('v=2&event=plekhovo-role')
  await explorer.settled()
  const rows = await explorer.timeline.getByRole('group').all()
  expect(rows.length).toBe(19)
  for (const row of rows) {
    const names = await row
      .locator('[data-claims]')
      .evaluateAll((marks) => marks.map((mark) => mark.ariaLabel))
    expect(names.length).toBeGreaterThan(0)
    for (const [i, name] of names.entries()) expect(name).toContain(`${i + 1} of ${names.length} in this row`)
    await row.getByRole('button').first().focus()
    for (const name of names) {
      await page.keyboard.press('ArrowRight')
      expect(await nameOf(page)).toBe(name)
    }
  }
})

test('the field is one stop of the Tab key; arrows lead from row to row, and to the ends; Enter leads into the details, Escape back to the mark', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await explorer.settled()
  await expect(page.locator('[data-stop][tabindex="0"]')).toHaveCount(1)
  await page.locator('[data-stop][tabindex="0"]').focus()
  await page.keyboard.press('Control+End')
  await expect(focused(page)).toHaveText(/^Footage said to show/)
  await page.keyboard.press('ArrowUp')
  await expect(focused(page)).toHaveText(/^Disguise of North Korean soldiers/)
  await page.keyboard.press('End')
  expect(await nameOf(page)).toMatch(/1 of 1 in this row\.$/)
  await page.keyboard.press('ArrowDown')
  expect(await nameOf(page)).toMatch(/^Footage .* in this row\.$/)
  await page.keyboard.press('Home')
  await expect(focused(page)).toHaveText(/^Footage said to show/)
  await expect(page.locator('[data-stop][tabindex="0"]')).toHaveCount(1)

  const mark = signs(explorer, ROLE).nth(1)
  await mark.press('Enter')
  await expect(explorer.title(ROLE)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(explorer.title(ROLE)).toHaveCount(0)
  await expect(mark).toBeFocused()
})

for (const [lanes, marks] of [
  ['event', '[data-claims]'],
  ['source', 'button.mark[data-key]'],
] as const)
  test(`+, - and 0 zoom at the mark, and the focus stays, with lanes=${lanes}`, async ({
    explorer,
    page,
  }) => {
    await explorer.open(`v=2&lanes=${lanes}`)
    await explorer.settled()
    const mark = page.locator(marks).nth(4)
    await mark.focus()
    const name = await nameOf(page)
    await page.keyboard.press('+')
    await expect.poll(() => from(explorer)).not.toBe('')
    const near = from(explorer)
    await page.keyboard.press('-')
    await page.keyboard.press('-')
    await expect.poll(() => from(explorer)).not.toBe(near)
    await page.keyboard.press('0')
    await expect.poll(() => from(explorer)).toBe('')
    expect((await nameOf(page)).split('. ')[0]).toBe(name.split('. ')[0])
  })

test('t leads to what contradicts a claim, in other rows too, and back, and then on', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await explorer.settled()
  const mark = signs(explorer, ROLE).first()
  await expect(mark).toHaveAttribute('aria-description', 'Contradicted by 3 claims')
  await mark.focus()
  const reached = []
  for (let way = 0; way < 3; way++) {
    await page.keyboard.press('t')
    reached.push((await nameOf(page)).split('. ')[0])
    await page.keyboard.press('t')
    await expect(mark).toBeFocused()
  }
  expect(reached).toEqual([
    'Capture of Plekhovo',
    'Capture of Plekhovo',
    'Guard and patrol duty of North Korean troops',
  ])
  // From a name to its first claim that something contradicts.
  await explorer.line('Large-scale use').getByRole('button').first().press('t')
  expect(await nameOf(page)).toMatch(/^Large-scale use .*Vedant Patel/)
  // From a claim that nothing contradicts nowhere, which is said.
  const alone = signs(explorer, 'United media campaign').first()
  await alone.press('t')
  await expect(alone).toBeFocused()
  await expect(page.getByText('Nothing contradicts it')).toBeAttached()
})

test('t leads to rows far out of sight and back, and says why where it leads nowhere', async ({
  explorer,
  page,
}) => {
  const day = (i: number) => new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10)
  const events = Array.from({ length: 120 }, (_, i) => ({
    id: `e${i}`,
    title: i === 0 ? 'Opening' : `Event ${i}`,
    claims: [{ id: `c${i}`, source: 's', stance: 'asserts', text: `Said of ${i}.`, occurred: day(i) }],
  }))
  const relations = [{ kind: 'contradicts', from: 'c0', to: 'c110' }]
  const made = {
    format: 'claimline/1',
    id: 'm',
    title: 'Made',
    sources: [{ id: 's', name: 'Ann' }],
    events,
    relations,
  }
  const buffer = Buffer.from(JSON.stringify(made))
  await explorer.open()
  await page
    .getByLabel('Files to open')
    .setInputFiles({ name: 'm.json', mimeType: 'application/json', buffer })
  await expect(explorer.total).toHaveText('120 of 120 events')
  const first = page.locator('[data-row="e0"] .cl-mark')
  await first.focus()
  await page.keyboard.press('t')
  await expect(focused(page)).toHaveAccessibleName(/^Event 110\./)
  await expect(focused(page)).toBeInViewport()
  await page.keyboard.press('t')
  await expect(first).toBeFocused()
  await explorer.search.fill('opening')
  await expect(explorer.total).toHaveText('1 of 120 events')
  await first.press('t')
  await expect(page.getByText('What contradicts it is on an event that is not in view')).toBeAttached()
})

test('t leads along ties between lanes of sources, and says why in other lanes it does not', async ({
  explorer,
  page,
}) => {
  await explorer.open('v=2&lanes=source')
  await explorer.settled()
  const mark = explorer.timeline.getByRole('button', { name: /^Russian recapture .*Valery Gerasimov/ })
  await mark.focus()
  await page.keyboard.press('t')
  await expect(focused(page)).toHaveAccessibleName(/^Russian recapture .*(Zelensky|General Staff of Ukraine)/)
  await page.keyboard.press('t')
  await expect(mark).toBeFocused()
  await explorer.go(
    'v=2&lanes=affiliation',
    explorer.timeline.getByRole('group', { name: 'Ukraine', exact: true }),
  )
  // The marks of the lanes before may still stand when the first lane of the new ones does.
  await expect(async () => {
    await explorer.marks.first().press('t')
    await expect(page.getByText('Keys lead to contradictions in rows by event and by source')).toBeAttached({
      timeout: 1_000,
    })
  }).toPass({ timeout: 7_500 })
})

test('the list of keys turns single letters and signs off', async ({ explorer, page }) => {
  await explorer.open('v=2&event=plekhovo-role')
  await explorer.settled()
  const mark = signs(explorer, 'Capture of Plekhovo').first()
  await mark.focus()
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keys' })
  await expect(dialog.getByRole('row', { name: /^t / })).toBeVisible()
  await dialog.getByRole('checkbox', { name: /^Single letters/ }).uncheck()
  await page.keyboard.press('Escape')
  await expect(mark).toBeFocused()
  for (const letter of ['t', '+', '-', '0', '/', '[', ']', 'n', '?']) await page.keyboard.press(letter)
  await expect(mark).toBeFocused()
  await expect(dialog).toHaveCount(0)
  expect(explorer.fragment()).toMatch(/event=plekhovo-role$/)
  await explorer.menu('Keys…')
  await dialog.getByRole('checkbox', { name: /^Single letters/ }).check()
  await page.keyboard.press('Escape')
  await mark.press('/')
  await expect(explorer.search).toBeFocused()
})
