/** The app without a network, and after its host has another version. */
import { expect, test } from '@playwright/test'

test.describe('the app', () => {
  test.use({ serviceWorkers: 'allow' })

  test('starts without a network after a first visit', async ({ page, context }) => {
    await page.goto('./')
    await expect(page.getByText('19 of 19 events')).toBeVisible()
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
    await context.setOffline(true)
    await page.goto('./#v=2&show=list&lanes=source&q=plekhovo')
    await page.reload()
    await expect(page.getByRole('table', { name: 'Events' })).toBeVisible()
    await page.getByRole('tab', { name: 'Matrix' }).click()
    await expect(page.getByRole('grid', { name: 'Claims by source' })).toBeVisible()
    await page.getByRole('tab', { name: 'Timeline' }).click()
    await expect(page.locator('[aria-label=Timeline] [data-event]').first()).toBeVisible()
  })
})

test.describe('code that the host has lost', () => {
  test('is loaded anew, once, with the same view, where the host has another version', async ({ page }) => {
    let starts = 0
    await page.route(/assets\/Matrix-.*\.js$/, (route) => route.abort())
    await page.goto('./#v=2&q=plekhovo')
    await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('plekhovo')
    await page.route(/\/$/, async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      // What is asked for by the page itself names another main script; the page that is reloaded is the one of now.
      const isPage = route.request().isNavigationRequest()
      if (isPage) starts++
      await route.fulfill({
        response,
        body: isPage ? html : html.replace(/index-[\w-]+\.js/, 'index-new.js'),
      })
    })
    await page.getByRole('tab', { name: 'Matrix' }).click()
    await expect.poll(() => starts).toBe(1)
    await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('plekhovo')
    await expect(page.getByText('could not be loaded', { exact: false }).first()).toBeVisible()
    await page.waitForTimeout(1_000)
    expect(starts, 'never a second time').toBe(1)
  })

  test('is named, and nothing is reloaded, where the host has the same version', async ({ page }) => {
    await page.route(/assets\/Matrix-.*\.js$/, (route) => route.abort())
    await page.goto('./')
    await expect(page.getByText('19 of 19 events')).toBeVisible()
    await page.evaluate(() => Object.assign(window, { same: true }))
    await page.getByRole('tab', { name: 'Matrix' }).click()
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
    expect(await page.evaluate(() => 'same' in window)).toBe(true)
  })
})
