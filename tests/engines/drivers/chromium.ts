/** Chromium, by Playwright. */
import { chromium } from '@playwright/test'
import { findBrowser } from '../../e2e/browser'
import { type Driver, FILES, SIZE } from '../driver'

export async function startChromium(): Promise<Driver> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath: findBrowser(), args })
  const page = await browser.newPage({ viewport: SIZE })
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return {
    version: `Chromium ${browser.version()}`,
    go: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    run: (expression) => page.evaluate<string>(expression),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    choose: (paths) => page.locator(FILES).first().setInputFiles(paths),
    complaints: () => complaints.splice(0),
    close: () => browser.close(),
  }
}
