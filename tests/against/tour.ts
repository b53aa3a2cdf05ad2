/** A tour of all that the page loads late: each stop does what needs some code, and tells when that is here. */
import { gzipSync } from 'node:zlib'
import type { Locator, Page } from '@playwright/test'
import { zlibSync } from 'fflate'
import { Explorer } from '../e2e/explorer'
import { encoded } from '../fixtures/legacyBytes'
import { xlsx } from '../fixtures/workbooks'

export type Stop = {
  name: string
  /** The gesture that needs the code. */
  act: (page: Page) => Promise<unknown>
  /** What is there once the code is. */
  here: (page: Page) => Locator
}

const HEAD = 'event_title,source,stance,occurred'
const FLOOD = 'Flood,Mayor,asserts,2024-05-01'

const dialog = (name: string) => (page: Page) => page.getByRole('dialog', { name })

const sharing = (tab: string, here: Stop['here']): Stop => ({
  name: `share: ${tab}`,
  async act(page) {
    if (!(await dialog('Share')(page).isVisible()))
      await page.getByRole('button', { name: 'Share', exact: true }).click()
    await page.getByRole('tab', { name: tab }).click()
  },
  here,
})

/** Parts of the page that shows the bundled record, in an order in which none hides the next. */
export const PARTS: readonly Stop[] = [
  {
    name: 'print',
    async act(page) {
      await page.evaluate(() => {
        window.print = () => document.documentElement.toggleAttribute('data-printed', true)
      })
      await page.keyboard.press('ControlOrMeta+p')
    },
    here: (page) => page.locator('html[data-printed]'),
  },
  {
    name: 'another revision',
    act: (page) => page.getByRole('button', { name: 'Then and now…' }).click(),
    here: (page) => page.getByRole('dialog').getByRole('region', { name: 'In this view' }),
  },
  {
    name: 'lanes',
    act: (page) => new Explorer(page).rowsBy.selectOption('source'),
    here: (page) => new Explorer(page).marks.first(),
  },
  {
    name: 'matrix',
    act: (page) => page.getByRole('tab', { name: 'Matrix' }).click(),
    here: (page) => page.getByRole('grid', { name: 'Claims by source' }),
  },
  {
    name: 'saved views',
    act: (page) => new Explorer(page).menu('Saved views…'),
    here: dialog('Saved views'),
  },
  sharing('Page', (page) => page.getByRole('button', { name: 'Download page' })),
  sharing('Picture', (page) => page.getByRole('figure', { name: 'Preview' })),
  sharing('Data', (page) => page.getByRole('group', { name: 'What to take' })),
  sharing('Cite', (page) => page.getByRole('combobox', { name: 'Style' })),
  {
    name: 'data of a server',
    async act(page) {
      await page.route('https://cluster.example/**', (route) =>
        route.fulfill({ status: 500, headers: { 'access-control-allow-origin': '*' }, body: 'Code: 60' }),
      )
      await page.evaluate(() => {
        location.hash = `v=2&data=${encodeURIComponent('ch:https://cluster.example/database/dataset')}`
      })
      await page.getByRole('button', { name: 'Get the data from cluster.example' }).click()
    },
    here: (page) => page.getByText('the server said: Code: 60'),
  },
]

/** A file that is opened in the place of the example, and how many events it has. */
const file = (name: string, text: string | Uint8Array, count: number): Stop => ({
  name,
  async act(page) {
    await page.evaluate(() => {
      location.hash = ''
    })
    await page.getByText('19 of 19 events', { exact: true }).first().waitFor()
    await page
      .getByLabel('Files to open')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })
  },
  here: (page) => page.getByText(`${count} of ${count} events`, { exact: true }),
})

const rows = (count: number, row: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => row(i)).join('\n')
const sheet = (...lines: string[]): string =>
  `<sheetData>${lines.map((line) => `<row>${line.replace(/[^,]+/g, '<c t="inlineStr"><is><t>$&</t></is></c>').replaceAll(',', '')}</row>`).join('')}</sheetData>`

const spelled = (text: string): string => Buffer.from(zlibSync(Buffer.from(text))).toString('base64url')

/** What a table of a link's own means. */
const MAPPING = {
  format: 'claimline-mapping/1',
  title: { columns: ['What'], joint: ' ' },
  source: { column: 'Outlet' },
  order: null,
  serials: false,
}

const PROBLEMS = file(
  'problems.csv',
  `${HEAD}\n${FLOOD}\n${rows(300, (i) => `Rain ${i},Mayor,sighs,2024`)}`,
  1,
)

/** Saves the rows of a file that were not loaded. */
const savingRejected = ({ act }: Stop, format: 'CSV' | 'XLSX'): Stop => ({
  name: `rejected rows as ${format}`,
  async act(page) {
    await act(page)
    await page.evaluate(() => {
      document.documentElement.removeAttribute('data-saved')
      HTMLAnchorElement.prototype.click = () => document.documentElement.toggleAttribute('data-saved', true)
    })
    await page.getByRole('button', { name: `Download the rows that were not loaded (${format})` }).click()
  },
  here: (page) => page.locator('html[data-saved]'),
})

/** Files that the page opens one after another, each in a worker of its own, and what needs these. */
export const FILES: readonly Stop[] = [
  file('known.csv', `${HEAD}\n${FLOOD}`, 1),
  file('seasons.csv', `${HEAD}\n${FLOOD}\nRain,Mayor,asserts,2024-21`, 2),
  file(
    'large.csv',
    `${HEAD}\n${rows(12_000, (i) => `Rain ${i % 50},Source ${i % 90},asserts,2024-05-01`)}`,
    50,
  ),
  file(
    'huge.csv',
    `${HEAD},quote\n${rows(300, (i) => `Rain ${i % 40},Mayor,asserts,,${'x'.repeat(60_000)}`)}`,
    40,
  ),
  file(
    'data.jsonp',
    'loaded({"events": [{"start_date": {"year": "2024"}, "text": {"headline": "Flood"}}]})',
    1,
  ),
  file('data.xml', '<data><event start="May 1 2024" title="Flood">It rained.</event></data>', 1),
  file('book.xlsx', xlsx({ Claims: sheet(HEAD, FLOOD, FLOOD.replace('Flood', 'Rain')) }), 2),
  {
    name: 'a saved mapping',
    act: (page) =>
      page.evaluate(
        (fragment) => {
          location.hash = ''
          location.hash = fragment
        },
        `v=2&data=inline&d=${spelled('What,Outlet\nFlood,Paper\nRain,Mayor\nRain,Paper\nHail,Paper')}&map=${spelled(JSON.stringify(MAPPING))}`,
      ),
    here: (page) => page.getByText('3 of 3 events', { exact: true }),
  },
  file(
    'members.csv.gz',
    Buffer.concat([
      gzipSync(`${HEAD}\n${rows(2, (i) => `Rain ${i},Mayor,asserts,2024`)}\n`),
      gzipSync(rows(2, (i) => `Hail ${i},Mayor,asserts,2024`)),
    ]),
    4,
  ),
  file('old.csv', encoded(`${HEAD}\nŻółte koło,Łukasz,asserts,2024-05-01\n`, 'windows-1250'), 1),
  savingRejected(PROBLEMS, 'CSV'),
  savingRejected(
    file('listed.xlsx', xlsx({ Claims: sheet(HEAD, FLOOD, 'Rain,Mayor,sighs,2024') }), 1),
    'XLSX',
  ),
]

/** Files that need more of the page itself. */
export const QUESTIONS: readonly Stop[] = [
  { ...PROBLEMS, here: (page) => page.locator('.virtual-list') },
  {
    ...file('own.csv', 'Battle;Chronicle;Day\nMill;Annals;03/04/1920\n', 1),
    here: dialog('What do the columns of own.csv mean?'),
  },
]

const BOOK = file('town.xlsx', xlsx({ Claims: sheet(HEAD, FLOOD, FLOOD.replace('Flood', 'Rain')) }), 2)

/** Opens a form for a claim about an event of a workbook. */
async function startWriting(page: Page): Promise<void> {
  await BOOK.act(page)
  await new Explorer(page).select('Rain')
  await page.getByRole('button', { name: 'Write a claim about this event…' }).click()
}

async function write(page: Page): Promise<void> {
  await startWriting(page)
  const form = dialog('Write a claim')(page)
  await form.getByLabel('Who says it').fill('Paper')
  await form.getByLabel('Stance').selectOption('Denies it')
  await form.getByRole('button', { name: 'Add the claim' }).click()
}

/** Changes of the reader's own data, each from the example on. */
export const CHANGES: readonly Stop[] = [
  {
    name: 'other data over data of one’s own',
    async act(page) {
      await BOOK.act(page)
      await BOOK.here(page).first().waitFor()
      await page.getByLabel('Files to open').setInputFiles({
        name: 'more.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`${HEAD}\n${FLOOD}`),
      })
    },
    here: dialog('“town” is open'),
  },
  {
    name: 'the form of a claim',
    act: startWriting,
    here: (page) => dialog('Write a claim')(page).getByLabel('Who says it'),
  },
  {
    name: 'a claim is written',
    act: write,
    here: (page) => page.getByText('Changes in town.xlsx are not saved.'),
  },
  {
    name: 'what was changed is saved',
    async act(page) {
      await write(page)
      await page.getByRole('button', { name: 'Save…' }).click()
    },
    here: (page) => page.getByRole('button', { name: 'Save town.xlsx' }),
  },
]
