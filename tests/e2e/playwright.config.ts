import { fileURLToPath } from 'node:url'
import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './browser'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PORT = 4817

/** Chromium prepares two pages for the suggestions of each window's address bar, which no test opens. A second list
 *  replaces the first, so those that Playwright leaves out stand here, too. */
const left = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
]

/** A browser that speaks to nobody of its own accord, so that every request seen is the page's. */
const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  `--disable-features=${left.join()}`,
  // Chromium's sandbox does not start for root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** The built page in a real Chromium. `npm test` builds it first; `npm run e2e` alone tests what `dist` holds. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  forbidOnly: true,
  fullyParallel: true,
  // Tests wait now and then: a third one uses what two cores have left.
  workers: 3,
  reporter: 'list',
  // Enough for a machine with half a dozen other things to do. Only a test that fails waits so long.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'America/St_Johns',
    baseURL: `http://localhost:${PORT}/`,
    launchOptions: { executablePath: findBrowser(), args },
    // Each test is a first visit, after which the whole app would be fetched for the next one (`offline.spec.ts`).
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    trace: 'off',
    // A window is emptied for the next test rather than made anew: a third less work. What such emptying leaves is in
    // `explorer.ts`; tests that need a window of their own make one.
    reuseContext: true,
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    cwd: ROOT,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
})
