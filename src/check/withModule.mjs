/** What commands of `package.json` share: Node 20 runs no TypeScript, so Vite builds what they run. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Loads a module of this project and uses it. It becomes one file with all that it imports, packages included, which runs
 *  faster than module by module.
 *  @param {string} path from the top of the project, with a leading `/`
 *  @param {(module: Record<string, Function>) => Promise<void>} use */
export async function withModule(path, use) {
  const { output } = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, path),
      write: false,
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  await use(await imported(output[0].code))
}

/** @param {string} code a module without imports but those of Node */
async function imported(code) {
  const folder = mkdtempSync(join(tmpdir(), 'claimline-'))
  try {
    const file = join(folder, 'command.mjs')
    writeFileSync(file, code)
    return await import(pathToFileURL(file).href)
  } finally {
    rmSync(folder, { recursive: true })
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
