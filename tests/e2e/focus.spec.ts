/** The focus never falls to the page's body, whatever goes from under it. */
import type { Page } from '@playwright/test'
import { type Explorer, expect, test } from './explorer'

type Act = (page: Page, explorer: Explorer) => Promise<unknown>
/** What is done, the view's fragment, how, and what has the focus then: a selector. */
type Case = [action: string, fragment: string, act: Act, to: string]

const press =
  (name: string | RegExp, key = 'Enter'): Act =>
  (page) =>
    page.getByRole('button', { name, exact: true }).first().press(key)

const inStory =
  (then: Act): Act =>
  async (page, explorer) => {
    await press(/^Read the story/)(page, explorer)
    await expect(page.getByRole('region', { name: 'Story' })).toBeVisible()
    await then(page, explorer)
  }

async function askWithout(page: Page, explorer: Explorer): Promise<void> {
  const isShown = await explorer.box('Source', 'Washington Examiner').isVisible()
  if (!isShown) await explorer.expand('Source')
  await explorer.box('Source', 'Washington Examiner').press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
}

const HEADING = '#filters-head'
const TITLE = '.details-title'

const CASES: Record<string, Case[]> = {
  filters: [
    ['the last chip', 'v=2&affiliation=!Russia', press(/^Remove filter/), HEADING],
    ['one chip of two', 'v=2&affiliation=!Russia&q=Plekhovo', press(/^Remove filter: Aff/), '.filters-chip'],
    ['Reset all', 'v=2&affiliation=!Russia', press('Reset all'), HEADING],
    ['loosening a filter', 'v=2&q=nosuchword', press(/^Drop the search/), 'main'],
    ['dropping all filters', 'v=2&q=nosuchword', press(/^Drop all filters/), 'main'],
    ['going to the first report', 'v=2&asof=2020-01-01', press('Go to the first report'), 'main'],
    ['going back to the latest day', 'v=2&asof=2024-12-15', press('Back to latest'), '.day-field'],
    ['a start', '', (page) => page.getByRole('link', { name: /^Without Russia/ }).press('Enter'), '.details'],
  ],
  'what was opened': [
    ['dismissing a notice', 'v=2&colour=red', press('Dismiss'), 'main'],
    ['leaving the story', '', inStory(press('Leave the story')), '.start-story'],
    [
      'closing the question about a source',
      '',
      async (...page) => {
        await askWithout(...page)
        await page[0].keyboard.press('Escape')
      },
      '[data-value="examiner"] *',
    ],
    [
      'leaving a source out',
      '',
      async (...page) => {
        await askWithout(...page)
        await press('Leave this source out')(...page)
      },
      '[data-value="examiner"] *',
    ],
    ['hiding the filters', '', press('Hide filters'), '.filter-switch'],
  ],
  'the details': [
    ['closing them', 'v=2&event=plekhovo-role', press('Close details'), '[data-event="plekhovo-role"]'],
    ['Escape', 'v=2&event=plekhovo-role', press('Next event', 'Escape'), '[data-event="plekhovo-role"]'],
    ['going on to the last event', 'v=2&event=disguise', press('Next event'), '.details-way'],
    ['another event out of them', 'v=2&event=plekhovo-role', press(/^on “Capture of Plekhovo/), TITLE],
    ['an event out of the changes', 'v=2&affiliation=!Russia', press(/^First battles/), TITLE],
  ],
  'the field': [
    ['unfolding', '', press(/: unfold$/), '[data-stop]'],
    ['folding', 'v=2&fold=0', press('Fold empty stretches'), '[aria-label=Overview] button'],
    [
      'a row that a search hides',
      'v=2&q=uniforms',
      async (page, explorer) => {
        await expect(explorer.total).toHaveText(/^[1-3] of/)
        await page.locator('.cl-title-button').first().focus()
        await page.evaluate(() => {
          location.hash = '#v=2&q=Plekhovo'
        })
        await expect(explorer.total).toHaveText('4 of 19 events')
      },
      '[data-stop]',
    ],
  ],
}

for (const [of, cases] of Object.entries(CASES))
  test(`is kept among ${of}`, async ({ explorer, page }) => {
    test.slow()
    await explorer.open()
    for (const [action, fragment, act, to] of cases)
      await test.step(`after ${action}`, async () => {
        await explorer.go(fragment, page.getByRole('main'))
        await act(page, explorer)
        const focused = () => page.evaluate((wanted) => document.activeElement?.matches(wanted), to)
        await expect.poll(focused, `after ${action} the focus is on ${to}`).toBe(true)
        // It stays there once all answers are here.
        await page.waitForTimeout(700)
        expect(await focused(), `it stays there after ${action}`).toBe(true)
      })
  })
