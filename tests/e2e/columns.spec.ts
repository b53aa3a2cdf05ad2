/** A table in no known format: what its columns mean is asked, by keyboard too. */
import { faults } from './axe'
import { expect, test } from './explorer'

const CHRONICLES = `No;Battle;Chronicle;Day;Says
B1;Siege of Upper Mill;The annals;03/04/1920;yes
B1;Siege of Upper Mill;The town book;03/04/1920;no
B2;Flood;The town book;1921-02-30;perhaps
`

test('a table’s columns are told, its dates asked about, and it opens', async ({ explorer, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 844 })
  await explorer.open('v=1&show=list')
  const file = { name: 'mill.csv', mimeType: 'text/csv', buffer: Buffer.from(CHRONICLES) }
  await page.getByLabel('Files to open').setInputFiles(file)
  const dialog = page.getByRole('dialog', { name: 'What do the columns of mill.csv mean?' })
  await dialog.getByLabel('Source').selectOption('Chronicle')
  await dialog.getByLabel('Stance').selectOption('Says')
  const open = dialog.getByRole('button', { name: 'Open', exact: true })
  await expect(open).toBeDisabled()
  expect(await faults(page, { within: 'dialog' })).toEqual([])
  expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
  await dialog.getByRole('button', { name: 'Say which is the month in 03/04/1920.' }).press('Enter')
  await page.keyboard.press('Space')
  await expect(dialog.getByText('3 April 1920', { exact: true }).first()).toBeVisible()
  await expect(dialog.getByText(/^2 of the 3 rows would be loaded, 1 listed/)).toBeVisible()
  await open.press('Enter')
  await expect(explorer.total).toHaveText('1 of 1 events')
  await expect(explorer.line('Siege of Upper Mill')).toContainText('Disputed')
  await expect(page.getByText('3 rows read: 2 loaded, 1 listed below')).toBeVisible()
})
