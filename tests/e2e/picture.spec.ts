/** Pictures of what is shown, as files. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './explorer'

/** Opens the Share dialog at its tab for pictures. */
async function openTab(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await dialog.getByRole('tab', { name: 'Picture' }).click()
  await expect(dialog.getByRole('figure', { name: 'Preview' })).toBeVisible()
  return dialog
}

/** @returns the file's name and bytes */
async function taken(page: Page, dialog: Locator, button: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await dialog.getByRole('button', { name: button }).click()
  const download = await coming
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Size of a picture, and how many colours a grid of its points has. */
const seen = (page: Page, bytes: Buffer) =>
  page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const { data: points = [] } = context?.getImageData(0, 0, image.width, image.height) ?? {}
    const colours = new Set<string>()
    for (let at = 0; at < points.length; at += 4 * 37)
      colours.add([points[at], points[at + 1], points[at + 2]].join())
    return { width: image.width, height: image.height, first: [...points.slice(0, 3)], colours: colours.size }
  }, bytes.toString('base64'))

const TITLE = 'North Korean role in the capture of Plekhovo'

test('the timeline and a card of the open event are taken as SVG and PNG', async ({ explorer, page }) => {
  await explorer.open('v=2&affiliation=!Russia&asof=2024-12-15&event=plekhovo-role')
  const dialog = await openTab(page)
  await dialog.getByRole('radio', { name: 'All rows' }).check()
  const svg = await taken(page, dialog, 'Download SVG')
  expect(svg.name).toMatch(/^North Korean troops .* \(revision [0-9a-f]{12}\)\.svg$/)
  const text = svg.bytes.toString()
  const said = [
    'Without Russia’s side · as known on 15 December 2024',
    'now One side says so',
    'Licence: ',
    'v=2&#38;rev=',
  ]
  expect(said.filter((one) => !text.includes(one))).toEqual([])
  // Its fonts come with it, and it fetches nothing.
  expect(text.match(/@font-face\{/g)?.length).toBeGreaterThanOrEqual(2)
  expect(text.match(/url\((?!data:font|#)/)).toBeNull()
  const [, width = 0, height = 0] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(text)?.map(Number) ?? []
  expect([width, height > 600]).toEqual([1200, true])

  const png = await seen(page, (await taken(page, dialog, 'Download PNG')).bytes)
  expect(png).toMatchObject({ width: 2 * width, height: 2 * height, first: [0xfa, 0xf9, 0xf5] })
  expect(png.colours).toBeGreaterThan(20)

  await dialog.getByRole('radio', { name: `A card of “${TITLE}”` }).check()
  await dialog.getByRole('radio', { name: 'Dark' }).check()
  await expect(dialog.getByText('1,200 × 630 px')).toBeVisible()
  const card = await taken(page, dialog, 'Download PNG')
  expect(card.name).toContain(TITLE)
  expect(await seen(page, card.bytes)).toMatchObject({ width: 2400, height: 1260, first: [0x14, 0x16, 0x1a] })
})

test('what is in sight of a long matrix is a part of it, and the picture says so', async ({
  explorer,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 600 })
  await explorer.open('v=2&show=matrix')
  await expect(page.getByRole('grid', { name: 'Claims by source' })).toBeVisible()
  const dialog = await openTab(page)
  const preview = dialog.getByRole('figure', { name: 'Preview' })
  await expect(preview).toContainText(/\b\d of 19 rows drawn\./)
  await dialog.getByRole('radio', { name: 'All rows' }).check()
  await expect(preview).not.toContainText('rows drawn')
  await expect(preview).toContainText('All 41 sources included, all 19 events shown.')
})

test('a sheet is printed on A4 and Letter: always light, with all rows and no control', async ({
  browser,
}) => {
  const context = await browser.newContext({ colorScheme: 'dark', viewport: { width: 688, height: 950 } })
  await context.addInitScript(() => {
    window.print = () => document.documentElement.toggleAttribute('data-printed', true)
  })
  const page = await context.newPage()
  await page.goto('./#v=2&affiliation=!Russia')
  await expect(page.getByText('19 of 19 events')).toBeVisible()
  const sizes = { A4: [595, 842], Letter: [612, 792] } as const
  for (const [format, size] of Object.entries(sizes)) {
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
    await page.keyboard.press('Control+p')
    await page.locator('html[data-printed]').waitFor()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const sheet = page.getByRole('article')
    await expect(sheet.getByText('Without Russia’s side.')).toBeVisible()
    await expect(sheet.getByRole('table').getByRole('rowheader')).toHaveCount(19)
    const seen = await page.evaluate(() => ({
      controls: [
        ...document.querySelectorAll('button, input, select, summary, [role=slider], [role=tab]'),
      ].filter((element) => element.checkVisibility()).length,
      // As wide as A4 within its margins: nothing is cut off.
      across: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ink: getComputedStyle(document.querySelector('.sheet') ?? document.body).color,
    }))
    expect(seen).toEqual({ controls: 0, across: 0, ink: 'rgb(27, 29, 34)' })
    const pdf = (await page.pdf({ format })).toString('latin1')
    const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0
    expect(pages).toBeGreaterThan(3)
    expect(pages).toBeLessThan(20)
    const [, width = 0, height = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)/.exec(pdf)?.map(Number) ?? []
    expect([Math.round(width / 2), Math.round(height / 2)]).toEqual(size.map((side) => Math.round(side / 2)))
    // Printed, it has gone.
    await expect(page.locator('.sheet')).toHaveCount(0)
    await page.evaluate(() => document.documentElement.removeAttribute('data-printed'))
  }
  await context.close()
})
