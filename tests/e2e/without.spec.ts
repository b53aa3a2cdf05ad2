/** What rests on a source: asked by keyboard and by touch, then done. */
import { faultsInBoth } from './axe'
import { expect, test } from './explorer'

test('by keyboard: shows what depends on a source, goes back, and leaves the source out', async ({
  explorer,
  page,
}) => {
  test.slow()
  await explorer.open('v=1')
  await explorer.expand('Source')
  await explorer.box('Source', 'Valery Gerasimov').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /^Without Valery Gerasimov/ })
  await expect(dialog.getByRole('heading', { name: '3 events would change status' })).toBeVisible()
  expect(await faultsInBoth(page, 'dialog')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  expect(explorer.fragment()).toBe('v=1')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Leave this source out' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(explorer.box('Source', 'Valery Gerasimov')).not.toBeChecked()
  await expect(explorer.included).toContainText('3 statuses and 2 dates change')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('over the dialog of filters, choosing an event closes both dialogs and shows the event', async ({
    explorer,
    page,
  }) => {
    await explorer.open('v=1')
    await page.getByRole('button', { name: /^Filters/ }).tap()
    await explorer.expand('Source')
    await page.getByRole('button', { name: 'Without Washington Examiner…' }).tap()
    const title = 'United media campaign by pro-Kremlin bloggers'
    await page
      .getByRole('region', { name: /^1 event would disappear/ })
      .getByRole('button')
      .tap()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(explorer.title(title)).toBeFocused()
    await expect.poll(() => explorer.fragment()).toContain('event=blogger-campaign')
  })
})
