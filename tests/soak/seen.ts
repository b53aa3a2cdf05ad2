/** What a page shows, to be compared with what another page shows at the same address. */
import { type Explorer, expect } from '../e2e/explorer'

/** A movement stands in the address half a second later, ms. */
export const SETTLED = 700

/** What any view shows of itself, wherever it is scrolled to, and whatever was typed halfway. */
export async function seen(explorer: Explorer) {
  const { page } = explorer
  await expect(page.getByText('is on its way')).toHaveCount(0)
  return {
    // The story shows neither.
    total: (await explorer.total.isVisible()) && (await explorer.total.textContent()),
    title: await page.title(),
    tab: await page.getByRole('tab', { selected: true }).allTextContents(),
    search: (await explorer.search.isVisible()) && (await explorer.search.inputValue()),
    details: (await explorer.details.isVisible()) && (await explorer.details.innerText()),
    changes: (await explorer.included.isVisible()) && (await explorer.included.innerText()),
  }
}

/** That, and counts, rows and choices of a record that fits into the window, with every group of filters open. */
export async function seenWhole(explorer: Explorer) {
  const { page } = explorer
  const closed = page.locator('.filters-group-name button[aria-expanded=false]')
  // All at once: a press of each would take longer than all the rest.
  await closed.evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLElement) one.click()
  })
  await expect(closed).toHaveCount(0)
  const main = page.getByRole('main')
  return {
    ...(await seen(explorer)),
    values: await page
      .locator('.filters-value')
      .evaluateAll((values) =>
        values.map(
          (value) => `${value.querySelector('input')?.checked ? 'with' : 'without'} ${value.textContent}`,
        ),
      ),
    // By their names: which texts of a row find room may hang on seconds that a link does not write.
    rows: await main
      .getByRole('row')
      .or(main.getByRole('group'))
      .evaluateAll((rows) => rows.map((row) => row.ariaLabel ?? row.textContent)),
    marks: await explorer.marks.evaluateAll((marks) => marks.map(({ ariaLabel }) => ariaLabel).sort()),
    chosen: await main
      .locator('[aria-selected=true], [aria-current], [aria-pressed=true]')
      .evaluateAll((all) => all.map((one) => one.ariaLabel ?? one.textContent)),
  }
}
