/** Runs every check in one engine, and fails where anything else went wrong meanwhile. */
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embedCode } from '../../src/publish/embedCode'
import { Browser } from './browser'
import { CHECKS } from './checks'
import type { Driver } from './driver'
import { folder } from './drivers/processes'
import { writeFiles } from './files'
import { type Host, host } from './host'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

const FRAME = embedCode('./#v=2&asof=2024-12-15&embed=1', { title: 'A timeline', height: 300, fits: true })
const ARTICLE = `<!doctype html><link rel="icon" href="./icon.svg"><title>An article</title><body>${FRAME}</body>`

export function smoke(engine: string, start: () => Promise<Driver>): void {
  describe(engine, () => {
    const own = folder()
    const files = writeFiles(own.path)
    let site: Host
    let browser: Browser

    beforeAll(async () => {
      site = await host(DIST, { '/article.html': ARTICLE })
      browser = new Browser(await start(), site.address)
    }, 60_000)

    afterAll(async () => {
      if (browser) process.stdout.write(`${browser.driver.version}\n`)
      await browser?.driver.close()
      await site?.close()
      own.remove()
    })

    for (const [name, check] of Object.entries(CHECKS))
      it(name, async () => {
        await check(browser, { folder: own.path, files })
        expect([...site.wrongs(), ...browser.driver.complaints()]).toEqual([])
      })

    // The last one: what is heard of it comes by several ways, one after another.
    it('the policy is kept, and what it stops is heard', async () => {
      await browser.open()
      const stopped = await browser.run(() => {
        try {
          document.createElement('p').innerHTML = 'not even a text'
          return 'nothing'
        } catch (error) {
          return String(error)
        }
      })
      expect(stopped).toContain('TypeError')
      const heard: string[] = []
      await browser.until('a violation', async () => {
        heard.push(...site.wrongs())
        return heard.some((one) => one.startsWith('violation: require-trusted-types-for'))
      })
    })
  })
}
