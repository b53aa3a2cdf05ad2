/** Data that is taken away, and opened again. */
import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'

/** Takes away what is shown. @returns the file's name and path */
async function taken(page: Page, button: string, to: string): Promise<{ name: string; path: string }> {
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await dialog.getByRole('tab', { name: 'Data' }).click()
  const coming = page.waitForEvent('download')
  await dialog.getByRole('button', { name: button }).click()
  const download = await coming
  await download.saveAs(to)
  await page.keyboard.press('Escape')
  return { name: download.suggestedFilename(), path: to }
}

const VIEW = './#v=2&show=list&affiliation=!Russia&tag=plekhovo'

/** Titles and statuses of the list, as they are read. */
const rows = (page: Page): Promise<string[]> =>
  page.getByRole('table', { name: 'Events' }).getByRole('row').allInnerTexts()

test('what is shown opens to the same rows, as JSON and as a table', async ({ page }, info) => {
  for (const [button, ending] of [
    ['Download JSON', 'json'],
    ['Download CSV', 'csv'],
  ] as const) {
    await page.goto(VIEW)
    await expect(page.getByText(/^\d+ of 19 events$/)).toBeVisible()
    const shown = await rows(page)
    expect(shown.length).toBeGreaterThan(3)
    const { name, path } = await taken(page, button, info.outputPath(`taken.${ending}`))
    expect(name).toContain('(revision ')
    await page.locator('input[type=file]').first().setInputFiles(path)
    await expect(page.getByText(`${shown.length - 1} of ${shown.length - 1} events`)).toBeVisible()
    await page.getByRole('tab', { name: 'List' }).click()
    // Beside the status stands, in the view, what it is with all sources.
    const statuses = (all: string[]) => all.map((row) => row.replace(/\s*\bwas\b[^\n]*\n?/g, '').trim())
    // The list asks for its rows when it is first shown.
    await expect.poll(async () => statuses(await rows(page))).toEqual(statuses(shown))
  }
})

test('a calendar is handed out by a published page, too', async ({ page, browser }, info) => {
  await page.goto(VIEW)
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await dialog.getByRole('tab', { name: 'Page' }).click()
  const coming = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download page' }).click()
  const file = info.outputPath('page.html')
  await (await coming).saveAs(file)
  const own = await (await browser.newContext({ offline: true })).newPage()
  await own.goto(`file://${file}`)
  await expect(own.getByText(/^\d+ of 19 events$/)).toBeVisible()
  const { path } = await taken(own, 'Download iCalendar', info.outputPath('taken.ics'))
  const calendar = await readFile(path, 'utf8')
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/)
  // The folders of the reader's own disk are nobody else's business.
  expect(calendar).not.toContain('file:')
})
