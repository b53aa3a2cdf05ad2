import { defineConfig } from '@playwright/test'
import base from '../e2e/playwright.config'

/** The built page against what goes wrong: hostile files and hosts, missing code, a full storage, wrong clocks. It takes
 *  some minutes: no part of `npm test`. */
export default defineConfig(base, { testDir: '.' })
