/** Where everything takes place: the built app and the bench's own pages on a host, and the datasets as files. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { serve } from '../e2e/static'
import { eventsOf, type Sample, writeCsv } from './data/csv'
import type { Options } from './options'
import { kursk, starter } from './page/samples'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const BENCH = fileURLToPath(new URL('.', import.meta.url))

export type Stage = {
  /** Addresses of the app and of the folder with the bench's pages. */
  app: string
  pages: string
  /** Where the bench's pages and the data lie, until `close`. */
  folder: string
  starter: Sample
  kursk: Sample
  large: Sample
  /** Tells on standard error how far the run is. */
  say(text: string): void
  close(): Promise<void>
}

/** Builds, writes and serves all of it. */
export async function stageFor({ claims, seed, parts }: Options): Promise<Stage> {
  const say = (text: string) => void process.stderr.write(`bench: ${text}\n`)
  const folder = await mkdtemp(join(tmpdir(), 'claimline-bench-'))
  say('building')
  await build({ root: ROOT, configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error' })
  const pages = join(folder, 'pages')
  await buildPages(pages)
  if (parts.has('peers')) await copyTimelineJs(pages)
  say(`writing ${claims.toLocaleString('en')} claims`)
  const large = await writeCsv(join(folder, 'large.csv'), seed, claims)
  const hosts = [await serve(join(ROOT, 'dist'), '/'), await serve(pages, '/')] as const
  return {
    app: hosts[0].address,
    pages: hosts[1].address,
    folder,
    starter: await starter(folder),
    kursk: await kursk(ROOT),
    large,
    say,
    async close() {
      for (const host of hosts) await host.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** The pages in which papaparse and the peers run. */
async function buildPages(outDir: string): Promise<void> {
  const root = join(BENCH, 'pages')
  const input = ['parse', 'vis', 'timelinejs'].map((name) => join(root, `${name}.html`))
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input },
    },
  })
}

/** As its package ships it. */
const copyTimelineJs = (pages: string): Promise<void> =>
  cp(join(BENCH, 'node_modules/@knight-lab/timelinejs/dist'), join(pages, 'peer'), { recursive: true })

/** An event as the peers are given it: its day's start, ms. */
export type PeerEvent = { title: string; day: number; lane: string }

const DAY = 86_400_000

/** Writes the events of a record of that many claims where the pages can fetch them.
 *  @returns the name of the file beside the pages */
export async function writePeerEvents({ folder }: Stage, seed: number, claims: number): Promise<string> {
  const events = Array.from(eventsOf(seed, claims), ({ title, day, claims }): PeerEvent => {
    return { title, day: day * DAY, lane: claims[0]?.by.affiliation || 'Not stated' }
  })
  const name = `events-${events.length}.json`
  await writeFile(join(folder, 'pages', name), JSON.stringify(events))
  return name
}
