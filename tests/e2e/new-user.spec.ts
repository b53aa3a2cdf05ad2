/** As a new user: from rows of a spreadsheet and a title typed in to a page on disk, and to an embed in somebody's article. */
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { expect, type Locator, test } from '@playwright/test'
import { serve } from './static'

const SHEET = [
  ['When', 'What happened', 'Who says so', 'Says'],
  ['2024-05-01', 'The bridge closed', 'Mayor', 'denies'],
  ['2024-05-01', 'The bridge closed', 'The Paper', 'asserts'],
  ['2024-05-03', 'The ferry sank', 'The Paper', 'asserts'],
]
  .map((row) => row.join('\t'))
  .join('\n')

test('a pasted table becomes a page on disk and an embed on another origin, in at most ten clicks each', async ({
  page,
  context,
  browser,
}, info) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  let clicks = 0
  const click = async (what: Locator) => {
    clicks++
    await what.click()
  }
  await page.goto('./')
  await expect(page.getByText('19 of 19 events')).toBeVisible()
  await page.evaluate((text) => navigator.clipboard.writeText(text), SHEET)
  await page.keyboard.press('Control+V')
  await click(page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }))
  await expect(page.getByText('2 of 2 events')).toBeVisible()
  await click(page.getByRole('button', { name: 'Share' }))
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await click(dialog.getByRole('tab', { name: 'Page' }))
  await click(dialog.getByLabel('Title'))
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Bridge and ferry')
  const coming = page.waitForEvent('download')
  await click(dialog.getByRole('button', { name: 'Download page' }))
  const file = info.outputPath('page.html')
  await (await coming).saveAs(file)
  expect(clicks, 'clicks to a page').toBeLessThanOrEqual(10)

  await click(dialog.getByRole('tab', { name: 'Embed' }))
  const code = dialog.getByLabel('Code for your page')
  await expect(code).toHaveValue(/data=inline/)
  await click(dialog.getByRole('button', { name: 'Copy embed code' }))
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(clicks, 'clicks to an embed').toBeLessThanOrEqual(10)

  const offline = await browser.newContext({ offline: true })
  const own = await offline.newPage()
  const asked: string[] = []
  own.on('request', (request) => asked.push(request.url()))
  await own.goto(pathToFileURL(file).href)
  await expect(own.getByText('2 of 2 events')).toBeVisible()
  await expect(own.getByRole('banner')).toContainText('Bridge and ferry')
  await expect(own.getByText('as it was published')).toBeVisible()
  expect(asked.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([])

  // The second frame lets nothing be stored; the third lets no code of another origin be loaded.
  const sandboxed = (src: string) =>
    `<iframe sandbox="allow-scripts" src="${src}" width="800" height="500"></iframe>`
  const folder = info.outputPath('.').replace(/\.$/, '')
  const app = new URL('./', page.url()).href
  await writeFile(
    `${folder}/index.html`,
    `<!doctype html><title>An article</title>${copied}${sandboxed('page.html#v=2&embed=1')}${sandboxed(app)}`,
  )
  const host = await serve(folder, '/')
  try {
    await page.goto(host.address)
    for (const n of [0, 1]) {
      const frame = page.frameLocator('iframe').nth(n)
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Bridge and ferry')
      await expect(frame.getByText('2 of 2 events')).toBeVisible()
    }
    await expect(page.frameLocator('iframe').nth(2).getByText('Claimline has not started')).toBeVisible()
  } finally {
    await host.close()
  }
})
