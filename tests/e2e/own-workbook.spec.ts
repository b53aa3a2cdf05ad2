/** As a new user with a workbook of one's own: columns called otherwise, dates as in the United States, clock times in a
 *  column of their own, and four sources that contradict each other. */
import { readFile } from 'node:fs/promises'
import { CLOCK, rowsXml, xlsx } from '../fixtures/workbooks'
import { expect, test } from './explorer'

/** A clock time as spreadsheets count it, in days. */
const clock = (hours: number, minutes: number): [number, number] => [(hours * 60 + minutes) / 1440, CLOCK]
const [FERRY, BRIDGE, MARKET] = ['Ferry hits the pier', 'Bridge closed to lorries', 'Market reopens']

const LOG = rowsXml([
  ['Day (local)', 'Clock', 'Incident', 'Account of', 'Their line', 'Hurt'],
  ['05/03/2024', clock(16, 50), FERRY, 'Harbour Radio', 'confirms', '3'],
  ['05/03/2024', clock(17, 10), FERRY, 'The Courier', 'confirms', 'at least 5'],
  ['05/03/2024', clock(16, 50), FERRY, 'Ministry', 'denies', ''],
  ['05/04/2024', clock(8, 0), BRIDGE, 'Mayor', 'confirms', ''],
  ['05/04/2024', clock(8, 0), BRIDGE, 'The Courier', 'confirms', ''],
  ['05/06/2024', clock(9, 30), MARKET, 'Ministry', 'unclear', ''],
  ['05/06/2024', clock(9, 30), MARKET, 'Mayor', 'denies', ''],
  ['in the morning', '', 'Crane falls', 'Harbour Radio', 'confirms', ''],
])
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

test('a workbook opens with three answers at most, grows in the page, and opens again to the same', async ({
  explorer,
  page,
}, info) => {
  await explorer.open('v=1&show=list')
  const files = page.getByLabel('Files to open')
  await files.setInputFiles({
    name: 'log.xlsx',
    mimeType: TYPE,
    buffer: Buffer.from(xlsx({ Log: `<sheetData>${LOG}</sheetData>` })),
  })
  const columns = page.getByRole('dialog', { name: 'What do the columns of log.xlsx mean?' })
  const asked = columns.getByRole('region', { name: /left|No question/ })
  let answers = 0
  const answer = async (question: string, name: string | RegExp) => {
    answers++
    await expect(asked).toContainText(question)
    await asked.getByRole('button', { name }).click()
  }
  await answer('05/03/2024 is', /^3 May 2024/)
  await answer('In which zone is', 'UTC')
  await expect(asked).toHaveText('No question is left.')
  expect(answers).toBeLessThanOrEqual(3)
  await expect(columns).toContainText(
    'All of the 8 rows would be loaded. They are about 4 events; 1 row has no date.',
  )
  await expect(columns).toContainText('1 of the 8 rows would have no date: “in the morning”')
  await columns.getByRole('button', { name: 'Open', exact: true }).click()

  await expect(explorer.total).toHaveText('4 of 4 events')
  await page.getByRole('tab', { name: 'List' }).click()
  await expect(explorer.row(FERRY)).toContainText('Disputed')
  await expect(explorer.row(FERRY)).toContainText('3 May 2024')
  await expect(explorer.row(BRIDGE)).toContainText('Several sides say so')
  await expect(explorer.row(MARKET)).toContainText('Only denied')
  await explorer.select(FERRY)
  await expect(explorer.details).toContainText('16:50 UTC')
  await expect(explorer.details).toContainText('17:10 UTC')

  // One row is mended, where Problems name it.
  await page.getByRole('button', { name: 'Correct… row 9' }).click()
  const correct = page.getByRole('dialog', { name: 'Correct the row' })
  await correct.getByLabel('Day (local)').fill('05/07/2024')
  await correct.getByRole('button', { name: 'Correct the row' }).click()
  await expect(explorer.row('Crane falls')).toContainText('7 May 2024')

  // Two are added: one in the form, one pasted.
  await explorer.select(BRIDGE)
  await page.getByRole('button', { name: 'Write a claim about this event…' }).click()
  const form = page.getByRole('dialog', { name: 'Write a claim' })
  await form.getByLabel('Account of').fill('Ministry')
  await form.getByLabel('Their line').fill('denies')
  await form.getByLabel('Day (local)').fill('05/04/2024')
  await form.getByRole('button', { name: 'Add the claim' }).click()
  await expect(explorer.details).toContainText('Disputed')
  await page.getByRole('button', { name: 'Add rows…' }).click()
  const add = page.getByRole('dialog', { name: 'Add to “log”' })
  await add
    .getByLabel('Paste')
    .fill(
      'Incident\tAccount of\tTheir line\tDay (local)\tClock\nFog\tHarbour Radio\tconfirms\t05/08/2024\t6:00',
    )
  await add.getByRole('button', { name: 'Add what I pasted' }).click()
  await expect(explorer.total).toHaveText('5 of 5 events')
  const before = await explorer.seen()

  await page.getByRole('button', { name: 'Save…' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save log.xlsx' }).click()
  const saved = info.outputPath('log.xlsx')
  await (await coming).saveAs(saved)
  await page.keyboard.press('Escape')
  const link = explorer.fragment()
  await page.getByRole('button', { name: 'Back to the example' }).click()
  await expect(explorer.total).toHaveText('19 of 19 events')

  // What the columns mean was remembered: nothing is asked again.
  await files.setInputFiles({ name: 'log.xlsx', mimeType: TYPE, buffer: await readFile(saved) })
  await expect(columns).toContainText('as you opened a table with the same columns before')
  await expect(asked).toHaveCount(0)
  await columns.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByText('10 rows read: all loaded.')).toBeVisible()
  await explorer.go(link, explorer.title(BRIDGE))
  expect(await explorer.seen()).toEqual(before)
})
