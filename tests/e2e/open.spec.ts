/** Data of the reader's own: chosen, dropped, pasted, stopped, mended, and a worker that dies. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { faults } from './axe'
import { expect, test } from './explorer'
import { SMALL } from './records'

// With an event open, narrower windows fold the filters into a rail.
test.use({ viewport: { width: 1600, height: 900 } })

const HEAD = 'event_title,source,affiliation,stance,occurred'
const TOWN = `${HEAD}
Flood,The mayor,North bank,asserts,2024-05-01
Flood,The paper,,denies,
Fire,The mayor,North bank,sighs,2024-06-02
`
const ALL = '19 of 19 events'

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
const field = (page: Page) => page.locator('input[type=file]')
const problems = (page: Page) => page.getByRole('region', { name: 'Problems' })

test('a file is chosen, shown with its counts, mended, and shared by its revision', async ({
  explorer,
  page,
}) => {
  await explorer.open('v=1&affiliation=!Russia')
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open…', exact: true }).click()
  await (await asked).setFiles(csv('town.csv', TOWN))
  await expect(explorer.total).toHaveText('1 of 1 events')
  await expect(explorer.line('Flood')).toContainText('Disputed')
  await expect(page.getByText('3 rows read: 2 loaded, 1 listed below')).toBeVisible()
  await expect(page.getByText(/is a file of your own and stays on this computer/)).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
  await expect(problems(page)).toContainText('town.csv, line 4, “stance”: “sighs” is no stance')

  const saved = page.waitForEvent('download')
  await problems(page).getByRole('button', { name: 'Download the rows that were not loaded (CSV)' }).click()
  const download = await saved
  expect(download.suggestedFilename()).toBe('town.rejected.csv')
  const rejected = await readFile(await download.path(), 'utf8')
  const chooser = page.waitForEvent('filechooser')
  await problems(page).getByRole('button', { name: 'Add corrected rows…' }).click()
  await (await chooser).setFiles(csv('town.rejected.csv', rejected.replace('sighs', 'asserts')))
  await expect(explorer.total).toHaveText('2 of 2 events')
  await expect(page.getByText('3 rows read: all loaded')).toBeVisible()
  await expect(problems(page)).toHaveCount(0)

  await explorer.openLine('Fire')
  await expect.poll(() => explorer.fragment()).toMatch(/^v=2&rev=[0-9a-f]{12}&data=file&event=/)
  await page.goBack()
  await page.goBack()
  await expect(explorer.total).toHaveText('1 of 1 events')
  await page.goBack()
  await expect(explorer.total).toHaveText(ALL)
  await page.goForward()
  await expect(explorer.line('Flood')).toBeVisible()
})

test('a link to a file shows its very view once the reader opens the file', async ({ explorer, page }) => {
  await explorer.open('v=1')
  await field(page).setInputFiles(csv('town.csv', TOWN))
  await explorer.openLine('Flood')
  await expect.poll(() => explorer.fragment()).toContain('event=')
  const link = explorer.fragment()
  // As for another reader, whose browser does not keep the file.
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Your data…' }).click()
  await page.getByRole('button', { name: 'Forget all' }).click()
  await page.getByRole('dialog').getByText('Everything is forgotten.').waitFor()
  await page.reload()
  await expect(explorer.total).toHaveText('0 of 0 events')
  await expect(explorer.alert).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Back to the example' })).toBeVisible()
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file…' }).click()
  await (await asked).setFiles(csv('again.csv', TOWN))
  await expect(explorer.title('Flood')).toBeVisible()
  expect(explorer.fragment()).toBe(link)
})

test('several files are dropped as one dataset', async ({ explorer, page }) => {
  await explorer.open('v=1')
  const files = await page.evaluateHandle(
    ([town, small]) => {
      const data = new DataTransfer()
      data.items.add(new File([town ?? ''], 'town.csv'))
      data.items.add(new File([small ?? ''], 'small.json'))
      return data
    },
    [TOWN, JSON.stringify(SMALL)],
  )
  await explorer.total.dispatchEvent('dragenter', { dataTransfer: files })
  await expect(page.getByText('Drop to open')).toBeVisible()
  await page.getByText('Drop to open').dispatchEvent('drop', { dataTransfer: files })
  await expect(page.getByText('Drop to open')).toHaveCount(0)
  await expect(explorer.total).toHaveText('3 of 3 events')
  await expect(page.getByText('6 rows read: 5 loaded, 1 listed below')).toBeVisible()
})

test('ten rows pasted from a spreadsheet make a timeline', async ({ context, explorer, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await explorer.open('v=1')
  const rows = Array.from(
    { length: 10 },
    (_, i) => `Meeting ${i % 4}\tParty ${i % 3}\tasserts\t2024-0${1 + (i % 9)}-11`,
  )
  const text = ['event_title\tsource\tstance\toccurred', ...rows].join('\r\n')
  await page.evaluate((text) => navigator.clipboard.writeText(text), text)
  await explorer.search.focus()
  await explorer.search.blur()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(explorer.total).toHaveText('4 of 4 events')
  await explorer.rowsBy.selectOption('source')
  await expect(explorer.marks).toHaveCount(10)
  await expect(page.getByText('10 rows read: all loaded')).toBeVisible()
})

test('the template is downloaded and opens without a problem', async ({ explorer, page }) => {
  await explorer.open('v=1')
  await explorer.menu('Paste…')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the template (CSV)' }).click()
  const download = await saved
  expect(download.suggestedFilename()).toBe('claimline-template.csv')
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await field(page).setInputFiles(
    csv('claimline-template.csv', await readFile(await download.path(), 'utf8')),
  )
  await expect(explorer.total).toHaveText('2 of 2 events')
  await expect(explorer.line('Closing of the mill bridge')).toContainText('Disputed')
  await expect(problems(page)).toHaveCount(0)
})

test('axe finds nothing on a file with problems at 390 px, in the dark, and in the dialog', async ({
  explorer,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 844 })
  await explorer.open('v=1&show=list')
  await field(page).setInputFiles(csv('town.csv', TOWN))
  await expect(problems(page)).toBeVisible()
  expect(await faults(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  await explorer.menu('Paste…')
  await page.getByRole('button', { name: 'Add rows to “town”…' }).click()
  await expect(page.getByRole('dialog', { name: 'Add to “town”' })).toBeVisible()
  expect(await faults(page)).toEqual([])
})

/** Chooses a file of about 600 MB, far more than is read before a test can act. It is the same rows again and again,
 *  so that the page need not be sent them all. */
const chooseLarge = (page: Page): Promise<void> =>
  field(page).evaluate(
    (input: HTMLInputElement, [head, row]) => {
      const rows = new Blob([row.repeat(10_000)])
      const data = new DataTransfer()
      data.items.add(new File([head, ...Array.from({ length: 700 }, () => rows)], 'large.csv'))
      input.files = data.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    [
      `${HEAD}\n`,
      'An event that has a rather long title,Somebody who speaks,A side,asserts,2024-05-01\n',
    ] as const,
  )

test('opening a large file is stopped, and everything is as it was', async ({ explorer, page }) => {
  await explorer.open('v=1&event=plekhovo-role')
  await expect(explorer.marks.first()).toBeVisible()
  const before = await explorer.seen()
  await chooseLarge(page)
  await expect(page.getByRole('progressbar', { name: 'Opening large.csv' })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel', exact: true }).click()
  await expect(explorer.alert).toContainText('Opening large.csv was stopped.')
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  expect(await explorer.seen()).toEqual(before)
  await explorer.box('Affiliation', 'Russia').uncheck()
  await expect(explorer.included).toBeVisible()
})

test('a worker that dies leaves data and view as they were, and says so', async ({ explorer, page }) => {
  await page.addInitScript(() => {
    const all: Worker[] = []
    const Real = Worker
    window.Worker = class extends Real {
      constructor(...of: ConstructorParameters<typeof Worker>) {
        super(...of)
        all.push(this)
      }
    }
    addEventListener('test-kill', () => {
      const newest = all.at(-1)
      newest?.terminate()
      newest?.dispatchEvent(new ErrorEvent('error', { message: 'out of memory', cancelable: true }))
    })
  })
  await explorer.open('v=1&event=plekhovo-role')
  await expect(explorer.marks.first()).toBeVisible()
  const before = await explorer.seen()
  await chooseLarge(page)
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('test-kill')))
  await expect(explorer.alert).toContainText('large.csv: the part that reads files stopped (out of memory)')
  expect(await explorer.seen()).toEqual(before)
  await field(page).setInputFiles(csv('town.csv', TOWN))
  await expect(explorer.total).toHaveText('1 of 1 events')
})
