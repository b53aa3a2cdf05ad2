/** What axe says about the page: each fault with its place and what to do. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What to look at, a CSS selector; which of axe's rules count, all where none is named. */
type Look = { within?: string | undefined; rule?: string }

/** What axe finds on the page as it is. */
export async function faults(page: Page, { within, rule }: Look = {}): Promise<string[]> {
  // No test looks into frames, for which each run would open a second page.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  if (within) axe.include(within)
  if (rule) axe.withRules(rule)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  )
}

/** What it finds in both themes: only contrast can differ between them. */
export async function faultsInBoth(page: Page, within?: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await faults(page, { within })
  await page.emulateMedia({ colorScheme: 'dark' })
  return [...light, ...(await faults(page, { within, rule: 'color-contrast' }))]
}
