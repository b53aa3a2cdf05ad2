/** Every file of the build goes missing in turn, as after a deploy or behind a filter: the page says so, goes on, and works
 *  once the file is back. Which gesture needs which file is seen on a tour, so that no table of them can grow stale. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { Explorer, expect, test } from '../e2e/explorer'
import { CHANGES, FILES, PARTS, QUESTIONS, type Stop } from './tour'

const built = readdirSync(fileURLToPath(new URL('../../dist/assets', import.meta.url)))

/** Fonts, without which the reader's own stand in; hashing on plain http, which no test has; other revisions of the
 *  record, of which the tour compares one; and what unpacks gzip of several members, which stands in the build a second time
 *  for the page itself. */
const LEFT_OUT = /\.woff2$|^sha2-|^kursk-2024\.(?!185cad077db6)|^members-/

const SAID = /its code could not be loaded|stopped \(|the server answered 404|dynamically imported/

test.use({
  foreseen: {
    complaints: [/Failed to load resource/, /could not be loaded/, /Failed to fetch/, /preload CSS/],
    hosts: ['cluster.example'],
  },
})
test.setTimeout(180_000)

test.describe.configure({ mode: 'serial' })

/** What was missing once, in the tests so far. */
const covered = new Set<string>()

const nameOf = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? ''

/** @returns the names of all files asked for since */
function asked(page: Page): { since: () => Set<string> } {
  let names = new Set<string>()
  page.context().on('request', (request) => names.add(nameOf(request.url())))
  return {
    since() {
      const seen = names
      names = new Set()
      return seen
    },
  }
}

/** Takes the tour with nothing missing. @returns each late file that was asked for, with the stop that did it first */
async function tour(page: Page, stops: readonly Stop[], at = ''): Promise<Map<string, Stop>> {
  const log = asked(page)
  await new Explorer(page).open(at)
  await page.waitForLoadState('networkidle')
  const first = log.since()
  const needed = new Map<string, Stop>()
  for (const stop of stops) {
    await stop.act(page)
    await expect(stop.here(page).first(), stop.name).toBeAttached()
    await page.waitForLoadState('networkidle')
    for (const name of log.since()) if (!first.has(name) && !needed.has(name)) needed.set(name, stop)
    await page.keyboard.press('Escape')
  }
  return needed
}

async function lose(page: Page, name: string): Promise<() => Promise<void>> {
  const isIt = (url: URL) => url.pathname.endsWith(`/${name}`)
  await page.route(isIt, (route) => route.fulfill({ status: 404, body: 'Not found' }))
  return () => page.unroute(isIt)
}

/** What a stop says while a file is missing, and that it works once the file is back. */
async function without(page: Page, name: string, { act, here }: Stop): Promise<void> {
  const explorer = new Explorer(page)
  const bring = await lose(page, name)
  await act(page)
  const said = page.getByRole('alert').filter({ hasText: SAID }).or(page.getByText(SAID)).first()
  // What only makes the page quicker goes missing unsaid.
  await expect(said.or(here(page)).first(), name).toBeAttached()
  await expect(explorer.total, name).toBeVisible()
  await bring()
  const again = page.getByRole('button', { name: 'Try again' })
  if (await again.isVisible()) await again.click()
  else if (!(await here(page).first().isVisible())) {
    await page.keyboard.press('Escape')
    await act(page)
  }
  await expect(here(page).first(), name).toBeAttached()
  if (name.endsWith('.css')) expect(await styles(page), name).toContain(name)
  covered.add(name)
}

/** The style sheets that the page has; one that is missing is there, too, but empty. */
const styles = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.styleSheets]
      .filter(({ cssRules }) => cssRules.length)
      .map(({ href }) => href?.split('/').at(-1) ?? ''),
  )

test('a part of the page that is missing is named, and works once it is back', async ({ page }) => {
  const at = 'v=2&rev=185cad077db6'
  for (const [name, stop] of await tour(page, PARTS, at)) {
    await page.goto('about:blank')
    await new Explorer(page).open(at)
    await without(page, name, stop)
  }
})

test('a file that cannot be read since code is missing leaves the page as it was, and opens once it is back', async ({
  page,
}) => {
  const explorer = new Explorer(page)
  const reading = await tour(page, FILES)
  for (const [name, stop] of reading) {
    if (covered.has(name)) continue
    await page.evaluate(() => {
      location.hash = ''
    })
    await expect(explorer.total).toHaveText('19 of 19 events')
    await without(page, name, stop)
  }
  await page.goto('about:blank')
  for (const [name, stop] of await tour(page, QUESTIONS)) {
    if (covered.has(name)) continue
    await page.goto('about:blank')
    await explorer.open()
    await without(page, name, stop)
  }
})

test('data of one’s own is left as it was where code to change it is missing', async ({ page }) => {
  for (const stop of CHANGES) {
    await page.goto('about:blank')
    for (const [name] of await tour(page, [stop])) {
      if (covered.has(name)) continue
      await page.goto('about:blank')
      await new Explorer(page).open()
      await without(page, name, stop)
    }
  }
})

test('a page that cannot start says so', async ({ page }) => {
  const log = asked(page)
  await new Explorer(page).open()
  await page.waitForLoadState('networkidle')
  const first = [...log.since()].filter((name) => built.includes(name) && !LEFT_OUT.test(name))
  for (const name of first) {
    const bring = await lose(page, name)
    await page.goto('about:blank')
    await page.goto('./')
    const told = page.getByText(/has not started|19 of 19 events/)
    await expect(told.or(page.getByText(SAID)).first(), name).toBeAttached()
    await bring()
    covered.add(name)
  }
})

test('no file of the build was left out', () => {
  expect(built.filter((name) => !covered.has(name) && !LEFT_OUT.test(name))).toEqual([])
})
