/** What the product is for, once, for every engine. Each check starts from a page of its own. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'vitest'
import { type Browser, like } from './browser'
import { FERRY, PASTED, TOWN, type writeFiles } from './files'
import { RECORDER, type Recorded } from './recorder'

export type Check = (
  browser: Browser,
  given: { folder: string; files: ReturnType<typeof writeFiles> },
) => Promise<void>

const ROLE = 'North Korean role in the capture of Plekhovo'
const ALL = '19 of 19 events'

const line = (title: string) => ({ role: 'group', name: like(new RegExp(`^${title}`)) })
const named = (role: string, name: string) => ({ role, name })
const box = (group: string, value: string) => ({
  role: 'checkbox',
  name: like(new RegExp(`^${value}`)),
  within: named('group', group),
})
const title = (text: string) => ({
  role: 'heading',
  name: text,
  within: named('complementary', 'Event details'),
})
const asOf = named('textbox', 'As known on')
const search = named('searchbox', 'Search')

/** What makes one view another. */
async function seen(browser: Browser) {
  await browser.until('every part', () =>
    browser.run(() => !document.body.innerText.includes('is on its way')),
  )
  const all = await browser.all({ role: 'checkbox' })
  const details = await browser.all(named('complementary', 'Event details'))
  return {
    total: await browser.total(),
    unticked: all.filter(({ checked }) => !checked).map(({ label }) => label),
    details: details.map(({ text }) => text),
    rows: (await browser.all({ role: 'group', within: named('region', 'Timeline') })).map(
      ({ label }) => label,
    ),
  }
}

/** Opens a file. */
async function opened(browser: Browser, path: string, total: string): Promise<void> {
  await browser.open()
  await browser.counts(ALL)
  await browser.choose(path)
  await browser.counts(total)
}

/** Waits until an opened file is kept for the next visit, or the page says that this browser does not keep it, as that of
 *  WebKit's driver, whose windows are private. */
async function isKept(browser: Browser, name: string): Promise<boolean> {
  const dialog = named('dialog', 'Your data')
  let kept = false
  await browser.until(`“${name}” kept`, async () => {
    const alerts = await browser.all({ role: 'alert' })
    if (alerts.some(({ text }) => text.includes(`“${name}” is open, but this browser does not keep it`)))
      return true
    await browser.click(named('button', 'More'))
    await browser.click(named('button', 'Your data…'))
    await browser.shows(dialog)
    kept = (await browser.all({ role: 'button', name, within: dialog })).length > 0
    await browser.press('Escape')
    await browser.lacks(dialog)
    return kept
  })
  return kept
}

export const CHECKS: Record<string, Check> = {
  'the first view': async (browser) => {
    await browser.open()
    await browser.counts(ALL)
    await browser.shows(line('Capture of Plekhovo'))
    await browser.shows(named('tab', 'Matrix'))
    await browser.shows(named('region', 'Overview'))
    // On a first visit no version is new, however long the browser takes to keep it.
    await browser.run(async () => void (await navigator.serviceWorker.ready))
    expect(await browser.all(named('button', 'Reload'))).toEqual([])
  },

  'a source is left out': async (browser) => {
    await browser.open()
    await browser.shows(line(ROLE), 'One side says so')
    await browser.click(box('Affiliation', 'Russia'))
    await browser.shows(line(ROLE), 'Nobody asserts it')
    await browser.shows(named('region', 'What changes'), /statuses? and \d+ dates? change/)
    await browser.addressHas('affiliation=!Russia')
    await browser.click(named('button', 'Include all sources'))
    await browser.shows(line(ROLE), 'One side says so')
  },

  'a row is opened, by mouse and by keys': async (browser) => {
    await browser.open()
    const name = { role: 'button', name: like(new RegExp(`^${ROLE}`)), within: line(ROLE) }
    await browser.click(name)
    await browser.shows(title(ROLE))
    await browser.addressHas('event=plekhovo-role')
    await browser.shows(named('complementary', 'Event details'), 'Colonel Cassad')
    await browser.press('Escape')
    await browser.lacks(title(ROLE))
    await browser.focus(name)
    await browser.press('Enter')
    await browser.shows(title(ROLE))
  },

  'the day of knowledge is set and cleared': async (browser) => {
    await browser.open()
    await browser.fill(asOf, '10 Nov 2024')
    await browser.press('Enter')
    await browser.hasValue(asOf, '10 November 2024')
    await browser.addressHas('asof=2024-11-10')
    await browser.click(asOf)
    await browser.press('Control+a')
    await browser.press('Backspace')
    await browser.press('Enter')
    await browser.until('no day in the address', async () => !(await browser.fragment()).includes('asof='))
    await browser.hasValue(asOf, '')
    await browser.counts(ALL)
  },

  'the days are played': async (browser) => {
    await browser.open()
    await browser.click(named('button', 'Play'))
    await browser.hasValue(asOf, '10 October 2024')
    await browser.hasValue(asOf, '21 October 2024')
    await browser.press('Escape')
    await browser.shows(named('button', 'Play'))
    await browser.click(named('button', 'Back to latest'))
    await browser.hasValue(asOf, '')
  },

  'the search': async (browser) => {
    await browser.open()
    await browser.press('/')
    await browser.driver.type('Plekhovo')
    await browser.hasValue(search, 'Plekhovo')
    await browser.until('fewer events', async () => /^[1-9] of 19 events$/.test(await browser.total()))
    await browser.addressHas('q=Plekhovo')
  },

  'the matrix by keys': async (browser) => {
    await browser.open('v=2&show=matrix&columns=name')
    await browser.shows(named('grid', 'Claims by source'))
    await browser.focus(named('combobox', 'Columns by'))
    await browser.press('Tab')
    // The box that scrolls is no stop of its own.
    const at = () =>
      browser.run(
        () => document.activeElement?.getAttribute('aria-colindex') ?? document.activeElement?.className,
      )
    expect(await at()).toBe('1')
    await browser.press('Control+End')
    await browser.until('the last column', async () => (await at()) === '43')
    await browser.press('Control+Home')
    await browser.press('ArrowDown')
    for (let presses = 0; presses < 43 && !/^Says so/.test(await browser.focused()); presses++)
      await browser.press('ArrowRight')
    await browser.press('Enter')
    await browser.shows(title('Presence of North Korean troops in Kursk oblast'))
  },

  'the lanes of sources, and zooming': async (browser) => {
    await browser.open('v=2&lanes=source')
    const marks = () =>
      browser.run(() => document.querySelectorAll('[aria-label=Timeline] button[data-event]').length)
    await browser.until('marks', async () => (await marks()) > 10)
    await browser.click(named('button', 'Zoom in'))
    await browser.addressHas('from=')
    await browser.click(named('button', 'Zoom to all dates'))
    await browser.until('the whole window', async () => !(await browser.fragment()).includes('from='))
  },

  'the story': async (browser) => {
    await browser.open()
    await browser.click({ role: 'button', name: like(/^Read the story in \d+ steps$/) })
    await browser.shows({ role: 'heading', name: like(/^Step 1 of \d+$/) })
    await browser.press('n')
    await browser.shows({ role: 'heading', name: like(/^Step 2 of \d+$/) })
    await browser.addressHas('step=2')
    await browser.press('Escape')
    await browser.lacks(named('region', 'Story'))
  },

  'a link is shared and reloaded to the same view': async (browser) => {
    await browser.open('v=2&lanes=affiliation&affiliation=!Russia&event=plekhovo-capture')
    await browser.shows(title('Capture of Plekhovo'))
    const before = await seen(browser)
    await browser.click(named('button', 'Share'))
    const address = named('textbox', 'Address of this view')
    await browser.hasValue(address, /^http.*#v=2/)
    const link = await browser.value(address)
    await browser.click(address)
    // By a click the whole address is selected, ready to be copied by hand.
    const marked = await browser.run(() => {
      const field = document.activeElement as HTMLInputElement
      return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
    })
    expect(marked).toBe(link)
    await browser.driver.reload()
    await browser.until('the same view', async () => same(await seen(browser), before))
    await browser.open(link.split('#')[1])
    await browser.until('the same view', async () => same(await seen(browser), before))
  },

  'CSV is opened, and rows that were not loaded are listed': async (browser, { files }) => {
    await opened(browser, files.csv, '1 of 1 events')
    await browser.shows(line('Flood'), 'Disputed')
    await browser.shows(named('region', 'Problems'), 'town.csv, line 4, “stance”: “sighs” is no stance')
    if (!(await isKept(browser, 'town'))) return
    await browser.driver.reload()
    await browser.counts('1 of 1 events')
  },

  'a gzipped file is opened': async (browser, { files }) => {
    await opened(browser, files.gzip, '1 of 1 events')
    await browser.shows(line('Sinking of the ferry'), 'Only denied')
  },

  'a workbook is opened': async (browser, { files }) => {
    await opened(browser, files.workbook, '1 of 1 events')
    await browser.shows(line('Landslide'), 'Disputed')
  },

  '12,000 claims are opened and filtered': async (browser, { files }) => {
    await opened(browser, files.many, '4,000 of 4,000 events')
    await browser.click(box('Affiliation', 'South'))
    await browser.shows(named('region', 'What changes'), '4,000 statuses')
    await browser.click(named('tab', 'List'))
    await browser.shows(named('table', 'Events'), 'One side says so')
    await browser.click(search)
    await browser.driver.type('Event 123')
    await browser.counts('14 of 4,000 events')
    await browser.addressHas('q=Event%20123')
  },

  'files are dropped': async (browser) => {
    await browser.open()
    await browser.drop({ 'town.csv': TOWN, 'ferry.csv': FERRY })
    await browser.counts('2 of 2 events')
  },

  'rows are pasted': async (browser) => {
    await browser.open()
    // As copied in a spreadsheet.
    await browser.run((text) => {
      const field = document.createElement('textarea')
      field.value = text
      document.body.append(field)
      field.select()
    }, PASTED)
    await browser.press('Control+c')
    await browser.run(() => document.activeElement?.remove())
    await browser.press('Control+v')
    await browser.counts('1 of 1 events')
    await browser.shows(line('Meeting'), 'One source says so')
  },

  'a page is written and opens from disk': async (browser, { folder }) => {
    await browser.open('v=2&affiliation=!Russia')
    await browser.click(named('button', 'Share'))
    await browser.click(named('tab', 'Page'))
    await browser.fill(named('textbox', 'Title'), 'Without one side')
    await browser.click(named('button', 'Download page'))
    await browser.until('the file', () => browser.run(() => recorded.saved.length > 0))
    const html = await browser.run(() => recorded.saved.at(-1)?.text() ?? '')
    const path = join(folder, 'page.html')
    // Before the policy, which lets no script of others in.
    writeFileSync(path, html.replace('<head>', `<head><script>${RECORDER}</script>`))
    await browser.open('', pathToFileURL(path).href)
    await browser.shows({ role: 'banner' }, 'Without one side')
    await browser.shows(line(ROLE), 'Nobody asserts it')
    await browser.click(named('button', 'Include all sources'))
    await browser.shows(line(ROLE), 'One side says so')
    await browser.shows(named('region', 'About this page'), 'as it was published')
    await browser.open('v=2&show=matrix&q=plekhovo', pathToFileURL(path).href)
    await browser.shows(named('grid', 'Claims by source'))
    await browser.open('v=2&lanes=source', pathToFileURL(path).href)
    await browser.shows({ role: 'group', within: named('region', 'Timeline') })
    expect(await browser.run(() => recorded.wrongs)).toEqual([])
  },

  'a view stands in a frame of an article': async (browser) => {
    await browser.driver.go(`${browser.address}article.html`)
    const frame = 'iframe'
    await browser.shows({ role: 'heading', name: like(/^North Korean troops/), frame })
    await browser.shows({ role: 'group', name: like(/^Capture of Plekhovo/), frame })
    await browser.until('a frame as high as what it shows', () =>
      browser.run(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 400),
    )
  },
}

/** In the page. */
declare const recorded: Recorded

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b)
