/** The whole route: filter, select, reload, share. */
import { Explorer, expect, test } from './explorer'

// With an event open, narrower windows fold the filters into a rail.
test.use({ viewport: { width: 1600, height: 900 } })

const ROLE = 'North Korean role in the capture of Plekhovo'
const UNDER_FIRE = 'North Korean soldiers under fire in Kursk oblast'
const SEEDS = [
  'October deployment of North Korean soldiers to Russia',
  'First battles with North Korean soldiers',
  'Capture of Plekhovo',
]

test('the three seed events stand on the timeline', async ({ explorer }) => {
  await explorer.open('v=1')
  for (const title of SEEDS) await expect(explorer.mark(title).first()).toBeVisible()
})

test('without Russia statuses, dates and counts are computed anew', async ({ explorer }) => {
  await explorer.open('v=2')
  await expect(explorer.row(ROLE)).toContainText('One side says so')
  await expect(explorer.row(UNDER_FIRE)).toContainText('Disputed')
  await expect(explorer.included).toHaveCount(0)
  await explorer.expand('Kind')
  const bloggers = await explorer.box('Kind', 'Blogger').getAttribute('aria-label')

  await explorer.box('Affiliation', 'Russia').uncheck()

  await expect(explorer.row(ROLE)).toContainText('Nobody asserts it')
  await expect(explorer.row(UNDER_FIRE)).toContainText('One source says so')
  await expect(explorer.included.first()).toContainText(/statuses? and \d+ dates? change/)
  await expect(explorer.box('Kind', 'Blogger')).not.toHaveAttribute('aria-label', bloggers ?? '')
  await expect(explorer.box('Affiliation', 'Russia')).not.toBeChecked()
})

test('the details say who asserts, who is silent and who carried what', async ({ explorer }) => {
  await explorer.open('v=1')
  await explorer.select(ROLE)
  const { details } = explorer
  await expect(details).toContainText('One side says so')
  await expect(details).toContainText('Colonel Cassad')
  await expect(details).toContainText(/via The Telegraph/)
  await expect(details.getByRole('region', { name: 'Neither or silent' })).toContainText('Ukrainian leaders')

  await explorer.box('Affiliation', 'Russia').uncheck()
  await expect(details).toContainText('Nobody asserts it')
  await expect(details).not.toContainText('Colonel Cassad')
  await expect(details.getByRole('region', { name: 'Neither or silent' })).toContainText('Ukrainian leaders')
})

test('filter, select, move, reload from the address: the same view', async ({ explorer, page }) => {
  await explorer.open('v=2')
  await explorer.box('Affiliation', 'Russia').uncheck()
  await expect(explorer.row(ROLE)).toContainText('Nobody asserts it')
  await explorer.select(ROLE)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect
    .poll(() => explorer.fragment())
    .toMatch(/&from=.+&to=.+&affiliation=!Russia&event=plekhovo-role$/)
  const before = await explorer.seen()
  expect(before.unticked).toHaveLength(2)

  await page.reload()
  await expect.poll(() => explorer.seen()).toEqual(before)
})

test('a copied link opens the very same view in a new window', async ({ explorer, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await explorer.open('v=1&lanes=affiliation&sort=-claims&affiliation=!Russia&q=Plekhovo')
  await explorer.select('Capture of Plekhovo')
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText(/copied/i)).toBeVisible()

  const link = await page.evaluate(() => navigator.clipboard.readText())
  await expect.poll(() => page.url()).toBe(link)
  const other = new Explorer(await context.newPage())
  await other.page.goto(link)
  await expect.poll(() => other.seen()).toEqual(await explorer.seen())
  expect(other.page.url()).toBe(link)
})

test('back takes choices back, one by one', async ({ explorer, page }) => {
  await explorer.open('v=2')
  await explorer.box('Affiliation', 'Russia').uncheck()
  await explorer.select(ROLE)
  await expect(explorer.details).toContainText('Nobody asserts it')

  await page.goBack()
  await expect(explorer.title(ROLE)).toHaveCount(0)
  await expect(explorer.box('Affiliation', 'Russia')).not.toBeChecked()
  await page.goBack()
  await expect(explorer.box('Affiliation', 'Russia')).toBeChecked()
  await expect(explorer.row(ROLE)).toContainText('One side says so')
  expect(explorer.fragment()).toBe('v=2')
  await page.goForward()
  await expect(explorer.row(ROLE)).toContainText('Nobody asserts it')
})

test('the starting links lead where they say, and back', async ({ explorer, page }) => {
  await explorer.open('v=1')
  await page.getByRole('link', { name: 'Without Russia’s side' }).click()
  await expect(explorer.line(ROLE)).toContainText('Nobody asserts it')
  await explorer.details.getByRole('button', { name: 'Include all sources' }).click()
  await page.getByRole('link', { name: 'As known on 15 December 2024' }).click()
  await expect(explorer.asOf).toHaveValue('15 December 2024')
  await expect(explorer.line('Russian acknowledgement of North Korean troops in Kursk')).toContainText(
    'Only denied',
  )
  await explorer.details.getByRole('button', { name: 'Back to latest' }).click()
  await expect(explorer.total).toHaveText('19 of 19 events')
  await expect(explorer.asOf).toHaveValue('')
})
