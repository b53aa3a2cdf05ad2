/** Each change is said once, by one status (contracts.md, "Names on the page"). */
import type { Page } from '@playwright/test'
import { begins, type Explorer, expect, test } from './explorer'
import { heardOf, listen } from './heard'

type Act = (page: Page, explorer: Explorer) => Promise<unknown>
/** A fragment, what the reader does there, and what is said. */
type Case = [action: string, fragment: string, act: Act, said: RegExp]

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const press =
  (name: string | RegExp, key = 'Enter'): Act =>
  (page) =>
    button(page, name).first().press(key)
const key =
  (pressed: string): Act =>
  (page) =>
    page.keyboard.press(pressed)
const slider =
  (name: string, pressed: string): Act =>
  (page) =>
    page.getByRole('slider', { name, exact: true }).press(pressed)
const choose =
  (select: string, value: string): Act =>
  (page) =>
    page.getByRole('combobox', { name: select, exact: true }).selectOption(value)

const PLEKHOVO = 'North Korean role in the capture of Plekhovo'
const row =
  (title: string): Act =>
  (_, explorer) =>
    explorer.line(title).getByRole('button').first().press('Enter')

const CASES: Case[] = [
  [
    'a source left out',
    '',
    (_, explorer) => explorer.box('Affiliation', 'Russia').press('Space'),
    /^26 of 41 sources included: 6 statuses and 4 dates change$/,
  ],
  ['only this', '', press('Only Russia'), /^15 of 41 sources included: .*; 9 events disappear$/],
  ['none', '', press('None of Affiliation'), /^0 of 41 sources included: 19 events disappear$/],
  [
    'a status hidden',
    '',
    async (_, explorer) => {
      await explorer.expand('Status')
      await explorer.box('Status', 'One source says so').press('Space')
    },
    /^11 events in view$/,
  ],
  ['the last filter off', 'v=2&affiliation=!Russia', press(/^Remove filter/), /^All sources included$/],
  [
    'all reset',
    'v=2&affiliation=!Russia&asof=2024-12-15&q=Plekhovo',
    press('Reset all'),
    /^All sources included\. Everything known: 19 events$/,
  ],
  ['a filter loosened', 'v=2&q=nosuchword', press(/^Drop all filters/), /^19 events in view$/],
  [
    'a search',
    '',
    (_, { search }) => search.pressSequentially('Plekhovo', { delay: 60 }),
    /^4 events in view$/,
  ],
  [
    'only the window',
    '',
    (page) => page.getByRole('checkbox', { name: 'Only events in the window' }).press('Space'),
    /^17 events in view$/,
  ],
  [
    'a day written',
    '',
    (_, { asOf }) => asOf.pressSequentially('2024-12-13'),
    /^As known on 13 December 2024: 11 events$/,
  ],
  ['a day by key', '', slider('As known on', 'ArrowLeft'), /^As known on 28 April 2025: 19 events$/],
  ['the latest day', 'v=2&asof=2024-12-13', press('Back to latest'), /^Everything known: 19 events$/],
  [
    'the story begun',
    '',
    press(/^Read the story/),
    /^Step 1 of 10\. In October 2024 reports appear .* where they were\.$/,
  ],
  ['another view', '', (page) => page.getByRole('tab', { name: 'Timeline' }).press('ArrowRight'), /^List$/],
  ['other rows', '', choose('Rows', 'source'), /^Rows: sources$/],
  ['rows sorted', '', choose('Rows sorted by', 'title'), /^Sorted by title$/],
  ['the list sorted', 'v=2&show=list', press('Event'), /^Sorted by title$/],
  ['an event opened', '', row(PLEKHOVO), /^One side says so$/],
  ['an event opened in the list', 'v=2&show=list', press(PLEKHOVO), /^One side says so$/],
  [
    'the next event',
    'v=2&event=plekhovo-role',
    key(']'),
    /^Combat by North Korean troops .*\. Several sides say so$/,
  ],
  ['an event closed', 'v=2&event=plekhovo-role', press('Close details'), /^The event is closed$/],
  ['zoom by button', '', press('Zoom in'), /^Dates shown: \d+ \w+ 2024 to \d+ \w+ 202\d$/],
  ['zoom by key', '', (_, { marks }) => marks.nth(7).press('+'), /^Dates shown: /],
  ['all dates', 'v=2&from=2024-12-01&to=2024-12-31', press('Zoom to all dates'), /^All dates shown$/],
  ['the window by key', '', slider('Start of the window', 'PageUp'), /^Dates shown: /],
  ['a stretch unfolded', '', press(/: unfold$/), /^Empty stretches are drawn in full$/],
  ['stretches folded', 'v=2&fold=0', press('Fold empty stretches'), /^Empty stretches are folded$/],
  [
    'a start',
    '',
    (page) => page.getByRole('link', { name: /^Without Russia/ }).press('Enter'),
    /^26 of 41 sources included: /,
  ],
]

test.describe('is said once, by a status', () => {
  for (const [action, fragment, act, said] of CASES) {
    test(action, async ({ explorer, page }) => {
      await explorer.open(fragment)
      await explorer.settled()
      await listen(page)
      const heard = await heardOf(page, () => act(page, explorer))
      expect(heard).toEqual([{ role: 'status', text: expect.stringMatching(said) }])
    })
  }

  test('every step of the story, by key', async ({ explorer, page }) => {
    const TEXTS: Record<number, string> = { 2: 'Whether they are in Kursk', 3: 'On 4 and 5 November' }
    await explorer.open()
    await press(/^Read the story/)(page, explorer)
    await explorer.settled()
    await listen(page)
    for (const step of [2, 3]) {
      const heard = await heardOf(page, () => page.keyboard.press('n'))
      expect(heard).toEqual([
        { role: 'status', text: expect.stringMatching(begins(`Step ${step} of 10. ${TEXTS[step]}`)) },
      ])
    }
    const left = await heardOf(page, () => button(page, 'Leave the story').press('Enter'))
    expect(left).toEqual([{ role: 'status', text: 'The story is closed. 19 events in view' }])
  })

  test('every day that Play comes to', async ({ explorer, page }) => {
    await explorer.open()
    await explorer.settled()
    await listen(page)
    const heard = await heardOf(page, async () => {
      await button(page, 'Play').press('Enter')
      await expect(explorer.asOf).toHaveValue('21 October 2024')
      await button(page, 'Pause').press('Enter')
    })
    expect(heard.map(({ text }) => text)).toEqual([
      'As known on 10 October 2024: 1 event',
      'As known on 18 October 2024: 2 events',
      'As known on 21 October 2024: 2 events',
    ])
  })

  test('leaving a source out after asking what depends on it', async ({ explorer, page }) => {
    await explorer.open()
    await explorer.expand('Source')
    await explorer.box('Source', 'Washington Examiner').press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await listen(page)
    const heard = await heardOf(page, () => button(page, 'Leave this source out').press('Enter'))
    expect(heard).toEqual([{ role: 'status', text: expect.stringMatching(/^40 of 41 sources included: /) }])
  })

  test('a file opened, and of one with problems the alert alone', async ({ explorer, page }) => {
    await explorer.open()
    await explorer.settled()
    await listen(page)
    const files = page.getByLabel('Files to open')
    const csv = (rows: string) => ({ name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) })
    const head = 'event_title,source,occurred\n'
    const heard = await heardOf(page, () => files.setInputFiles(csv(`${head}Flood,A,1431-05-03\n`)))
    expect(heard).toEqual([{ role: 'status', text: 'Opened own.csv: 1 row read, 1 loaded.' }])
    const alerted = await heardOf(page, () =>
      files.setInputFiles(csv(`${head}Flood,A,1431-05-03\n,B,1431\n`)),
    )
    expect(alerted).toEqual([
      { role: 'alert', text: expect.stringMatching(/^1 of 2 rows could not be loaded/) },
    ])
  })

  test('the same words a second time', async ({ explorer, page }) => {
    await explorer.open()
    await explorer.expand('Place')
    await listen(page)
    const first = explorer.group('Place').getByRole('checkbox').first()
    for (const press of [1, 2, 3, 4]) {
      const heard = await heardOf(page, () => first.press('Space'))
      expect(heard, `press ${press}`).toHaveLength(1)
    }
  })
})

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('what changes is heard in the dialog of filters, and afterwards in the page', async ({
    explorer,
    page,
  }) => {
    await explorer.open()
    await button(page, 'Filters').click()
    await listen(page)
    const heard = await heardOf(page, () => explorer.box('Affiliation', 'Russia').press('Space'))
    expect(heard).toEqual([{ role: 'status', text: expect.stringMatching(/^26 of 41 sources included/) }])
    await page.keyboard.press('Escape')
    const after = await heardOf(page, () => button(page, /^Remove filter/).press('Enter'))
    expect(after).toEqual([{ role: 'status', text: 'All sources included' }])
  })
})

test('the status that counts events is not live: the one that tells of changes is', async ({
  explorer,
  page,
}) => {
  await explorer.open('v=2&affiliation=!Russia')
  await expect(explorer.total).toHaveAttribute('aria-live', 'off')
  await expect(page.locator('output:not([aria-live=off])')).toHaveCount(1)
})
