import { expect, test } from './explorer'

test('an embedded view has no chrome and works', async ({ explorer, page }) => {
  await explorer.open('v=1&affiliation=!Russia&embed=1')
  await expect(explorer.marks.first()).toBeVisible()
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(explorer.search).toHaveCount(0)
  await expect(explorer.group('Who is heard')).toHaveCount(0)
  await expect(explorer.group('What is looked at')).toHaveCount(0)
  await expect(explorer.included.first()).toBeVisible()

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
