/** Data that is missing, damaged, of another kind, elsewhere or hostile. */
import type { Page, Route } from '@playwright/test'
import { expect, test } from './explorer'
import { HOSTILE, SMALL } from './records'

// With an event open, narrower windows fold the filters into a rail.
test.use({ viewport: { width: 1600, height: 900 } })

const BUNDLED = /\/kursk-2024[^/]*\.json$/
const NONE = '0 of 0 events'
const ALL = '19 of 19 events'

type Change = (whole: string) => string

/** Answers the request for the bundled record with a changed one. */
const changed =
  (change: Change) =>
  async (route: Route): Promise<void> => {
    const response = await route.fetch()
    await route.fulfill({ response, body: change(await response.text()) })
  }

const FILES: { says: string; answer: (route: Route) => Promise<void>; named: RegExp[] }[] = [
  {
    says: 'is missing',
    answer: (route) => route.fulfill({ status: 404, body: 'Not found' }),
    named: [/kursk-2024\.json/, /404/],
  },
  {
    says: 'breaks off',
    answer: changed((whole) => whole.slice(0, 20_000)),
    named: [/kursk-2024\.json/, /line \d+, column \d+/, /breaks off/],
  },
  {
    says: 'is empty',
    answer: changed(() => ''),
    named: [/kursk-2024\.json/, /empty/],
  },
  {
    says: 'is of another format',
    answer: changed((whole) => whole.replace('claimline/1', 'timeline/9')),
    named: [/kursk-2024\.json/, /format/, /timeline\/9/],
  },
  {
    says: 'names a source that it does not have',
    answer: changed((whole) => whole.replace('"source": "peskov"', '"source": "peskof"')),
    named: [/kursk-2024\.json/, /events\[\d+\]\.claims\[\d+\]\.source/, /peskof/, /no source/],
  },
  {
    says: 'has a claim without a stance',
    answer: changed((whole) => whole.replace('"stance": "asserts"', '"stanze": "asserts"')),
    named: [/kursk-2024\.json/, /events\[\d+\]\.claims\[\d+\]\.stance/, /required/],
  },
]

test.describe('a file that cannot be shown', () => {
  test.use({ foreseen: { complaints: [/Failed to load resource.*404/], hosts: [] } })

  for (const { says, answer, named } of FILES) {
    test(`${says}: the alert names file, place and reason, and nothing is half shown`, async ({
      explorer,
      page,
    }) => {
      await page.route(BUNDLED, answer)
      await explorer.open('v=1&event=plekhovo-role')
      await expect(explorer.total).toHaveText(NONE)
      await expect(explorer.alert).toHaveCount(1)
      for (const words of named) await expect(explorer.alert).toContainText(words)
      await expect(explorer.events).toHaveCount(0)
      await expect(explorer.marks).toHaveCount(0)
      await expect(explorer.search).toBeEnabled()

      await page.unroute(BUNDLED)
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(explorer.total).toHaveText(ALL)
      await expect(explorer.alert).toHaveCount(0)
      await expect(explorer.title('North Korean role in the capture of Plekhovo')).toBeVisible()
    })
  }
})

test('parts that are left out are listed under Problems, and the alert says so', async ({
  explorer,
  page,
}) => {
  const damage: Change = (whole) =>
    whole
      .replace(/"occurred": "2024-10-[^"]*"/, '"occurred": "last autumn"')
      .replace('"span": "', '"span": "x')
  await page.route(BUNDLED, changed(damage))
  await explorer.open('v=1')
  await expect(explorer.total).toHaveText(ALL)
  const problems = page.getByRole('region', { name: 'Problems' })
  await expect(problems).toContainText('last autumn')
  await expect(problems).toContainText(/eras\[0\]\.span/)
  await expect(explorer.alert).toContainText('Problems')
})

const ELSEWHERE = 'https://data.example.org/bridge.json'
const LINK = `v=2&data=${ELSEWHERE}`

const answers = (page: Page, body: object, headers: Record<string, string> = {}) =>
  page.route(ELSEWHERE, (route) =>
    route.fulfill({ json: body, headers: { 'access-control-allow-origin': '*', ...headers } }),
  )

test('no other host is asked before the reader agrees to it by name', async ({ explorer, page }) => {
  await explorer.open(LINK)
  await expect(explorer.total).toHaveText(NONE)
  await expect(page.getByRole('button', { name: /data\.example\.org/ })).toBeVisible()
  await page.getByRole('button', { name: 'Back to the example' }).click()
  await expect(explorer.total).toHaveText(ALL)
})

test.describe('data at another host', () => {
  test.use({
    foreseen: { complaints: [/data\.example\.org.*CORS/, /net::ERR_FAILED/], hosts: ['data.example.org'] },
  })

  test('is shown once the reader agrees, with its filters and its details', async ({ explorer, page }) => {
    await answers(page, SMALL)
    await explorer.open(`${LINK}&event=bridge`)
    await page.getByRole('button', { name: /data\.example\.org/ }).click()
    await expect(explorer.total).toHaveText('2 of 2 events')
    await expect(explorer.row('Closing of the bridge')).toContainText('Several sides say so')
    await expect(explorer.row('Sinking of the ferry')).toContainText('Only denied')
    await expect(explorer.title('Closing of the bridge')).toBeVisible()
    await explorer.box('Affiliation', 'South bank').uncheck()
    await expect(explorer.row('Closing of the bridge')).toContainText('One source says so')
    expect(explorer.fragment()).toContain(`data=${ELSEWHERE}`)
  })

  test('that may not be read by other pages is named, and no other data is shown', async ({
    explorer,
    page,
  }) => {
    await answers(page, SMALL, { 'access-control-allow-origin': 'https://elsewhere.example' })
    await explorer.open(LINK)
    await page.getByRole('button', { name: /data\.example\.org/ }).click()
    await expect(explorer.alert).toContainText(ELSEWHERE)
    await expect(explorer.total).toHaveText(NONE)
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  })

  test('that sends on to another one is not followed before the reader agrees', async ({
    explorer,
    page,
  }) => {
    await page.route(ELSEWHERE, (route) =>
      route.fulfill({ status: 302, headers: { location: 'https://third.example.org/x.json' } }),
    )
    await explorer.open(LINK)
    await page.getByRole('button', { name: /data\.example\.org/ }).click()
    await expect(
      page.getByRole('heading', { name: 'data.example.org sends on to another address' }),
    ).toBeVisible()
    await expect(page.getByRole('button', { name: 'Go where it sends' })).toBeVisible()
    await expect(explorer.total).toHaveText(NONE)
  })

  test('is text, whatever it contains', async ({ explorer, page }) => {
    await answers(page, HOSTILE)
    await explorer.open(`${LINK}&event=bridge`)
    await page.getByRole('button', { name: /data\.example\.org/ }).click()
    await expect(explorer.total).toHaveText('1 of 1 events')
    await expect(explorer.marks.first()).toBeVisible()
    for (const what of ['Bridge', 'Summary', 'Place', 'Mayor', 'Text', 'Quote', 'Carrier', 'Count'])
      await expect(explorer.details).toContainText(`${what} <`)
    await expect(explorer.timeline.getByText('Era <img').first()).toBeAttached()
    await explorer.marks.first().hover()
    for (const lanes of ['affiliation', 'place', 'tag', 'status']) await explorer.rowsBy.selectOption(lanes)
    await expect(page.locator('img, script:not([src])')).toHaveCount(0)
    await expect(page).not.toHaveTitle(/^pwned$/)
    await explorer.details.locator('.claim-more > summary').first().click()
    const links = await explorer.details
      .getByRole('link')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    expect(links).toEqual(['https://archive.example/copy'])
  })
})

test('a file of the sender’s own is asked for', async ({ explorer }) => {
  await explorer.open('v=1&data=file')
  await expect(explorer.alert).toContainText(/file/)
  await expect(explorer.total).toHaveText(NONE)
})

test('addresses that are not https are no data', async ({ explorer }) => {
  await explorer.open('v=1&data=http://data.example.org/bridge.json')
  await expect(explorer.alert).toContainText('http://data.example.org/bridge.json')
})
