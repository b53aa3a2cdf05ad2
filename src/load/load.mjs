/** `npm run load -- --clickhouse URL --dataset NAME FILE…`: Node 20 runs no TypeScript, so Vite loads the rest. */
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const vite = await createServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
try {
  const { run } = await vite.ssrLoadModule('/src/load/run.ts')
  // npm goes to the folder of the project; names of files are meant from where it was called.
  process.chdir(process.env.INIT_CWD ?? '.')
  const { text, error, status } = await run(process.argv.slice(2), {
    tell: (line) => void process.stderr.write(`${line}\n`),
    password: process.env.CLICKHOUSE_PASSWORD,
  })
  process.stderr.write(error)
  process.stdout.write(text)
  process.exitCode = status
} finally {
  await vite.close()
}
