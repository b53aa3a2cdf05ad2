/** What a page's live regions say, as assistive technology hears it: each change of the text of a region that is live and
 *  not out of reach, and each alert that appears. */
import { expect, type Page } from '@playwright/test'

export type Heard = { role: string; text: string }

declare global {
  interface Window {
    heard?: Heard[]
  }
}

/** From now on the page writes down what it says. */
export const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const LIVE = '[role=status], output, [role=alert], [role=log], [aria-live]'
    const heard: { role: string; text: string }[] = []
    window.heard = heard
    const isHeard = (region: Element) => {
      const modal = document.querySelector('dialog:modal')
      return (
        region.getAttribute('aria-live') !== 'off' &&
        region.checkVisibility() &&
        (!modal || modal.contains(region))
      )
    }
    const roleOf = (region: Element) =>
      region.getAttribute('role') ?? (region.localName === 'output' ? 'status' : 'live')
    new MutationObserver((records) => {
      const changed = new Set<Element>()
      for (const { target, addedNodes } of records) {
        const around = (target instanceof Element ? target : target.parentElement)?.closest(LIVE)
        if (around) changed.add(around)
        // Alerts are heard where they come with their words.
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const alert of [node, ...node.querySelectorAll('*')])
              if (alert.getAttribute('role') === 'alert') changed.add(alert)
      }
      for (const region of changed) {
        const text = region.textContent?.trim() ?? ''
        if (region.isConnected && text && isHeard(region)) heard.push({ role: roleOf(region), text })
      }
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })

/** Longer than the page waits before it tells of a movement that rests, ms. */
const REST = 750

/** What is heard of an action, until nothing more comes. */
export async function heardOf(page: Page, act: () => Promise<unknown>): Promise<Heard[]> {
  await page.evaluate(() => window.heard?.splice(0))
  await act()
  const all = () => page.evaluate(() => window.heard ?? [])
  const often = { message: 'something is said', intervals: [50] }
  await expect.poll(async () => (await all()).length, often).toBeGreaterThan(0)
  await page.waitForTimeout(REST)
  return all()
}
