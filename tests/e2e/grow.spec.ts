/** A dataset of one's own grows: a row is mended and two are added in the page, one change is undone, and the workbook that
 *  is saved opens to the same answers. */
import { readFile } from 'node:fs/promises'
import { DAY, rowsXml, xlsx } from '../fixtures/workbooks'
import { expect, test } from './explorer'
import { heardOf, listen } from './heard'

const SHEET = rowsXml([
  ['event_title', 'source', 'affiliation', 'stance', 'occurred'],
  ['Closing of the bridge', 'Mayor', 'Town', 'asserts', [45413, DAY]],
  ['Closing of the bridge', '', 'Press', 'denies', [45413, DAY]],
  ['Sinking of the ferry', 'Mayor', 'Town', 'asserts', [45414, DAY]],
])
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

test('rows are mended, written, pasted and undone, and the saved workbook opens to the same answers', async ({
  explorer,
  page,
}, info) => {
  await explorer.open('v=1&show=list')
  const files = page.getByLabel('Files to open')
  await files.setInputFiles({
    name: 'town.xlsx',
    mimeType: WORKBOOK,
    buffer: Buffer.from(xlsx({ Claims: `<sheetData>${SHEET}</sheetData>` })),
  })
  await expect(explorer.total).toHaveText('2 of 2 events')
  await page.getByRole('tab', { name: 'List' }).click()
  await expect(page.getByText('3 rows read: 2 loaded, 1 listed below.')).toBeVisible()

  // A row that was not loaded, by the keyboard alone. It is refused until it says who speaks.
  await page.getByRole('button', { name: 'Correct… row 3' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Correct the row' })
  await dialog.getByLabel('What happened').press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('“source”: is required and missing')
  await expect(dialog.getByLabel('Who says it')).toBeFocused()
  await page.keyboard.type('Paper')
  await listen(page)
  const heard = await heardOf(page, () => page.keyboard.press('Enter'))
  expect(heard).toEqual([{ role: 'status', text: 'The row was corrected.' }])
  await expect(page.getByText('3 rows read: all loaded.')).toBeVisible()
  await expect(explorer.row('Closing of the bridge')).toContainText('Disputed')
  await expect(page.getByRole('main')).toBeFocused()

  // A claim about an event, written in a form.
  await explorer.select('Sinking of the ferry')
  await page.getByRole('button', { name: 'Write a claim about this event…' }).click()
  const form = page.getByRole('dialog', { name: 'Write a claim' })
  await expect(form.getByLabel('What happened')).toHaveValue('Sinking of the ferry')
  await form.getByLabel('Who says it').fill('Paper')
  await form.getByLabel('Stance').selectOption('Denies it')
  await form.getByRole('button', { name: 'Add the claim' }).click()
  await expect(explorer.details).toContainText('Disputed')
  await expect(page.getByRole('button', { name: 'Write a claim about this event…' })).toBeFocused()

  // A row that is pasted goes on in the workbook.
  await page.getByRole('button', { name: 'Add rows…' }).click()
  const add = page.getByRole('dialog', { name: 'Add to “town”' })
  await add.getByLabel('Paste').fill('event_title\tsource\toccurred\nFire at the mill\tMiller\t2024-06-01')
  await add.getByRole('button', { name: 'Add what I pasted' }).click()
  await expect(explorer.total).toHaveText('3 of 3 events')

  // Withdrawn, and undone by the key.
  await page.getByText('Changes in town.xlsx are not saved.').waitFor()
  await explorer.details.locator('summary').filter({ hasText: 'about the claim by Paper' }).click()
  await page.getByRole('button', { name: 'Withdraw the claim by Paper' }).press('Enter')
  await expect(explorer.details).toContainText('One source says so')
  await expect(explorer.title('Sinking of the ferry')).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect(explorer.details).toContainText('Disputed')

  // What is not saved is said before other data takes its place, and before the page is left.
  await page.getByRole('button', { name: 'Back to the example' }).click()
  const asked = page.getByRole('dialog', { name: '“town” is open' })
  await expect(asked).toContainText('Changes in town.xlsx are not saved.')
  await page.keyboard.press('Escape')
  let warned = 0
  page.on('dialog', (warning) => {
    warned++
    void warning.dismiss()
  })
  await page.evaluate(() => location.reload())
  await expect.poll(() => warned).toBe(1)

  const before = await explorer.seen()
  await page.getByRole('button', { name: 'Save…' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save town.xlsx' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('town.xlsx')
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('town.xlsx is saved.')
  await page.keyboard.press('Escape')
  await expect(page.getByText('Changes in town.xlsx are not saved.')).toHaveCount(0)
  const saved = info.outputPath('town.xlsx')
  await download.saveAs(saved)

  const link = explorer.fragment()
  await page.getByRole('button', { name: 'Back to the example' }).click()
  await expect(explorer.total).toHaveText('19 of 19 events')
  await files.setInputFiles({ name: 'town.xlsx', mimeType: WORKBOOK, buffer: await readFile(saved) })
  await expect(page.getByText('5 rows read: all loaded.')).toBeVisible()
  await explorer.go(link, explorer.title('Sinking of the ferry'))
  await expect(explorer.alert, 'the link names the revision of the saved file').toHaveCount(0)
  expect(await explorer.seen()).toEqual(before)
})
