/** The reader's own files in the browser's storage. */
import { expect, test } from '@playwright/test'

const CSV = 'event_title,source,stance\nBridge closed,Mayor,denies\nBridge closed,Paper,asserts\n'

test('a file of one’s own is here again after a reload, and can be forgotten', async ({ page }) => {
  await page.goto('./')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'bridge.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) })
  await expect(page.getByText('1 of 1 events')).toBeVisible()
  await expect(page).toHaveURL(/data=file/)
  await page.reload()
  await expect(page.getByText('1 of 1 events')).toBeVisible()

  const menu = async () => {
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('button', { name: 'Your data…' }).click()
    return page.getByRole('dialog', { name: 'Your data' })
  }
  await page.goto('./')
  await (await menu()).getByRole('button', { name: 'bridge', exact: true }).click()
  await expect(page.getByText('1 of 1 events')).toBeVisible()
  const dialog = await menu()
  await dialog.getByRole('button', { name: 'Forget “bridge”' }).click()
  await expect(dialog.getByRole('status')).toHaveText('“bridge” is forgotten.')
  await expect(dialog).toContainText('Nothing is kept yet.')
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(page.getByRole('alert')).toContainText('ask them for the file')
})
