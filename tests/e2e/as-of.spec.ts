/** The day of knowledge: stepped, played, dragged; what may have been public; each source's own date. */
import { expect, middle, test } from './explorer'

const DEPLOYMENT = 'October deployment of North Korean soldiers to Russia'

test('the field takes a date as people write it, and says what is none', async ({ explorer, page }) => {
  await explorer.open('v=1')
  await explorer.asOf.fill('10 Nov 2024')
  await explorer.asOf.press('Enter')
  await expect(explorer.asOf).toHaveValue('10 November 2024')
  await expect.poll(() => explorer.fragment()).toContain('asof=2024-11-10')
  await explorer.asOf.fill('3/4/2024')
  await explorer.asOf.press('Enter')
  await expect(explorer.alert).toContainText('can be two dates')
  await explorer.asOf.fill('')
  await expect.poll(() => explorer.fragment()).not.toContain('asof=')
  await page.goBack()
  await expect(explorer.asOf).toHaveValue('10 November 2024')
})

test('one step back undoes all of playing', async ({ explorer, page }) => {
  await explorer.open()
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(explorer.asOf).toHaveValue('10 October 2024')
  await expect(explorer.asOf).toHaveValue('18 October 2024')
  await expect(explorer.asOf).toHaveValue('21 October 2024')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
  await expect.poll(() => explorer.fragment()).toMatch(/asof=2024-10-2\d/)
  await page.goBack()
  await expect(explorer.asOf).toHaveValue('')
})

test('the strip of reports is dragged and works by keys', async ({ explorer, page }) => {
  await explorer.open()
  const slider = page.getByRole('slider', { name: 'As known on' })
  await expect(slider).toHaveAttribute('aria-valuetext', 'latest: everything is known')
  const { x, y } = await middle(slider)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 60, y, { steps: 4 })
  expect(explorer.fragment()).not.toContain('asof=')
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(slider).toHaveAttribute('aria-valuetext', 'latest: everything is known')
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 60, y, { steps: 4 })
  await page.mouse.up()
  await expect(slider).toHaveAttribute('aria-valuetext', /^\d+ \w+ 202[45]$/)
  await slider.press('Home')
  await expect(explorer.asOf).toHaveValue('10 October 2024')
  await slider.press('ArrowRight')
  await expect(explorer.asOf).toHaveValue('18 October 2024')
})

test('claims whose day of report is uncertain are counted and listed', async ({ explorer, page }) => {
  await explorer.open('v=1&asof=2024-12-15')
  await page.getByText('1 more claim may have been public by then').click()
  await expect(page.getByRole('listitem').filter({ hasText: ', reported ' })).toHaveCount(1)
})

test('a day before the first report shows a notice with ways out', async ({ explorer, page }) => {
  await explorer.open('v=1&asof=2020-01-01')
  await expect(
    page.getByText(
      'Nothing in this dataset was reported by 1 January 2020: the first report is of 10 October 2024.',
    ),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Go to the first report' }).click()
  await expect(explorer.asOf).toHaveValue('10 October 2024')
  await expect(explorer.total).not.toHaveText('0 of 19 events')
})

test('the details say how long answers took', async ({ explorer }) => {
  await explorer.open('v=1')
  await explorer.select(DEPLOYMENT)
  await expect(explorer.details).toContainText(
    'First said 18 October 2024, by National Intelligence Service; first denied or doubted 21 October 2024, 3 days later, by',
  )
})

test('in an event’s band each source’s date is a tick that names it', async ({ explorer, page }) => {
  await explorer.open('v=1&lanes=none&asof=2024-12-12')
  const mark = explorer.mark(DEPLOYMENT)
  await mark.locator('[data-tick="0"]').hover()
  await expect(page.locator('.tooltip')).toHaveText(
    /^National Intelligence Service: from 8 to 13 October 2024/,
  )
  await expect(mark).toHaveAttribute('aria-description', /^National Intelligence Service: from 8 to 13/)
})

test('at 390 px the day of knowledge stands on a sheet above the bar', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await explorer.open('v=1')
  await page.getByRole('button', { name: 'As known on', exact: true }).click()
  const sheet = page.getByRole('region', { name: 'As known on' })
  await sheet.getByRole('button', { name: 'Previous reported day' }).click()
  await expect(sheet.getByRole('textbox', { name: 'As known on' })).toHaveValue('28 April 2025')
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'As known on', exact: true })).toBeFocused()
})
