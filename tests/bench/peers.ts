/** The peers that the app itself does not use: installed by the bench alone. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BENCH } from './stage'

export const TIMELINEJS = '@knight-lab/timelinejs'

/** Installs the pinned peers where they are not here yet.
 *  @throws where npm cannot */
export function installPeers(): void {
  const wanted = versionIn(join(BENCH, 'package-lock.json'))
  const installed = join(BENCH, 'node_modules/.package-lock.json')
  if (existsSync(installed) && versionIn(installed) === wanted) return
  try {
    execFileSync('npm', ['ci', '--prefix', BENCH], { stdio: ['ignore', 'inherit', 'inherit'] })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`The peers could not be installed (${why}). Leave them out with --only.`)
  }
}

function versionIn(lockfile: string): string | undefined {
  const lock: { packages: Record<string, { version?: string }> } = JSON.parse(readFileSync(lockfile, 'utf8'))
  return lock.packages[`node_modules/${TIMELINEJS}`]?.version
}
