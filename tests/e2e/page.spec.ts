/** A published page: written by the app, opened from disk with the network off. */
import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { type Browser, expect, type Page, test } from '@playwright/test'

/** Shares what is open as a page with this title. @returns the path of the file */
async function published(page: Page, title: string, to: string): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await dialog.getByRole('tab', { name: 'Page' }).click()
  await dialog.getByLabel('Title').fill(title)
  await dialog.getByLabel('Credit').fill('By the desk')
  const coming = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download page' }).click()
  await (await coming).saveAs(to)
  return to
}

/** Opens a file with the network off. @returns the page and all that it asked for */
async function opened(
  browser: Browser,
  path: string,
  fragment = '',
): Promise<{ page: Page; asked: string[] }> {
  const context = await browser.newContext({ offline: true })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(pathToFileURL(path).href + fragment)
  return { page, asked }
}

const fromElsewhere = (asked: string[]) => asked.filter((url) => !/^(file|blob|data):/.test(url))

test('opens from disk with the network off, at the view and with the words of its author', async ({
  page,
  browser,
}, info) => {
  await page.goto('./#v=2&show=list&affiliation=!Russia')
  const count = await page.getByText(/^\d+ of 19 events$/).textContent()
  const file = await published(page, 'Without one side', info.outputPath('page.html'))

  const { page: own, asked } = await opened(browser, file)
  await expect(own.getByText(count ?? 'no count')).toBeVisible()
  await expect(own.getByRole('tab', { name: 'List' })).toHaveAttribute('aria-selected', 'true')
  await expect(own.getByRole('banner')).toContainText('Without one side')
  await own.getByRole('button', { name: 'Include all sources' }).click()
  await expect(own.getByText('19 of 19 events')).toBeVisible()
  await expect(own.getByRole('region', { name: 'About this page' })).toContainText('By the desk')
  await expect(own.getByRole('region', { name: 'About this page' })).toContainText('as it was published')
  await expect(own.getByRole('button', { name: 'Open…' })).toHaveCount(0)
  expect(fromElsewhere(asked)).toEqual([])
})

test('opens at the view of a link to it, and can be published anew', async ({ page, browser }, info) => {
  await page.goto('./')
  const file = await published(page, 'First', info.outputPath('first.html'))
  const { page: first } = await opened(browser, file, '#v=2&q=plekhovo&show=matrix')
  await expect(first.getByRole('searchbox', { name: 'Search' })).toHaveValue('plekhovo')
  const { page: second } = await opened(
    browser,
    await published(first, 'Second', info.outputPath('second.html')),
  )
  await expect(second.getByRole('banner')).toContainText('Second')
  await expect(second.getByRole('tab', { name: 'Matrix' })).toHaveAttribute('aria-selected', 'true')
})

test('says so where one byte of its data was changed', async ({ page, browser }, info) => {
  await page.goto('./')
  const csv = `event_title,source,stance\n${'Bridge closed,Mayor,denies\nBridge closed,Paper,asserts\n'}`
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'bridge.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await expect(page.getByText('1 of 1 events')).toBeVisible()
  const file = await published(page, 'The bridge', info.outputPath('page.html'))
  const html = await readFile(file, 'utf8')
  const revision = /"revision":"([0-9a-f]{64})"/.exec(html)?.[1] ?? ''
  await writeFile(
    file,
    html.replace(
      revision,
      revision.replace(/./, (digit) => (digit === '0' ? '1' : '0')),
    ),
  )
  const { page: own } = await opened(browser, file)
  await expect(own.getByRole('alert')).toContainText('is not the data that its author published')
})

test('is under 700 kB without its data', async ({ request }) => {
  const body = await (await request.get('./offline.html')).body()
  expect(body.byteLength).toBeLessThan(700_000)
})
