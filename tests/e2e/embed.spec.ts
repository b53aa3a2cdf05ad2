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
