/** The first drawing of the same events by Claimline and by its peers, each in a browser of its own. */
import { type BrowserServer, chromium, type Page } from '@playwright/test'
import { writeCsv } from '../data/csv'
import { eventsFor } from '../data/record'
import type { Options } from '../options'
import { type Opening, sessionOf } from '../page/app'
import { contextIn, LAUNCH } from '../page/browser'
import { type Stage, writePeerEvents } from '../stage'

/** A peer that takes longer is stopped and written "did not finish", ms. */
export const PATIENCE = 120_000

/** A drawing that takes longer is not repeated, ms. */
const LONG = 20_000

export const PEERS = ['vis-timeline', 'vis-timeline with cluster', 'TimelineJS'] as const
export type Peer = (typeof PEERS)[number]

/** Per size: how long each took, ms; null did not finish. */
export type Drawings = {
  events: number
  claimline: Opening[]
  peers: Record<Peer, number[] | null>
}

export async function measurePeers(stage: Stage, { sizes, rounds, seed }: Options): Promise<Drawings[]> {
  const all: Drawings[] = []
  for (const size of sizes) {
    const claims = Math.round(size / 0.4)
    if (eventsFor(claims) !== size) throw new Error(`There is no record of exactly ${size} events.`)
    const sample = await writeCsv(`${stage.folder}/peers-${size}.csv`, seed, claims)
    const events = await writePeerEvents(stage, seed, claims)
    const found: Drawings = {
      events: size,
      claimline: [],
      peers: { 'vis-timeline': [], 'vis-timeline with cluster': [], TimelineJS: [] },
    }
    for (let round = 0; round < rounds; round++) {
      stage.say(`peers, ${size} events, round ${round + 1} of ${rounds}`)
      const { browser, opening } = await sessionOf(stage.app, stage.starter, sample)
      await browser.close()
      found.claimline.push(opening)
      for (const peer of PEERS) await again(stage, found, peer, events)
    }
    all.push(found)
  }
  return all
}

async function again({ pages }: Stage, { peers }: Drawings, peer: Peer, events: string): Promise<void> {
  const times = peers[peer]
  if (!times || times.some((took) => took > LONG)) return
  const took = await firstDraw(`${pages}${peer === 'TimelineJS' ? 'timelinejs' : 'vis'}.html`, peer, events)
  if (took === null) peers[peer] = null
  else times.push(took)
}

/** Draws once in a new browser, which is killed where it takes too long. */
async function firstDraw(address: string, peer: Peer, events: string): Promise<number | null> {
  const server = await chromium.launchServer(LAUNCH)
  try {
    const browser = await chromium.connect(server.wsEndpoint())
    const page = await (await contextIn(browser)).newPage()
    await page.goto(address)
    return await drawn(page, server, [events, peer === 'vis-timeline with cluster'])
  } finally {
    await server.kill()
  }
}

async function drawn(page: Page, server: BrowserServer, call: [string, boolean]): Promise<number | null> {
  let late = false
  const timer = setTimeout(() => {
    late = true
    void server.kill()
  }, PATIENCE)
  try {
    return await page.evaluate(([events, clustered]) => window.firstDraw(events, clustered), call)
  } catch (error) {
    if (late) return null
    throw error
  } finally {
    clearTimeout(timer)
  }
}
