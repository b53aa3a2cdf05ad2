/** A browser that lets the page down: its storage is full, its clock is wrong, its network goes after the page has come. */
import { type Explorer, expect, test } from '../e2e/explorer'

const FILE = {
  name: 'bridge.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('event_title,source,stance\nBridge closed,Mayor,denies\nBridge closed,Paper,asserts\n'),
}

const openFile = async ({ page, total }: Explorer) => {
  await page.getByLabel('Files to open').setInputFiles(FILE)
  await expect(total).toHaveText('1 of 1 events')
}

async function dialog(explorer: Explorer, item: string, title: string) {
  await explorer.menu(item)
  return explorer.page.getByRole('dialog', { name: title })
}

test('a full storage is named by each thing that is not kept, and the page goes on', async ({
  explorer,
  page,
}) => {
  // A mock, since filling a disk for a test takes minutes and gigabytes: both storages answer as full ones do.
  await page.addInitScript(() => {
    const full = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
    Object.assign(IDBObjectStore.prototype, { put: full, add: full })
    Object.assign(Storage.prototype, { setItem: full })
  })
  await explorer.open()
  await openFile(explorer)
  await expect(explorer.alert).toContainText('does not keep it (its storage is full)')

  const views = await dialog(explorer, 'Saved views…', 'Saved views')
  await views.getByLabel('Name of the view that is shown').fill('Mine')
  await views.getByRole('button', { name: 'Save this view' }).click()
  await expect(views.getByRole('status')).toContainText('does not keep saved views (its storage is full)')
  await expect(views.getByRole('link', { name: 'Mine' })).toBeVisible()
  await page.keyboard.press('Escape')
  const yours = await dialog(explorer, 'Your data…', 'Your data')
  await expect(yours).toContainText('Nothing is kept yet.')
  await page.keyboard.press('Escape')

  await explorer.search.fill('bridge')
  await expect(explorer.total).toHaveText('1 of 1 events')
  await page.reload()
  await expect(explorer.alert).toContainText('ask them for the file')
})

for (const year of [1999, 2060])
  test(`a clock that says ${year} changes nothing but the day on which things were kept or cited`, async ({
    explorer,
    page,
  }) => {
    await explorer.open()
    const first = await explorer.seen()
    await page.clock.setFixedTime(`${year}-03-14T12:00:00Z`)
    await page.goto('about:blank')
    await explorer.open()
    expect(await explorer.seen()).toEqual(first)
    await explorer.asOf.fill('15 December 2024')
    await explorer.asOf.press('Enter')
    await expect.poll(() => explorer.fragment()).toContain('asof=2024-12-15')
    await expect(page.getByText('1 more claim may have been public by then')).toBeVisible()
    await page.getByRole('button', { name: 'Share' }).click()
    await page.getByRole('tab', { name: 'Cite' }).click()
    await expect(page.getByRole('dialog')).toContainText(`14 March ${year}`)
    await page.keyboard.press('Escape')

    await openFile(explorer)
    const yours = await dialog(explorer, 'Your data…', 'Your data')
    await expect(yours).toContainText(`opened on 14 March ${year}`)
    await page.keyboard.press('Escape')
    await page.reload()
    await expect(explorer.total).toHaveText('1 of 1 events')
  })

test.describe('without a network after the page has come, and without a service worker', () => {
  test.use({
    foreseen: {
      complaints: [/Failed to load resource/, /could not be loaded/, /Failed to fetch/],
      hosts: [],
    },
  })

  test('filters and the day of knowledge work, and what cannot come is named until it can', async ({
    explorer,
    page,
    context,
  }) => {
    await explorer.open()
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await explorer.box('Affiliation', 'Russia').first().click()
    await expect.poll(() => explorer.fragment()).toContain('affiliation=')
    await expect(explorer.included).toContainText('sources included')
    await explorer.asOf.fill('31 December 2024')
    await explorer.asOf.press('Enter')
    await expect.poll(() => explorer.fragment()).toContain('asof=2024-12-31')
    await page.getByRole('tab', { name: 'List' }).click()
    await expect(explorer.rows.first()).toBeVisible()

    await page.getByRole('tab', { name: 'Matrix' }).click()
    await expect(page.getByText(/code could not be loaded/).first()).toBeVisible()
    await expect(explorer.total).toBeVisible()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('grid', { name: 'Claims by source' })).toBeVisible()
    await expect.poll(() => explorer.fragment()).toContain('asof=2024-12-31')
  })
})

test('a worker that falls silent is named, and started again it shows the same view', async ({
  explorer,
  page,
}) => {
  await page.clock.install()
  await explorer.open()
  await expect(explorer.marks.or(explorer.line('Capture of Plekhovo')).first()).toBeVisible()
  // It never comes to another message.
  for (const worker of page.workers())
    void worker
      .evaluate(() => {
        while (true) JSON.stringify([])
      })
      .catch(() => 'It is ended when it is started again.')
  await explorer.box('Affiliation', 'Russia').first().click()
  await expect.poll(() => explorer.fragment()).toContain('affiliation=')
  await page.clock.fastForward(21_000)
  await expect(explorer.alert).toContainText('silent for 20 seconds')
  // Nothing is said of the new view before there is an answer to it.
  await expect(explorer.included).toHaveCount(0)
  await expect(page.getByText('No status and no date changes.')).toHaveCount(0)
  await page.getByRole('button', { name: 'Start it again' }).click()
  await expect(explorer.included).toContainText('sources included')
  await expect(explorer.alert).toHaveCount(0)
  expect(explorer.fragment()).toContain('affiliation=')
})
