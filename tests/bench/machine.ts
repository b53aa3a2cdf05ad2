/** On what, and with which versions, a run was made. */
import { createRequire } from 'node:module'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { launch } from './page/browser'
import { TIMELINEJS } from './peers'
import { BENCH, ROOT } from './stage'

export type Machine = {
  cores: number
  cpu: string
  /** GiB */
  memory: number
  system: string
  /** Processes that waited for a core in the minute before: more than none slows everything. */
  load: number
  versions: Record<string, string>
}

/** @param peers whether the bench's own packages take part */
export async function machine(peers: boolean): Promise<Machine> {
  const browser = await launch()
  const chromium = browser.version()
  await browser.close()
  const ours = versions(ROOT, ['vis-timeline', 'vis-data', 'papaparse', 'react', '@playwright/test', 'vite'])
  return {
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? 'unknown',
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    versions: {
      node: process.versions.node,
      chromium,
      ...ours,
      ...(peers ? versions(BENCH, [TIMELINEJS]) : {}),
    },
  }
}

function versions(folder: string, names: string[]): Record<string, string> {
  const require = createRequire(join(folder, 'package.json'))
  return Object.fromEntries(
    names.map((name) => {
      const { version }: { version: string } = require(join(folder, 'node_modules', name, 'package.json'))
      return [name, version]
    }),
  )
}
