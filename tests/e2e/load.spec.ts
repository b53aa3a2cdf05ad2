/** What a first visit costs, and what it shows first. */
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { Explorer, expect, test, watched } from './explorer'
import { serve } from './static'

// With an event open, narrower windows fold the filters into a rail.
test.use({ viewport: { width: 1600, height: 900 } })

/** All JavaScript of a first visit, gzipped, worker included, bytes. */
const MOST = 260_000

const isScript = (url: string): boolean => new URL(url).pathname.endsWith('.js')

test('a first visit loads at most 260 kB of JavaScript, gzipped', async ({ explorer, page }) => {
  const scripts = new Map<string, Promise<Buffer>>()
  page.on('response', (response) => {
    if (isScript(response.url())) scripts.set(response.url(), response.body())
  })
  await explorer.open()
  await expect(explorer.marks.first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  const sizes = await Promise.all(
    [...scripts].map(async ([url, body]) => [new URL(url).pathname, gzipSync(await body).length] as const),
  )
  expect(sizes.map(([path]) => path).join(' ')).toMatch(/worker/i)
  const total = sizes.reduce((sum, [, size]) => sum + size, 0)
  expect(total, sizes.map(([path, size]) => `${path} ${size}`).join('\n')).toBeLessThanOrEqual(MOST)
})

test('the list can be read before the timeline has loaded', async ({ explorer, page }) => {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  let holding = false
  await page.route(/\/[^/]*timeline[^/]*\.js$/i, async (route) => {
    holding = true
    await held
    await route.continue()
  })
  await explorer.open('v=1&event=plekhovo-role')
  await expect(explorer.total).toHaveText('19 of 19 events')
  await expect(explorer.title('North Korean role in the capture of Plekhovo')).toBeVisible()
  await expect(explorer.box('Affiliation', 'Russia')).toBeVisible()
  expect(holding).toBe(true)
  await expect(explorer.marks).toHaveCount(0)
  release()
  await expect(explorer.marks.first()).toBeVisible()
})

test.describe('where code cannot be loaded', () => {
  test.use({ foreseen: { complaints: [/ERR_FAILED/, /its code could not be loaded/], hosts: [] } })

  test('a part of the page says that its code is missing, and works once it is tried again', async ({
    explorer,
    page,
  }) => {
    await page.route(/\/Matrix-[^/]*\.js$/, (route) => route.abort())
    await explorer.open('v=1&show=matrix')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('The matrix stopped working (its code could not be loaded).')
    await expect(explorer.total).toHaveText('19 of 19 events')
    await page.unroute(/\/Matrix-[^/]*\.js$/)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('grid', { name: 'Claims by source' })).toBeVisible()
    await expect(alert).toHaveCount(0)
  })
})

test('the built page works from any sub-path of a static host', async ({ browser }) => {
  const host = await serve(fileURLToPath(new URL('../../dist', import.meta.url)), '/deep/sub/path/')
  const context = await browser.newContext({ viewport: { width: 1600, height: 900 } })
  try {
    const complaints = watched(context, [new URL(host.address).host])
    const explorer = new Explorer(await context.newPage())
    await explorer.page.goto(`${host.address}#v=2&affiliation=!Russia&event=plekhovo-role`)
    await expect(explorer.total).toHaveText('19 of 19 events')
    await expect(explorer.row('North Korean role in the capture of Plekhovo')).toContainText(
      'Nobody asserts it',
    )
    await expect(explorer.marks.first()).toBeVisible()
    await explorer.box('Affiliation', 'Russia').check()
    expect(explorer.page.url()).toMatch(/\/deep\/sub\/path\/#v=2&rev=[0-9a-f]{12}&event=plekhovo-role$/)
    await explorer.page.reload()
    await expect(explorer.row('North Korean role in the capture of Plekhovo')).toContainText(
      'One side says so',
    )
    expect(complaints).toEqual([])
  } finally {
    await context.close()
    await host.close()
  }
})
