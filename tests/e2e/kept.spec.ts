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
  const menu = async () => {
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('button', { name: 'Your data…' }).click()
    return page.getByRole('dialog', { name: 'Your data' })
  }
  // It is kept a moment after it is shown.
  await expect(async () => {
    const kept = (await menu()).getByRole('button', { name: 'bridge', exact: true })
    const isKept = await kept.isVisible()
    await page.keyboard.press('Escape')
    expect(isKept).toBe(true)
  }).toPass()
  await page.reload()
  await expect(page.getByText('1 of 1 events')).toBeVisible()

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

test('where the browser forbids storage, everything works and each thing says that it is not kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const forbidden = () => {
      throw new DOMException('Storage is forbidden here.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, { get: forbidden })
  })
  const failures: string[] = []
  page.on('pageerror', (error) => failures.push(error.message))
  await page.goto('./')
  await expect(page.getByText('19 of 19 events')).toBeVisible()
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'bridge.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) })
  await expect(page.getByText('1 of 1 events')).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('does not keep it (Storage is forbidden here.)')

  const menu = async (item: string, title: string) => {
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('button', { name: item }).click()
    return page.getByRole('dialog', { name: title })
  }
  const yours = await menu('Your data…', 'Your data')
  await expect(yours.getByRole('status')).toContainText('storage cannot be used')
  await page.keyboard.press('Escape')
  const views = await menu('Saved views…', 'Saved views')
  await views.getByLabel('Name of the view that is shown').fill('Mine')
  await views.getByRole('button', { name: 'Save this view' }).click()
  await expect(views.getByRole('status')).toContainText('does not keep saved views')
  await expect(views.getByRole('link', { name: 'Mine' })).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('tab', { name: 'Page' }).click()
  await page.getByLabel('Title').fill('The bridge')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alert')).toContainText('does not keep what you write about the data')
  expect(failures).toEqual([])
})
