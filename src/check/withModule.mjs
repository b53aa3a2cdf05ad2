/** What commands of `package.json` share: Node 20 runs no TypeScript, so Vite loads what they run. */
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

/** Loads a module of this project and uses it.
 *  @param {string} path from the top of the project, with a leading `/`
 *  @param {(module: Record<string, Function>) => Promise<void>} use */
export async function withModule(path, use) {
  const vite = await createServer({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    await use(await vite.ssrLoadModule(path))
  } finally {
    await vite.close()
  }
}

/** Runs what a command names and writes what comes of it. npm goes to the folder of the project, while names of files are
 *  meant from where it was called.
 *  @param {() => Promise<{ text: string, error: string, status: number }>} run */
export async function runCommand(run) {
  process.chdir(process.env.INIT_CWD ?? '.')
  const { text, error, status } = await run()
  process.stderr.write(error)
  process.stdout.write(text)
  process.exitCode = status
}
