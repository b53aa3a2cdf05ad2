/** Opening a file: the time to its first view, beside papaparse merely parsing it, and what it takes in memory. */
import type { Browser, Page } from '@playwright/test'
import type { Sample } from '../data/csv'
import type { Options } from '../options'
import { appIn, type Opening, openFile, recorded } from '../page/app'
import { contextIn, launch, peakOf } from '../page/browser'
import type { Stage } from '../stage'

export type Openings = {
  large: Opening[]
  kursk: Opening[]
  /** papaparse, from the chosen file to its last row, ms. */
  parsing: number[]
  /** High-water marks, bytes. */
  peaks: { large: number[]; kursk: number[] }
}

/** Opens both datasets again and again, each time in a new browser. */
export async function measureOpenings(stage: Stage, { rounds, parts }: Options): Promise<Openings> {
  const found: Openings = { large: [], kursk: [], parsing: [], peaks: { large: [], kursk: [] } }
  const open = async (browser: Browser, whose: 'large' | 'kursk') => {
    const page = await appIn(browser, stage.app, stage.starter)
    found[whose].push(await openFile(page, stage[whose]))
    if (parts.has('memory')) found.peaks[whose].push(await peakInUse(browser, page, stage[whose]))
    await page.context().close()
  }
  const parse = async (browser: Browser) => found.parsing.push(await parsingIn(browser, stage))
  for (let round = 0; round < rounds; round++) {
    stage.say(`opening, round ${round + 1} of ${rounds}`)
    // papaparse reads the file in the same browser as the app, before it and after it in turn.
    await thenClose(async (browser) => {
      if (parts.has('open') && round % 2 === 0) await parse(browser)
      await open(browser, 'large')
      if (parts.has('open') && round % 2 === 1) await parse(browser)
    })
    await thenClose((browser) => open(browser, 'kursk'))
  }
  return found
}

async function thenClose(act: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await launch()
  try {
    await act(browser)
  } finally {
    await browser.close()
  }
}

/** The high-water mark after a little use, so that it is not of loading alone: a side is left out, a word is
 *  searched. */
async function peakInUse(browser: Browser, page: Page, { words }: Sample): Promise<number> {
  const box = page.getByRole('group', { name: 'Affiliation', exact: true }).getByRole('checkbox').first()
  await recorded(page, () => box.click())
  await recorded(page, () => box.click())
  const search = page.getByRole('searchbox', { name: 'Search' })
  await recorded(page, () => search.pressSequentially(words[0] ?? ''))
  return peakOf(browser)
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
