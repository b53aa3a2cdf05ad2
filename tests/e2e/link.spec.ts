/** Links that carry their data, and links that are packed. */
import { type Browser, expect, type Page, test } from '@playwright/test'

const CSV = 'event_title,source,stance\nBridge closed,Mayor,denies\nBridge closed,Paper,asserts\n'

const open = (page: Page, name: string, text: string) =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

async function sharedLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).click()
  const field = page.getByRole('dialog', { name: 'Share' }).getByLabel('Address of this view')
  await expect(field).toHaveValue(/data=|z=|#v=2/)
  return field.inputValue()
}

async function elsewhere(browser: Browser, link: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(link)
  return page
}

test('a small file of one’s own travels in the link', async ({ page, browser }) => {
  await page.goto('./')
  await open(page, 'bridge.csv', CSV)
  await expect(page.getByText('1 of 1 events')).toBeVisible()
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await expect(dialog).toContainText('It carries the data, and no server sees it.')
  const field = dialog.getByLabel('Address of this view')
  await expect(field).toHaveValue(/&data=inline&d=[\w-]+/)
  const link = await field.inputValue()

  const other = await elsewhere(browser, link)
  await expect(other.getByText('1 of 1 events')).toBeVisible()
  await expect(other.getByRole('region', { name: 'Timeline' })).toContainText('Disputed')

  await dialog.getByLabel('Put the data into the link').uncheck()
  await expect(field).toHaveValue(/&data=file/)
  await expect(dialog).toContainText('The same file')
})

test('a large file does not, and the dialog says what does', async ({ page }) => {
  await page.goto('./')
  const rows = Array.from(
    { length: 3_000 },
    (_, i) => `Event ${i * 7919},Source ${(i * 104_729) % 977},asserts\n`,
  )
  await open(page, 'many.csv', `event_title,source,stance\n${rows.join('')}`)
  await expect(page.getByText('3,000 of 3,000 events')).toBeVisible()
  expect(await sharedLink(page)).toContain('data=file')
  await expect(page.getByRole('dialog', { name: 'Share' })).toContainText('too large for a link')
})

test('a long link can be packed, and opens the same view', async ({ page, browser }) => {
  await page.goto('./')
  const rows = Array.from(
    { length: 300 },
    (_, i) => `Event ${i},A source with a long name number ${i},asserts\n`,
  )
  await open(page, 'sources.csv', `event_title,source,stance\n${rows.join('')}`)
  await expect(page.getByText('300 of 300 events')).toBeVisible()
  const half = rows.map((_, i) => `a-source-with-a-long-name-number-${i}`).filter((_, i) => i % 2)
  const rev = /rev=(\w{12})/.exec(page.url())?.[1] ?? ''
  await page.goto(`./#v=2&rev=${rev}&data=file&source=${half.sort().join(',')}`)
  await expect(page.getByText(/^150 of 300 events/)).toBeVisible()
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await dialog.getByLabel('Use a packed spelling').check()
  const field = dialog.getByLabel('Address of this view')
  await expect(field).toHaveValue(/#z=[\w-]+$/)
  const other = await elsewhere(browser, await field.inputValue())
  await expect(other.getByText(/^150 of 300 events/)).toBeVisible()
})
