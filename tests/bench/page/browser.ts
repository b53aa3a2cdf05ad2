/** A Chromium of one's own, the same as the end-to-end tests use, and what it costs in memory. */
import { readFile } from 'node:fs/promises'
import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import config from '../../e2e/playwright.config'

export const LAUNCH = config.use?.launchOptions ?? {}

export const launch = (): Promise<Browser> => chromium.launch(LAUNCH)

/** A context as the tests have it, which reaches no host but this machine. */
export async function contextIn(browser: Browser): Promise<BrowserContext> {
  const { viewport = null, locale = 'en-GB', timezoneId = 'UTC' } = config.use ?? {}
  // What is fetched after a first visit, for starts without a network, is not measured.
  const context = await browser.newContext({ viewport, locale, timezoneId, serviceWorkers: 'block' })
  await context.route(
    ({ protocol, hostname }) => protocol.startsWith('http') && !['localhost', '127.0.0.1'].includes(hostname),
    (route) => route.abort(),
  )
  return context
}

/** The most memory that any page of the browser has held at one time, bytes: the high-water mark of its process.
 *  @throws on systems without `/proc` */
export async function peakOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const renderers = processInfo.filter(({ type }) => type === 'renderer')
  const peaks = await Promise.all(renderers.map(({ id }) => highWater(id)))
  if (!peaks.length) throw new Error('The browser names no process that draws pages.')
  return Math.max(...peaks)
}

async function highWater(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]
  if (!kibibytes) throw new Error(`/proc/${pid}/status tells no VmHWM.`)
  return Number(kibibytes) * 1024
}
