/** Opening a file: the time to its first view, beside papaparse merely parsing it, and what it takes in memory. */
import type { Browser } from '@playwright/test'
import type { Sample } from '../data/csv'
import { appIn, type Opening, openFile, recorded, sessionOf } from '../page/app'
import { contextIn, launch, peakOf } from '../page/browser'
import type { Stage } from '../stage'
import { wordsFor } from './answers'

export type Openings = {
  large: Opening[]
  kursk: Opening[]
  /** papaparse, from the chosen file to its last row, ms. */
  parsing: number[]
  /** High-water marks, bytes. */
  peaks: { large: number[]; kursk: number[] }
}

/** Opens both datasets again and again, each time in a new browser; papaparse reads the large one's file in the same
 *  browser as the app, before it and after it in turn. */
export async function measureOpenings(stage: Stage, rounds: number): Promise<Openings> {
  const found: Openings = { large: [], kursk: [], parsing: [], peaks: { large: [], kursk: [] } }
  for (let round = 0; round < rounds; round++) {
    stage.say(`opening, round ${round + 1} of ${rounds}`)
    await largeRound(stage, round, found)
    const { browser, page, opening } = await sessionOf(stage.app, stage.starter, stage.kursk)
    await thenClose(browser, async () => {
      found.kursk.push(opening)
      await use(page, stage.kursk)
      found.peaks.kursk.push(await peakOf(browser))
    })
  }
  return found
}

async function largeRound(stage: Stage, round: number, found: Openings): Promise<void> {
  const browser = await launch()
  const parse = async () => found.parsing.push(await parsingIn(browser, stage))
  const open = async () => {
    const page = await appIn(browser, stage.app, stage.starter)
    found.large.push(await openFile(page, stage.large))
    await use(page, stage.large)
    found.peaks.large.push(await peakOf(browser))
    await page.context().close()
  }
  await thenClose(browser, async () => {
    for (const step of round % 2 ? [open, parse] : [parse, open]) await step()
  })
}

async function thenClose(browser: Browser, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } finally {
    await browser.close()
  }
}

/** A little use, so that the peak is not of loading alone: somebody is not heard, a word is searched. */
async function use(page: Awaited<ReturnType<typeof appIn>>, sample: Sample): Promise<void> {
  const box = page.getByRole('group', { name: 'Affiliation', exact: true }).getByRole('checkbox').first()
  await recorded(page, () => box.click())
  await recorded(page, () => box.click())
  const search = page.getByRole('searchbox', { name: 'Search' })
  await recorded(page, () => search.pressSequentially(wordsFor(sample)[0] ?? ''))
}

async function parsingIn(browser: Browser, { pages, large }: Stage): Promise<number> {
  const context = await contextIn(browser)
  const page = await context.newPage()
  await page.goto(`${pages}parse.html`)
  await page.locator('input[type=file]').setInputFiles(large.path)
  const { took, rows } = await page.evaluate(() => window.parsed)
  if (rows !== large.claims + 1) throw new Error(`papaparse read ${rows} rows of ${large.claims + 1}.`)
  await context.close()
  return took
}
