/** On a telephone an open event is a page of its own, with a picture of its claims. */
import { expect, test } from './explorer'

test.use({ viewport: { width: 390, height: 844 } })

for (const fragment of ['v=2', 'v=2&show=list', 'v=2&lanes=source'])
  test(`names each dated claim on the line of the event: ${fragment}`, async ({ explorer, page }) => {
    // The page of the event covers the number of events.
    await page.goto(`./#${fragment}&event=plekhovo-role`)
    await expect(explorer.title('North Korean role in the capture of Plekhovo')).toBeInViewport()
    const line = page.locator('.details .event-line')
    await expect(line.locator('.cl-words b')).toHaveText([
      'Yuri Kotenok',
      'Russian military bloggers',
      'Telegram channels',
      'Vladimir Romanov',
    ])
    await expect(line.getByText('3 say so')).toBeInViewport()
    // What it shows stands in the lists below it in words.
    await expect(explorer.details.getByRole('button', { name: /Says so: Yuri Kotenok/ })).toHaveCount(0)
    await expect(explorer.details.getByRole('tab', { name: '6 for' })).toBeInViewport()
  })

test('shows only what is included', async ({ page }) => {
  await page.goto('./#v=2&event=kursk-retaken&affiliation=!Russia')
  const line = page.locator('.details .event-line')
  await expect(line.locator('.cl-mark').first()).toBeVisible()
  await expect(line.locator('.cl-mark.asserts')).toHaveCount(0)
})
