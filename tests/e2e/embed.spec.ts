import { expect, test } from './explorer'

test('an embedded view has no chrome and works', async ({ explorer, page }) => {
  await explorer.open('v=1&affiliation=!Russia&embed=1')
  await expect(explorer.marks.first()).toBeVisible()
  await expect(explorer.search).toHaveCount(0)
  await expect(explorer.group('Sources included')).toHaveCount(0)
  await expect(explorer.group('Events shown')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^North Korean troops/)
  await expect(page.getByRole('main').getByText('Without Russia’s side', { exact: true })).toBeVisible()

  await explorer.mark('Capture of Plekhovo').first().press('Enter')
  await expect(explorer.title('Capture of Plekhovo')).toBeVisible()
  expect(explorer.fragment()).toMatch(/event=plekhovo-capture&embed=1$/)
})

test('from an embedded view a link leads to the whole page with the same view', async ({
  explorer,
  page,
}) => {
  await explorer.open('v=1&affiliation=!Russia&embed=1')
  const link = page.getByRole('link', { name: /Claimline/ })
  await expect(link).toHaveAttribute('href', /affiliation=!Russia$/)
})

test('the details of an event open under its row, and only the day of knowledge can be set', async ({
  explorer,
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 600 })
  await explorer.open('v=2&asof=2024-12-15&embed=1')
  await expect(page.getByText(/may have been public/)).toHaveCount(0)
  await expect(page.getByRole('slider')).toHaveCount(1)
  await expect(page.getByRole('slider', { name: 'As known on' })).toBeVisible()
  expect((await page.getByRole('heading', { level: 1 }).boundingBox())?.y).toBeGreaterThan(8)

  await explorer.mark('Capture of Plekhovo').first().click()
  await expect(explorer.title('Capture of Plekhovo')).toBeVisible()
  const below = async () => {
    const row = await explorer.line('Capture of Plekhovo').boundingBox()
    const details = await explorer.details.boundingBox()
    return Math.abs((details?.y ?? 0) - ((row?.y ?? 0) + (row?.height ?? 0)))
  }
  expect(await below()).toBeLessThan(4)
  await page.keyboard.press('Escape')
  await expect(explorer.details).toHaveCount(0)
})
