/** The built app in a page, with the recorder under it. */
import type { Browser, Page } from '@playwright/test'
import type { Sample } from '../data/csv'
import { contextIn, launch } from './browser'
import { installRecorder, type Recording } from './recorder'

/** Longest wait for a dataset, ms. */
const LONGEST = 600_000

/** From the chosen file to its first view painted, and how much of that came after the data was loaded, ms. */
export type Opening = { opened: number; drawn: number }

/** A dataset in a browser of its own. */
export type Session = { sample: Sample; page: Page; browser: Browser; opening: Opening }

/** Starts a browser, shows a small dataset there, then opens the file: so nothing of the page's own start is measured.
 *  @param starter the small one */
export async function sessionOf(address: string, starter: Sample, sample: Sample): Promise<Session> {
  const browser = await launch()
  try {
    const page = await appIn(browser, address, starter)
    return { sample, page, browser, opening: await openFile(page, sample) }
  } catch (error) {
    await browser.close()
    throw error
  }
}

/** The app in a new page of the browser, with the small dataset in sight. It has shown lanes before, in which large
 *  datasets start: loading their code is part of the page's own start. */
export async function appIn(browser: Browser, address: string, starter: Sample): Promise<Page> {
  const page = await (await contextIn(browser)).newPage()
  await page.addInitScript(installRecorder)
  await page.goto(`${address}#v=2&lanes=source`)
  await page.locator('[aria-label=Timeline] [data-event]').first().waitFor()
  await openFile(page, starter)
  return page
}

/** Chooses a file as a reader does in the example's place, and waits until its first view has been painted.
 *  @throws where that does not happen; with what the page says of it */
export async function openFile(page: Page, { path, events, affiliation }: Sample): Promise<Opening> {
  // Over a file of the reader's own the page would ask first what becomes of it.
  const back = page.getByRole('button', { name: 'Back to the example' })
  if (await back.isVisible()) {
    await back.click()
    await back.waitFor({ state: 'hidden' })
  }
  await page.evaluate(
    (expected) => {
      window.bench.take()
      window.bench.expect(expected)
    },
    { events: events.toLocaleString('en'), affiliation },
  )
  await page.locator('input[type=file]').first().setInputFiles(path, { timeout: 10_000 })
  await inTime(page, LONGEST, path)
  const { inputs, loaded, painted } = await take(page)
  const [chosen] = inputs
  if (chosen === undefined || loaded === null || painted === null)
    throw new Error(`The page noted no opening of ${path}.`)
  return { opened: painted - chosen, drawn: painted - loaded }
}

async function inTime(page: Page, ms: number, path: string): Promise<void> {
  const arrived = page.evaluate((ms) => {
    const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), ms))
    return Promise.race([window.bench.arrived().then(() => true), late])
  }, ms)
  if (await arrived) return
  const said = await page.getByRole('alert').allTextContents()
  throw new Error(`No view of ${path} after ${ms / 1000} s. The page says: ${said.join(' ') || 'nothing'}`)
}

/** What was recorded since the last time. */
export const take = (page: Page): Promise<Recording> => page.evaluate(() => window.bench.take())

/** Lets a page rest while others are measured. */
export const rest = (page: Page): Promise<void> => page.evaluate(() => window.bench.rest())

/** Nothing has happened for so long, ms: the answer to the last input is there. */
const QUIET = 120
const PATIENCE = 30_000

/** Does something that the app answers. @returns all that was recorded until nothing more came */
export async function recorded(page: Page, act: () => Promise<void>): Promise<Recording> {
  await take(page)
  await act()
  await page.evaluate(([quiet, patience]) => window.bench.settled(quiet, patience), [
    QUIET,
    PATIENCE,
  ] as const)
  return take(page)
}
