import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { COLUMNS } from '../../../src/import/formats/claimlineColumns'
import { readFiles } from '../../../src/import/read'
import { template } from '../../../src/panels/open/template'
import { rejectedName } from '../../../src/panels/problems/Rejected'
import { pack } from '../../../src/permalink/packed'
import { progressWords } from '../../../src/words/en/sentences/openingWords'
import { ownFile, streamBlobs } from '../../fixtures/blobs'
import { fileOf } from '../../fixtures/dataset'
import { openDialogs } from '../../fixtures/dialogs'
import { layOut, openPage } from '../../fixtures/page'
import { sentence } from '../../fixtures/sentence'
import { sheetXml, xlsx } from '../../fixtures/workbooks'

beforeAll(() => {
  layOut()
  openDialogs()
})
beforeEach(streamBlobs)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const HEAD = 'event_title,source,stance,occurred'
const TOWN = `${HEAD}\nFlood,mayor,asserts,2024-05-01\nFlood,paper,denies,\nFire,mayor,sighs,2024`
/** Waits for a text of the whole page. Queries for it would take most of the time that opening needs. */
const total = (words: string) =>
  waitFor(() => expect(document.body.textContent?.includes(words), words).toBe(true))
const field = () =>
  document.querySelector<HTMLInputElement>('[aria-label="Files to open"]') as HTMLInputElement

/** Chooses files as the browser's own window would hand them over. */
function give(...files: File[]) {
  Object.defineProperty(field(), 'files', { configurable: true, value: files })
  fireEvent.change(field())
}

const clipboardData = (text: string) => ({ getData: () => text, files: [] })

describe('the ways in', () => {
  it('the button stands over a field for several files', async () => {
    await openPage('v=1&show=list')
    const asked = vi.spyOn(field(), 'click')
    await userEvent.click(screen.getByRole('button', { name: 'Open…' }))
    expect(asked).toHaveBeenCalledOnce()
    expect(field()).toMatchObject({ type: 'file', multiple: true })
    give(ownFile(TOWN, 'town.csv'), ownFile(`${HEAD}\nDrought,paper,asserts,1998`, 'river.csv'))
    await total('2 of 2 events')
    expect(
      await screen.findByText(sentence('“town · river” is a file of your own and stays on this computer.')),
    ).toBeTruthy()
    expect(screen.getByText('4 rows read: 3 loaded, 1 listed below.')).toBeTruthy()
  })

  it('files can be dropped anywhere, with a hint while they are dragged', async () => {
    await openPage('v=1&show=list')
    const dataTransfer = { types: ['Files'], files: [ownFile(TOWN, 'town.csv')] }
    fireEvent.dragEnter(document.body, { dataTransfer })
    expect(await screen.findByText('Drop to open')).toBeTruthy()
    fireEvent.dragLeave(document.body, { relatedTarget: null })
    await waitFor(() => expect(screen.queryByText('Drop to open')).toBeNull())
    fireEvent.drop(screen.getByRole('main'), { dataTransfer })
    await total('1 of 1 events')
  })

  it('dropped where it says so, they are added to the file that is open', async () => {
    await openPage('v=1&show=list')
    give(ownFile(TOWN, 'town.csv'))
    await total('1 of 1 events')
    const dataTransfer = {
      types: ['Files'],
      files: [ownFile(`${HEAD}\nDrought,paper,asserts,1998`, 'river.csv')],
    }
    fireEvent.dragOver(document.body, { dataTransfer })
    fireEvent.drop(await screen.findByText('Drop here to add'), { dataTransfer })
    await total('2 of 2 events')
  })

  it('whatever else is opened over data of one’s own asks whether to add or to replace', async () => {
    const user = userEvent.setup()
    const { store } = await openPage('v=1&show=list')
    give(ownFile(TOWN, 'town.csv'))
    await total('1 of 1 events')
    const river = `${HEAD}\nDrought,paper,asserts,1998`
    const asked = () => screen.findByRole('dialog', { name: '“town” is open' })
    const titled = () => store.getState().description?.title

    fireEvent.paste(document.body, { clipboardData: clipboardData(river) })
    await user.click(within(await asked()).getByRole('button', { name: 'Leave it as it is' }))
    expect(titled()).toBe('town')

    const dataTransfer = { types: ['Files'], files: [ownFile(river, 'town.csv')] }
    fireEvent.drop(screen.getByRole('main'), { dataTransfer })
    await user.click(within(await asked()).getByRole('button', { name: 'Add' }))
    await total('2 of 2 events')
    expect(titled()).toBe('town · town 2')

    give(ownFile(river, 'river.csv'))
    const dialog = await screen.findByRole('dialog', { name: '“town · town 2” is open' })
    expect(dialog.textContent).toContain('Is river.csv added to it, as one dataset, or opened in its place?')
    await user.click(within(dialog).getByRole('button', { name: 'Replace' }))
    await waitFor(() => expect(titled()).toBe('river'))
  })

  it('dragged text is not opened', async () => {
    await openPage('v=1&show=list')
    const dataTransfer = { types: ['text/plain'], files: [] }
    expect(fireEvent.drop(document.body, { dataTransfer }), 'is left to the browser').toBe(true)
  })

  it('a table is pasted anywhere but in a field', async () => {
    const { store } = await openPage('v=1&show=list')
    const text = TOWN.replaceAll(',', '\t')
    fireEvent.paste(screen.getByRole('searchbox', { name: 'Search' }), { clipboardData: clipboardData(text) })
    fireEvent.paste(document.body, { clipboardData: clipboardData('a line of prose, no more') })
    fireEvent.paste(document.body, { clipboardData: clipboardData(text) })
    await total('1 of 1 events')
    expect(store.getState().description?.title).toBe('Pasted table')
    const sha = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    expect(store.getState().description?.revision).toBe(Buffer.from(sha).toString('hex'))
  })

  it('or into the field of the dialog, which says what it cannot read', async () => {
    const user = userEvent.setup()
    await openPage('v=1&show=list')
    await user.click(screen.getByRole('button', { name: 'Paste…', hidden: true }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Open data of your own' }))
    expect(dialog.queryByRole('radio')).toBeNull()
    await user.click(dialog.getByRole('button', { name: 'Show what I pasted' }))
    expect((await dialog.findByRole('alert')).textContent).toMatch(
      /neither JSON, nor a table of at least two lines/,
    )
    fireEvent.change(dialog.getByRole('textbox', { name: 'Paste' }), { target: { value: TOWN } })
    await user.click(dialog.getByRole('button', { name: 'Show what I pasted' }))
    await total('1 of 1 events')
    expect(screen.queryByRole('dialog')).toBeNull()
    await waitFor(() => expect(document.activeElement?.tagName).toBe('MAIN'))

    await user.click(screen.getByRole('button', { name: 'Paste…', hidden: true }))
    const again = within(await screen.findByRole('dialog', { name: 'Open data of your own' }))
    await user.click(again.getByRole('button', { name: 'Add rows to “Pasted table”…' }))
    const adding = within(await screen.findByRole('dialog', { name: 'Add to “Pasted table”' }))
    fireEvent.change(adding.getByRole('textbox', { name: 'Paste' }), {
      target: { value: JSON.stringify({ type: 'nothing known' }) },
    })
    await user.click(adding.getByRole('button', { name: 'Add what I pasted' }))
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toMatch(/Pasted data, format.*is shown as it was before/),
    )
  })

  it('an address is pasted, whose host is asked about first', async () => {
    const user = userEvent.setup()
    const { store } = await openPage('v=1&show=list')
    await user.click(screen.getByRole('button', { name: 'Paste…', hidden: true }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Open data of your own' }))
    const address = 'https://github.com/owner/repo/blob/main/events.csv'
    fireEvent.change(dialog.getByRole('textbox', { name: 'Paste' }), { target: { value: ` ${address}\n` } })
    await user.click(dialog.getByRole('button', { name: 'Show what I pasted' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(store.getState()).toMatchObject({
      view: { data: address },
      phase: { is: 'consent', host: 'raw.githubusercontent.com' },
    })
  })

  it('the template has the columns of the format and opens without a problem', async () => {
    const { columns, rows, problems } = await readFiles([fileOf(template(), 'claimline-template.csv')])
    expect(template().split('\n')[0]).toBe(COLUMNS.join())
    expect([rows, problems]).toEqual([{ read: 3, loaded: 3, listed: 0 }, []])
    expect(columns).toMatchObject({ events: 2, claims: 3 })
  })
})

describe('whose data it is', () => {
  it('is said for as long as it is shown, with the way back', async () => {
    const { store } = await openPage('v=1&show=list')
    give(ownFile(TOWN, 'town.csv'))
    await total('1 of 1 events')
    await userEvent.click(await screen.findByRole('button', { name: 'Back to the example' }))
    await total('19 of 19 events')
    await waitFor(() => expect(screen.queryByText(/is a file of your own/)).toBeNull())
    await store.getState().visit('v=1&data=https://data.example.org/x.json')
    await userEvent.click(screen.getByRole('button', { name: 'Get the data from data.example.org' }))
    const whose = await screen.findByText(/^Data from data.example.org, not checked by Claimline\./)
    expect(whose.textContent).toContain('Always the latest: the link follows its data.')
    const revision = store.getState().description?.revision.slice(0, 12)
    await store.getState().visit(`v=2&rev=${revision}&data=https://data.example.org/x.json`)
    await waitFor(() => expect(whose.textContent).toContain(`As of revision ${revision}: the link is pinned`))
    await store.getState().visit('v=2&rev=0a1b2c3d4e5f&data=https://data.example.org/x.json')
    await waitFor(() =>
      expect(whose.textContent).toContain(
        `pinned to revision 0a1b2c3d4e5f; the address has revision ${revision}`,
      ),
    )
  })

  it('is said of data in the link', async () => {
    const { store } = await openPage('v=1&show=list')
    const d = pack(new TextEncoder().encode('event_title,source\nFire,Mayor\nFlood,Mayor\n'))
    await store.getState().visit(`v=2&data=inline&d=${d}`)
    expect(await screen.findByText('The data travels in the link; no server has it.')).toBeTruthy()
  })
})

describe('hosts that are fine', () => {
  it('are remembered where the reader says so, and can be forgotten', async () => {
    const { store } = await openPage('v=1&show=list')
    const link = 'v=1&data=https://data.example.org/x.json'
    await store.getState().visit(link)
    await userEvent.click(
      await screen.findByRole('checkbox', { name: /Do not ask about data\.example\.org again/ }),
    )
    await userEvent.click(screen.getByRole('button', { name: 'Get the data from data.example.org' }))
    await total('19 of 19 events')
    await userEvent.click(screen.getByRole('button', { name: 'More' }))
    await userEvent.click(screen.getByRole('button', { name: 'Your data…', hidden: true }))
    const hosts = await screen.findByRole('region', { name: 'Hosts that are fine' })
    await userEvent.click(within(hosts).getByRole('button', { name: 'Forget “data.example.org”' }))
    expect(screen.queryByRole('region', { name: 'Hosts that are fine' })).toBeNull()
    await store.getState().visit('v=1&show=list')
    await store.getState().visit(link)
    expect(store.getState().phase).toMatchObject({ is: 'consent', host: 'data.example.org' })
  })
})

describe('problems', () => {
  const many = (rows: number) =>
    [
      HEAD,
      ...Array.from({ length: rows }, (_, i) => `Flood,mayor,${i % 3 ? 'sighs' : 'asserts'},soon ${i}`),
    ].join('\n')

  it('are chosen by outcome and by text', async () => {
    const user = userEvent.setup()
    await openPage('v=1&show=list')
    give(ownFile(many(6), 'town.csv'))
    const region = within(await screen.findByRole('region', { name: 'Problems' }))
    expect(region.getAllByRole('listitem')).toHaveLength(6)
    await user.selectOptions(region.getByLabelText('Problems of one outcome'), 'Row not loaded (4)')
    expect(region.getAllByRole('listitem')).toHaveLength(4)
    expect(region.getByText(/^4 of/)).toBeTruthy()
    await user.type(region.getByLabelText('Find among the problems'), 'LINE 6')
    expect(region.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^town\.csv, line 6, “stance”: “sighs” is no stance/),
    ])
    await user.type(region.getByLabelText('Find among the problems'), 'x')
    expect(region.getByText('No problem matches.')).toBeTruthy()
  })

  it('that are very many are drawn only in sight, and counted', async () => {
    await openPage('v=1&show=list')
    give(ownFile(many(1500), 'town.csv'))
    const region = within(await screen.findByRole('region', { name: 'Problems' }))
    const [first] = await region.findAllByRole('listitem')
    expect(first?.getAttribute('aria-setsize')).toBe('1500')
    expect(region.getAllByRole('listitem').length).toBeLessThan(200)
  })

  it('are mended by the table of the rows that were not loaded', async () => {
    const user = userEvent.setup()
    const given: [string, string][] = []
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      given.push([this.download, this.href])
    })
    const made: Blob[] = []
    URL.createObjectURL = (blob) => `blob:${made.push(blob as Blob)}`
    await openPage('v=1&show=list')
    give(ownFile(TOWN, 'town.csv'))
    const region = within(await screen.findByRole('region', { name: 'Problems' }))
    await user.click(region.getByRole('button', { name: 'Download the rows that were not loaded (CSV)' }))
    await waitFor(() => expect(given).toEqual([['town.rejected.csv', 'blob:1']]))
    const csv = await made[0]?.text()
    await user.click(region.getByRole('button', { name: 'Add corrected rows…' }))
    give(ownFile(csv?.replace('sighs', 'denies') ?? '', 'town.rejected.csv'))
    expect(await screen.findByText('3 rows read: all loaded.')).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'Problems' })).toBeNull()
    click.mockRestore()
  })

  it('name the table after its file', () => {
    expect(
      ['events 2024.csv.gz', 'https://a.example/b/c.tsv', 'Pasted table', 'x.geojson'].map((file) =>
        rejectedName(file),
      ),
    ).toEqual([
      'events 2024.rejected.csv',
      'c.rejected.csv',
      'Pasted table.rejected.csv',
      'x.geojson.rejected.csv',
    ])
    expect(rejectedName('town.ods', 'xlsx')).toBe('town.rejected.xlsx')
  })
})

describe('words', () => {
  it('of progress', () => {
    const at = { file: 'x', rows: 412_000, bytes: 60_500_000, ofBytes: 189_600_000 }
    expect(progressWords(at)).toBe('412,000 rows, 61 of 190 MB')
    expect(progressWords({ ...at, rows: 1, bytes: 400, ofBytes: 2500 })).toBe('1 row, 1 of 3 kB')
  })
})

describe('on the way', () => {
  it('tells how far it has come, and Escape stops it', async () => {
    const { store } = await openPage('v=1&show=list')
    const cancelOpening = vi.fn(() => undefined)
    const progress = { file: 'big.csv', bytes: 61e6, ofBytes: 190e6, rows: 412_000 }
    store.setState({
      opening: { files: ['big.csv', 'b.csv'], progress, stop: new AbortController() },
      cancelOpening,
    })
    const bar = await screen.findByRole<HTMLProgressElement>('progressbar', { name: 'Opening big.csv' })
    expect([bar.value, bar.max]).toEqual([61e6, 190e6])
    expect(screen.getByText('412,000 rows, 61 of 190 MB')).toBeTruthy()
    await userEvent.keyboard('{Escape}')
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(cancelOpening).toHaveBeenCalledTimes(2)
  })
})

describe('a question', () => {
  const letters = [0xe9, 0xe8, 0x20, 0xe9, 0x61, 0xe9]
  const old = () => {
    const bytes = Uint8Array.from([
      ...Buffer.from(`${HEAD}\nFire,`),
      ...letters,
      ...Buffer.from(',asserts,2024\n'),
    ])
    return new File([bytes], 'old.csv')
  }

  it('about the encoding shows the text in each', async () => {
    const user = userEvent.setup()
    await openPage('v=1&show=list')
    give(old())
    const dialog = within(await screen.findByRole('dialog', { name: 'Which of these is readable?' }))
    expect(dialog.getByRole('radio', { name: /^Windows-1252.*éè éaé/s })).toBeTruthy()
    await user.click(dialog.getByRole('radio', { name: /^Windows-1251.*йи йaй/s }))
    await user.click(dialog.getByRole('button', { name: 'Open with this encoding' }))
    await total('1 of 1 events')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('about the sheets of a workbook shows their first rows, and asks what merged cells mean', async () => {
    const user = userEvent.setup()
    await openPage('v=1&show=list')
    const claims = sheetXml([
      ['event_title', 'source'],
      ['Flood', 'A'],
      ['', 'B'],
    ])
    const book = xlsx({
      Notes: sheetXml([['Read this first']]),
      Claims: `${claims}<mergeCells><mergeCell ref="A2:A3"/></mergeCells>`,
    })
    give(new File([book], 'book.xlsx'))
    const dialog = within(await screen.findByRole('dialog', { name: 'Which sheet is the table?' }))
    expect(dialog.getByRole('radio', { name: 'Notes 1 row' })).toBeTruthy()
    expect(dialog.getByRole('table', { name: 'First rows of “Notes”' }).textContent).toBe('Read this first')
    expect(dialog.getByRole<HTMLInputElement>('radio', { name: 'Claims 3 rows' }).checked).toBe(true)
    expect(dialog.getByRole<HTMLInputElement>('checkbox', { name: /1 merged range/ }).checked).toBe(true)
    await user.click(dialog.getByRole('button', { name: 'Open this sheet' }))
    await total('1 of 1 events')
    await total('2 rows read: all loaded')
  })

  it('may be left unanswered', async () => {
    await openPage('v=1&show=list')
    give(old())
    await userEvent.click(await screen.findByRole('button', { name: 'Do not open it' }))
    expect((await screen.findByRole('alert')).textContent).toMatch(/old\.csv was not opened/)
    await total('19 of 19 events')
  })
})
