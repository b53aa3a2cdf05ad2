/** Each change is said once, by one status (contracts.md, "Names on the page"). */
import type { Page } from '@playwright/test'
import { begins, type Explorer, expect, test } from './explorer'
import { heardOf, listen } from './heard'

type Act = (page: Page, explorer: Explorer) => Promise<unknown>
/** What the reader does, and what is said. */
type Step = [action: string, act: Act, said: RegExp]

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

/** What one reader does after another, each from where the last left the page. */
const TOURS: Record<string, { fragment: string; steps: Step[] }> = {
  filters: {
    fragment: '',
    steps: [
      [
        'a source left out',
        (_, explorer) => explorer.box('Affiliation', 'Russia').press('Space'),
        /^26 of 41 sources included: 6 statuses and 4 dates change$/,
      ],
      ['the last filter off', press(/^Remove filter/), /^All sources included$/],
      ['only this', press('Only Russia'), /^15 of 41 sources included: .*; 9 events disappear$/],
      ['none', press('None of Affiliation'), /^0 of 41 sources included: 19 events disappear$/],
      ['all of them again', press('All of Affiliation'), /^All sources included$/],
      [
        'a status hidden',
        async (_, explorer) => {
          await explorer.expand('Status')
          await explorer.box('Status', 'One source says so').press('Space')
        },
        /^11 events in view$/,
      ],
      ['the status shown', press(/^Remove filter/), /^19 events in view$/],
      [
        'only the window',
        (page) => page.getByRole('checkbox', { name: 'Only events in the window' }).press('Space'),
        /^17 events in view$/,
      ],
      [
        'a search',
        (_, { search }) => search.pressSequentially('Plekhovo', { delay: 60 }),
        /^4 events in view$/,
      ],
      ['all reset', press('Reset all'), /^19 events in view$/],
      [
        'a start',
        (page) => page.getByRole('link', { name: /^Without Russia/ }).press('Enter'),
        /^26 of 41 sources included: /,
      ],
    ],
  },
  'filters that stand in the link': {
    fragment: 'v=2&affiliation=!Russia&asof=2024-12-15&q=nosuchword',
    steps: [
      ['a filter loosened', press(/^Drop the search/), /^\d+ events in view$/],
      ['all reset', press('Reset all'), /^All sources included\. Everything known: 19 events$/],
    ],
  },
  'an event that stands in the link': {
    fragment: 'v=2&event=plekhovo-role',
    steps: [['the next event', key(']'), /^Combat by North Korean troops .*\. Several sides say so$/]],
  },
  'the day': {
    fragment: '',
    steps: [
      [
        'a day written',
        (_, { asOf }) => asOf.pressSequentially('2024-12-13'),
        /^As known on 13 December 2024: 11 events$/,
      ],
      ['the latest day', press('Back to latest'), /^Everything known: 19 events$/],
      ['a day by key', slider('As known on', 'ArrowLeft'), /^As known on 28 April 2025: 19 events$/],
    ],
  },
  'rows and events': {
    fragment: '',
    steps: [
      ['other rows', choose('Rows', 'source'), /^Rows: sources$/],
      ['rows of events again', choose('Rows', 'event'), /^Rows: events$/],
      ['rows sorted', choose('Rows sorted by', 'title'), /^Sorted by title$/],
      ['rows by date again', choose('Rows sorted by', 'date'), /^Sorted by date$/],
      ['an event opened', row(PLEKHOVO), /^One side says so$/],
      // Its title has the focus, and is heard by that.
      ['the next event', key(']'), /^Several sides say so$/],
      ['an event closed', press('Close details'), /^The event is closed$/],
      ['another view', (page) => page.getByRole('tab', { name: 'Timeline' }).press('ArrowRight'), /^List$/],
      ['the list sorted', press('Event'), /^Sorted by title$/],
      ['an event opened in the list', press(PLEKHOVO), /^One side says so$/],
    ],
  },
  'the window': {
    fragment: '',
    steps: [
      ['zoom by button', press('Zoom in'), /^Dates shown: \d+ \w+ 2024 to \d+ \w+ 202\d$/],
      ['all dates', press('Zoom to all dates'), /^All dates shown$/],
      ['zoom by key', (_, { marks }) => marks.nth(7).press('+'), /^Dates shown: /],
      ['the window by key', slider('Start of the window', 'PageUp'), /^Dates shown: /],
      ['all dates again', press('Zoom to all dates'), /^All dates shown$/],
      ['a stretch unfolded', press(/: unfold$/), /^Empty stretches are drawn in full$/],
      ['stretches folded', press('Fold empty stretches'), /^Empty stretches are folded$/],
      [
        'the story begun',
        press(/^Read the story/),
        /^Step 1 of 10\. In October 2024 reports appear .* where they were\.$/,
      ],
    ],
  },
}

test.describe('is said once, by a status', () => {
  for (const [about, { fragment, steps }] of Object.entries(TOURS))
    test(`each change of ${about}`, async ({ explorer, page }) => {
      test.slow()
      await explorer.open(fragment)
      await explorer.settled()
      await listen(page)
      for (const [action, act, said] of steps)
        await test.step(action, async () => {
          const heard = await heardOf(page, () => act(page, explorer))
          expect(heard, action).toEqual([{ role: 'status', text: expect.stringMatching(said) }])
        })
    })

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
    const said = heard.map(({ text }) => text)
    // A slow machine may press Pause a day later.
    expect(said.slice(0, 3)).toEqual([
      'As known on 10 October 2024: 1 event',
      'As known on 18 October 2024: 2 events',
      'As known on 21 October 2024: 2 events',
    ])
    expect(said).toEqual([...new Set(said)])
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
    const alerted = await heardOf(page, async () => {
      await files.setInputFiles(csv(`${head}Flood,A,1431-05-03\n,B,1431\n`))
      await page.getByRole('button', { name: 'Replace', exact: true }).click()
    })
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
