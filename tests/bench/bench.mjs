/** `npm run bench` */
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

// Vite's server, which only loads the bench, would say "development", and the app be built with React's slower half.
process.env.NODE_ENV = 'production'

const vite = await createServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
try {
  const { run } = await vite.ssrLoadModule('/tests/bench/run.ts')
  process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1
} catch (error) {
  console.error(error)
  process.exitCode = 1
} finally {
  await vite.close()
}
