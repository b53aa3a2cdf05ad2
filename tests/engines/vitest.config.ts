import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The built page in three engines, two at a time. `npm run build` comes first. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['*.smoke.ts'],
    globalSetup: './installed.ts',
    // Node 20 has the socket of Firefox's protocol only when asked.
    execArgv: ['--experimental-websocket'],
    maxWorkers: 2,
    testTimeout: 60_000,
    reporters: ['verbose'],
  },
})
