import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** ClickHouse as Debian packages it: one server by itself, and three that are shards of a cluster. They are started once for
 *  all files. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['*.cluster.ts'],
    globalSetup: './servers.ts',
    // All files share the servers.
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['verbose'],
  },
})
