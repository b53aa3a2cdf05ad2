/** How the engine's answer time grows with the claims: the memory engine itself, in Node, without a page. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { DatasetOpener, Part } from '../../../src/engine/engine'
import type { Description } from '../../../src/model/description'
import { DEFAULT_VIEW, type View } from '../../../src/model/view'
import { writeCsv } from '../data/csv'
import type { Options } from '../options'
import { ROOT, type Stage } from '../stage'
import { quantile } from '../statistics'

/** Claims, and per kind of question the median answer time, ms. */
export type Grown = { claims: number; times: Record<string, number> }

/** All that the page shows beside the timeline. */
const PARTS: Part[] = [
  'totals',
  'counts',
  'differs',
  'reports',
  'lanes',
  'marks',
  'density',
  'rows',
  'selected',
]

/** Rounds before anything is measured. */
const WARM_UP = 20

const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000]

/** Answers at every size up to the large dataset's. */
export async function measureGrowth(stage: Stage, { claims, seed, rounds }: Options): Promise<Grown[]> {
  const newOpener = await builtOpener(stage.folder)
  const [smallest = claims] = SIZES
  // Code that has run often is compiled better: nobody's first answers are measured.
  await answerTimes(newOpener(), await written(stage, seed, smallest), WARM_UP)
  const all: Grown[] = []
  for (const size of [...SIZES.filter((size) => size < claims), claims]) {
    stage.say(`growth, ${size.toLocaleString('en')} claims`)
    const path = size === claims ? stage.large.path : await written(stage, seed, size)
    all.push({ claims: size, times: await answerTimes(newOpener(), path, rounds) })
  }
  return all
}

async function written({ folder }: Stage, seed: number, size: number): Promise<string> {
  const { path } = await writeCsv(`${folder}/growth-${size}.csv`, seed, size)
  return path
}

/** The engine as a build makes it, for Node: loaded from its sources, every call from file to file would cost more. */
async function builtOpener(folder: string): Promise<() => DatasetOpener> {
  const outDir = join(folder, 'engine')
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/engine/memory/opener.ts',
      outDir,
      rolldownOptions: { output: { entryFileNames: 'opener.mjs' } },
    },
  })
  const built: { memoryOpener(): DatasetOpener } = await import(
    pathToFileURL(join(outDir, 'opener.mjs')).href
  )
  return built.memoryOpener
}

async function answerTimes(opener: DatasetOpener, path: string, rounds: number): Promise<Grown['times']> {
  const opened = await opener.open([{ name: path, bytes: new Blob([await readFile(path)]) }])
  if (!opened.ok) throw new Error(`The opener refused ${path}: ${opened.problems[0]?.what}`)
  const { engine } = opened
  const ask = async (change: Partial<View>) => {
    const view = { ...DEFAULT_VIEW, ...change }
    const start = performance.now()
    await engine.ask({ view, parts: PARTS, rows: { from: 0, to: 100 } })
    return performance.now() - start
  }
  const times: Record<string, number[]> = {}
  // The first round warms up.
  for (let round = 0; round <= rounds; round++) {
    for (const [kind, change] of questions(opened.description, round)) {
      const took = await ask(change)
      // Between two of a kind, the engine forgets what it remembered of the last.
      await ask({})
      if (round) times[kind] = [...(times[kind] ?? []), took]
    }
  }
  engine.close()
  return Object.fromEntries(Object.entries(times).map(([kind, list]) => [kind, quantile(list, 0.5)]))
}

const WORDS = ['bridge', 'smoke', 'lesnovka', 'convoy', 'orchard', 'river']
const DAYS = ['2023-03-01', '2023-06-01', '2023-09-01', '2024-01-01', '2024-03-01', '2024-06-01']

/** One question of each kind, another one in each round. */
function questions({ values }: Description, round: number): [kind: string, change: Partial<View>][] {
  const nth = <T>(list: readonly T[]): T => {
    const item = list[round % list.length]
    if (item === undefined) throw new Error('The dataset has no value to choose.')
    return item
  }
  const without = (filter: 'source' | 'affiliation' | 'stance' | 'place') => ({
    filters: { [filter]: { except: [nth(values[filter]).value] } },
  })
  return [
    ['without a source', without('source')],
    ['without an affiliation', without('affiliation')],
    ['without a stance', without('stance')],
    ['without a place', without('place')],
    ['as of a day', { asof: nth(DAYS) }],
    ['search', { q: nth(WORDS) }],
  ]
}
