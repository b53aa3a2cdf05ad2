/** `npm run bench`: Node 20 runs no TypeScript, so Vite loads the rest. */
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const path = fileURLToPath(new URL('./run.ts', import.meta.url))
const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' })
try {
  process.exitCode = (await module.run(process.argv.slice(2))) ? 0 : 1
} catch (error) {
  console.error(error)
  process.exitCode = 1
}
