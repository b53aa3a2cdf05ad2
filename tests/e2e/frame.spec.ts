/** The embed code in a page on another origin. */
import { writeFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { serve } from './static'

/** The code that the Share dialog gives for a view. */
async function codeFor(
  page: Page,
  fragment: string,
  change: (dialog: Page) => Promise<void> = async () => undefined,
) {
  await page.goto(`./#${fragment}`)
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('tab', { name: 'Embed' }).click()
  await change(page)
  return page.getByLabel('Code for your page').inputValue()
}

/** Serves a long page with the code in a box of a width. @returns its address, on another origin than the app's */
async function hostFor(folder: string, code: string, width: number) {
  const html = `<!doctype html><title>An article</title><body style="margin:0"><div style="width:${width}px">${code}</div><div style="height:3000px"></div>`
  await writeFile(`${folder}/index.html`, html)
  return serve(folder, '/')
}

const frameOf = (page: Page) => page.frameLocator('iframe')

for (const width of [280, 640, 1000]) {
  test(`says at its head what is left out, ${width} px wide`, async ({ page }, info) => {
    const code = await codeFor(page, 'v=2&affiliation=!Russia&asof=2024-12-15')
    const host = await hostFor(info.outputPath('.').replace(/\.$/, ''), code, width)
    try {
      await page.setViewportSize({ width: Math.max(width, 320), height: 700 })
      await page.goto(host.address)
      const frame = frameOf(page)
      const left = frame.getByText('Without Russia’s side · as known on 15 December 2024')
      await expect(left).toBeVisible()
      await expect(left).toBeInViewport({ ratio: 1 })
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/^North Korean troops/)
      await expect(frame.getByRole('button', { name: 'Open…' })).toHaveCount(0)
      expect(await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0)
    } finally {
      await host.close()
    }
  })
}

test('grows to what it shows, by messages that hold its height and nothing else', async ({ page }, info) => {
  const code = (await codeFor(page, 'v=2')).replace('height:640px', 'height:300px')
  const host = await hostFor(info.outputPath('.').replace(/\.$/, ''), code, 800)
  try {
    await page.addInitScript(() => {
      const heard: unknown[] = []
      Object.assign(window, { heard })
      addEventListener('message', ({ data }) => heard.push(data))
    })
    await page.goto(host.address)
    await expect(frameOf(page).getByText('19 of 19 events')).toBeVisible()
    await expect.poll(() => page.locator('iframe').evaluate((one) => one.clientHeight)).toBeGreaterThan(600)
    const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
    for (const one of heard) expect(one).toEqual({ claimline: 'height', height: expect.any(Number) })
  } finally {
    await host.close()
  }
})

test('lets the wheel scroll the page around it until the reader is inside', async ({ page }, info) => {
  const code = await codeFor(page, 'v=2', (dialog) => dialog.getByLabel('Fit the height').uncheck())
  const host = await hostFor(
    info.outputPath('.').replace(/\.$/, ''),
    code.replace('height:640px', 'height:1200px'),
    800,
  )
  try {
    await page.setViewportSize({ width: 900, height: 600 })
    await page.goto(host.address)
    const frame = frameOf(page)
    await frame.locator('[data-event]').first().waitFor()
    await page.mouse.move(560, 400)
    await page.mouse.wheel(0, 200)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  } finally {
    await host.close()
  }
})

test('takes the theme that it is given', async ({ page }, info) => {
  const code = await codeFor(page, 'v=2', async (dialog) => {
    await dialog.getByRole('dialog').getByLabel('Theme').selectOption('dark')
  })
  expect(code).toContain('&amp;embed=1&amp;theme=dark"')
  const host = await hostFor(info.outputPath('.').replace(/\.$/, ''), code, 800)
  try {
    await page.goto(host.address)
    const frame = frameOf(page)
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
  } finally {
    await host.close()
  }
})
