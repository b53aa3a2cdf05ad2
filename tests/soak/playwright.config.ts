import { defineConfig } from '@playwright/test'
import base from '../e2e/playwright.config'

/** An hour's use, at speed. It takes long: no part of `npm test`. */
export default defineConfig(base, {
  testDir: '.',
  workers: 1,
  timeout: 3 * 3_600_000,
  expect: { timeout: 60_000 },
  use: { actionTimeout: 1_500 },
})
