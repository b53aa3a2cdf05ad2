/** One run: every part that is asked for, then the table. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { machine } from './machine'
import { measureGrowth } from './measure/growth'
import { measureOpenings } from './measure/openings'
import { measurePeers } from './measure/peers'
import { measureThread } from './measure/thread'
import { measureUse } from './measure/use'
import { type Options, optionsOf, type Part } from './options'
import { installPeers } from './peers'
import { growthRows, openingRows, peerRow, type Row, threadRows, useRows } from './rows'
import { BENCH, type Stage, stageFor } from './stage'
import { markdown, type Report } from './table'

/** Parts that are measured together. */
type Run = { parts: Part[]; rows(stage: Stage, options: Options): Promise<Row[]> }

const RUNS: Run[] = [
  {
    parts: ['first', 'open', 'memory'],
    rows: async (stage, options) =>
      openingRows(await measureOpenings(stage, options), stage.large, options.parts),
  },
  {
    parts: ['pan', 'zoom', 'filter', 'search'],
    rows: async (stage, options) => useRows(await measureUse(stage, options), options.parts),
  },
  { parts: ['peers'], rows: async (stage, options) => (await measurePeers(stage, options)).map(peerRow) },
  { parts: ['growth'], rows: async (stage, options) => growthRows(await measureGrowth(stage, options)) },
  { parts: ['thread'], rows: async (stage, options) => threadRows(await measureThread(stage, options)) },
]

/** Measures, prints the table, and writes it with its JSON into `results/`.
 *  @returns whether all parts came to their end */
export async function run(args: string[]): Promise<boolean> {
  const options = optionsOf(args)
  if (options.parts.has('peers')) installPeers()
  const date = new Date().toISOString()
  const about = await machine(options.parts.has('peers'))
  const stage = await stageFor(options)
  try {
    const { claims, events, bytes } = stage.large
    const data = { seed: options.seed, claims, events, bytes }
    const measured = await measure(stage, options)
    await write({ machine: about, date, data, rounds: options.rounds, ...measured })
    return !measured.failed.length
  } finally {
    await stage.close()
  }
}

/** A part that breaks off is named in the table; the others go on. */
async function measure(stage: Stage, options: Options): Promise<Pick<Report, 'rows' | 'failed'>> {
  const rows: Row[] = []
  const failed: Report['failed'] = []
  for (const run of RUNS) {
    const asked = run.parts.filter((part) => options.parts.has(part))
    if (!asked.length) continue
    try {
      rows.push(...(await run.rows(stage, options)))
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      stage.say(`${asked.join(', ')} broke off: ${why}`)
      failed.push({ part: asked.join(', '), why })
    }
  }
  return { rows, failed }
}

async function write(report: Report): Promise<void> {
  const [folder, table] = [join(BENCH, 'results'), markdown(report)]
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'bench.md'), table)
  await writeFile(join(folder, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`)
  process.stdout.write(`${table}\nWritten to ${folder}/bench.md and bench.json.\n`)
}
