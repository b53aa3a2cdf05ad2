/** Hostile files in the real page, one after another: no script runs, no request goes out, no part of the page stops, what
 *  was open stays where a file is refused, and the page is never busy for long. The readers meet many more such files in
 *  `tests/import/hostile`. */
import { writeFile } from 'node:fs/promises'
import { expect, test } from '../e2e/explorer'
import { measureTasks } from './beats'
import { HOSTILE_FILES } from './hostileFiles'

test.setTimeout(240_000)

/** The longest that the page's main thread may be busy, ms of processor time: twice the aim of 200, since a task takes more
 *  of it where other programs use the same caches. */
const LONGEST_TASK = 400
/** The longest that a file of this size may take, ms. */
const LONGEST_OPENING = 10_000

test('hostile files run nothing, stop nothing and hold nothing up', async ({ explorer, page, browser }) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await explorer.open()
  await expect(explorer.total).toHaveText('19 of 19 events')
  await expect(explorer.marks.first()).toBeVisible()
  const tasks = await measureTasks(browser, page)
  let isOwn = false
  for (const [i, { says, name, bytes, opens }] of HOSTILE_FILES.entries())
    await test.step(says, async () => {
      const before = await explorer.total.textContent()
      const file = `${i}-${name}`
      // From the disk: handed over, the page itself would have to decode it.
      const path = test.info().outputPath(file)
      await writeFile(path, bytes())
      await tasks.during(says)
      await page.getByLabel('Files to open').setInputFiles(path)
      // Once data of one's own is open, other data is asked about. What was said before then goes.
      if (isOwn) await page.getByRole('button', { name: 'Replace' }).click()
      const question = page.getByRole('dialog').getByText(file)
      const opened = page
        .locator('output', { hasText: `Opened ${file}:` })
        .or(explorer.alert.filter({ hasText: /could not be loaded|ha(s|ve) a problem/ }))
      const refused = explorer.alert.filter({ hasText: file }).or(question)
      await expect((opens ? opened : refused).first()).toBeAttached({ timeout: LONGEST_OPENING })
      await expect(page.getByRole('progressbar')).toHaveCount(0)
      isOwn ||= opens
      if (opens) {
        for (const rows of ['place', 'event']) await explorer.rowsBy.selectOption(rows)
        await page.getByRole('tab', { name: 'List' }).click()
        await explorer.rows.first().getByRole('button').first().click()
        await expect(explorer.details.getByRole('heading').first()).toBeVisible()
        expect((await page.title()).length, says).toBeLessThan(2_000)
        await page.getByRole('tab', { name: 'Timeline' }).click()
      } else {
        if (await question.isVisible()) await page.keyboard.press('Escape')
        await expect(explorer.total).toHaveText(before ?? '')
      }
      await expect(page.locator('.failed-part')).toHaveCount(0)
    })
  const held = [...(await tasks.longest())].filter(([, ms]) => ms > LONGEST_TASK)
  expect(held, 'files that held the page, ms').toEqual([])
  expect(dialogs).toEqual([])
  expect(await page.title()).not.toMatch(/^pwned/)
})
