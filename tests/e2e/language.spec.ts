/** Every text of the data stands apart in its own direction, and in the language of whoever wrote it. */
import type { Page } from '@playwright/test'
import { expect, test } from './explorer'

/** Begins every text of the data. */
const M = '‡'

const claim = (id: string, source: string, more: object = {}) => ({
  id,
  source,
  stance: 'asserts',
  text: `${M}words ${id}`,
  reported: '2024-05-09',
  ...more,
})

const MARKED = {
  format: 'claimline/1',
  id: 'marked',
  title: `${M}Title`,
  summary: `${M}Summary`,
  method: `${M}Method`,
  coders: [`${M}Coder`],
  license: `${M}Licence`,
  language: 'fa',
  sources: [
    { id: 'a', name: `${M}Ali`, affiliation: `${M}North`, language: 'ar', about: `${M}about` },
    { id: 'b', name: `${M}Bo`, affiliation: `${M}South`, language: 'he' },
    { id: 'c', name: `${M}Cy, office`, affiliation: `${M}South` },
    { id: 'd', name: `${M}Di (unnamed)` },
  ],
  events: [
    {
      id: 'fall',
      title: `${M}Fall of a town`,
      summary: `${M}What counts`,
      place: { name: `${M}Place` },
      tags: [`${M}tag`, `${M}other`],
      claims: [
        claim('1', 'a', {
          quote: `${M}quoted`,
          occurred: '2024-05-01',
          via: ['b', `${M}Carrier`],
          note: `${M}note`,
          figures: { [`${M}dead`]: 10 },
        }),
        claim('2', 'b', { stance: 'denies' }),
        claim('3', 'c', { occurred: '2024-05-06', figures: { [`${M}dead`]: 20 } }),
        claim('4', 'd', { stance: 'silent' }),
      ],
    },
    { id: 'second', title: `${M}Second event`, claims: [claim('5', 'a', { occurred: '2024-06' })] },
  ],
  eras: [{ id: 'era', title: `${M}Era`, span: '2024-05' }],
}

/** The pieces of text in which a text of the data does not stand apart, or in another language than one of these. */
const faults = (page: Page): Promise<string[]> =>
  page.evaluate((mark) => {
    const found = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? ''
      const around = walker.currentNode.parentElement
      if (!text.includes(mark) || !around) continue
      // The sayings of the status are heard, not read. Names beside signs, for the eye alone, may be several.
      if (around.closest('output')) continue
      const isLabel = around.closest('.cl-label') !== null
      const lang = around.closest<HTMLElement>('[lang]')?.lang ?? ''
      const isOne = isLabel || text.split(mark).length === 2
      if (!around.closest('bdi') || !isOne || !(isLabel || ['ar', 'he', 'fa'].includes(lang)))
        found.add(`${lang}: ${text}`)
    }
    return [...found]
  }, M)

test('in every view, in filters, notes, details and dialogs', async ({ explorer, page }) => {
  test.slow()
  await explorer.open()
  const buffer = Buffer.from(JSON.stringify(MARKED))
  await page
    .getByLabel('Files to open')
    .setInputFiles({ name: 'marked.json', mimeType: 'application/json', buffer })
  await expect(explorer.total).toHaveText('2 of 2 events')
  for (const group of ['Source', 'Publisher', 'Place', 'Tag']) await explorer.expand(group)
  await page.locator('[data-claims]').first().hover()
  await expect(page.locator('.tip:not([hidden])')).toBeVisible()
  expect(await faults(page), 'rows, filters, note').toEqual([])

  await explorer.line(`${M}Fall`).getByRole('button').first().press('Enter')
  await expect(explorer.title(`${M}Fall of a town`)).toBeVisible()
  for (const summary of await explorer.details.locator('summary').all()) await summary.click()
  await explorer.details.getByRole('button', { name: 'Show the chain' }).click()
  expect(await faults(page), 'details').toEqual([])
  // What the speaker said is in the speaker's language, what the coder wrote in the coder's.
  const langOf = (text: string) =>
    explorer.details.getByText(text).first().locator('xpath=ancestor-or-self::bdi')
  await expect(langOf(`“${M}quoted”`)).toHaveAttribute('lang', 'ar')
  await expect(langOf(`${M}words 2`)).toHaveAttribute('lang', 'fa')
  await expect(langOf(`${M}Cy, office`)).toHaveAttribute('lang', 'fa')
  await expect(langOf(`${M}Bo`)).toHaveAttribute('lang', /he|fa/)

  await explorer.rowsBy.selectOption('source')
  await expect(explorer.marks.first()).toBeVisible()
  await explorer.marks.first().locator('.spot').hover()
  expect(await faults(page), 'lanes').toEqual([])
  for (const view of ['List', 'Matrix']) {
    await page.getByRole('tab', { name: view }).click()
    await expect(page.getByRole(view === 'List' ? 'table' : 'grid')).toBeVisible()
    expect(await faults(page), view).toEqual([])
  }
  await page.keyboard.press('Escape')
  await explorer.box('Affiliation', `${M}North`).uncheck()
  await expect(page.getByRole('button', { name: /^Remove filter/ })).toBeVisible()
  expect(await faults(page), 'changes, chip').toEqual([])
  await page.getByRole('button', { name: 'Share' }).click()
  expect(await faults(page), 'sharing').toEqual([])
})
