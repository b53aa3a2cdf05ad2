import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openInMemory } from '../../fixtures/ask'
import { streamBlobs } from '../../fixtures/blobs'
import { bytesOf, bytesOfText } from '../../fixtures/dataset'
import { openDialogs } from '../../fixtures/dialogs'
import { layOut, openPage } from '../../fixtures/page'
import { VILLAGE } from '../../fixtures/village'

beforeAll(() => {
  layOut()
  openDialogs()
})
beforeEach(streamBlobs)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** The files that the browser is handed, by their names. */
function downloads(): Map<string, Promise<string>> {
  const files = new Map<string, Promise<string>>()
  let last = Promise.resolve('')
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        last = blob.arrayBuffer().then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
        return 'blob:file'
      },
      revokeObjectURL: () => undefined,
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.set(this.download, last)
  })
  return files
}

async function openTab(fragment: string, tab: 'Data' | 'Cite') {
  const page = await openPage(fragment, JSON.stringify(VILLAGE))
  await userEvent.click(screen.getByRole('button', { name: 'Share' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Share' }))
  await userEvent.click(dialog.getByRole('tab', { name: tab }))
  await dialog.findByRole(tab === 'Data' ? 'group' : 'combobox')
  return { ...page, dialog }
}

/** What is said of the file that was asked for. */
const said = (dialog: { getAllByRole: (role: string) => HTMLElement[] }): string =>
  dialog
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('')

const SHOWN = 'v=2&show=list&affiliation=!Russia'

describe('the tab Data', () => {
  /** Downloads a format. @returns the file's name and text, and what is said */
  async function taken(fragment: string, button: string, everything = false) {
    const files = downloads()
    const { dialog, store } = await openTab(fragment, 'Data')
    if (everything) await userEvent.click(dialog.getByRole('radio', { name: 'Everything' }))
    await userEvent.click(dialog.getByRole('button', { name: button }))
    await waitFor(() => expect(files.size).toBe(1))
    const [name, text] = [...files][0] ?? ['', Promise.resolve('')]
    const revision = store.getState().description?.revision.slice(0, 12)
    return { name, text: await text, said: said(dialog), revision }
  }

  it('takes away what is shown, which opens to the answers of the view', async () => {
    const { name, text, said, revision } = await taken(SHOWN, 'Download JSON')
    expect(name).toBe(`A village and a bridge (revision ${revision}).json`)
    expect(said).toContain(`${name} was handed to the browser’s downloads.`)
    expect(JSON.parse(text)).toMatchObject({
      title: 'A village and a bridge (excerpt)',
      exported: {
        link: `http://localhost:3000/#v=2&rev=${revision}&show=list&affiliation=!Russia`,
        leftOut: '2 of 4 sources included, 3 of 4 events shown.',
      },
    })
    const { description } = await openInMemory(bytesOfText(text))
    expect(description).toMatchObject({ events: 3, claims: 5 })
  })

  it('takes away everything, whatever is shown', async () => {
    const { text } = await taken(SHOWN, 'Download JSON', true)
    const { exported, relations: _, ...all } = JSON.parse(text)
    expect(exported).toEqual({
      revision: expect.stringMatching(/^[0-9a-f]{64}$/),
      link: 'http://localhost:3000/',
    })
    expect(all).toMatchObject({ title: VILLAGE.title, sources: VILLAGE.sources, events: VILLAGE.events })
    expect((await openInMemory(bytesOf(all))).problems).toEqual([])
  })

  it('says in the name of a table what the table has no room for, and beside it what it lacks', async () => {
    const { name, text, said, revision } = await taken(SHOWN, 'Download CSV')
    expect(name).toBe(
      `A village and a bridge (revision ${revision}; 2 of 4 sources included, 3 of 4 events shown).csv`,
    )
    expect(said).toContain('What is said about 1 source is left out.')
    expect(text.split('\n')).toHaveLength(7)
    expect(text.startsWith('\ufeffevent_id,event_title')).toBe(true)
  })

  it.each([
    ['Download iCalendar', 'ics', /^BEGIN:VCALENDAR\r\n/, '1 event without a date is left out.'],
    ['Download matrix', 'csv', /^\ufeffEvent,Status,When,Colonel Cassad \(Russia\),/, ''],
  ])('%s', async (button, ending, start, lacks) => {
    const { name, text, said } = await taken('v=2&show=list', button)
    expect(name.endsWith(`.${ending}`)).toBe(true)
    expect(text).toMatch(start)
    expect(said.endsWith(lacks || 'downloads.')).toBe(true)
  })

  it('hands out no file that would be empty, and says why', async () => {
    const files = downloads()
    const { dialog } = await openTab('v=2&show=list', 'Data')
    await userEvent.click(dialog.getByRole('button', { name: 'Download GeoJSON' }))
    await waitFor(() =>
      expect(said(dialog)).toBe('No file was written.4 events without coordinates are left out.'),
    )
    expect(files.size).toBe(0)
  })

  it('says so where a file cannot be written', async () => {
    downloads()
    const { dialog, store } = await openTab(SHOWN, 'Data')
    store.getState().source?.engine.close()
    await userEvent.click(dialog.getByRole('button', { name: 'Download matrix' }))
    await waitFor(() => expect(said(dialog)).toBe('The file could not be written: The engine is closed.'))
  })

  it('says that a dataset names no licence', async () => {
    const { dialog } = await openTab('v=2&show=list', 'Data')
    expect(dialog.getByText(/^The dataset names no licence/)).toBeTruthy()
  })
})

describe('the tab Cite', () => {
  const field = () => screen.getByLabelText<HTMLTextAreaElement>('Citation')

  it('cites the view, with what is left out, its address, and today', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 30, 23, 59) })
    const { store, dialog } = await openTab(SHOWN, 'Cite')
    vi.useRealTimers()
    const revision = store.getState().description?.revision.slice(0, 12)
    expect(field().value).toBe(
      `A village and a bridge. Claims in Claimline, revision ${revision}. 2 of 4 sources included, 3 of 4 events shown. http://localhost:3000/#v=2&rev=${revision}&show=list&affiliation=!Russia (accessed 30 November 2026).`,
    )
    expect(dialog.queryByRole('group', { name: 'What to cite' })).toBeNull()
  })

  it('cites the open event with its claims, or the view, in the style that is chosen', async () => {
    const { dialog } = await openTab('v=2&show=list&event=bridge', 'Cite')
    expect(field().value).toMatch(/^“Fall of the bridge” \(Several sides say so; .*\n1\. Government in Kyiv/)
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Style' }), 'BibTeX')
    expect(field().value).toMatch(/^@misc\{village-[0-9a-f]{12}-bridge,/)
    await userEvent.click(dialog.getByRole('radio', { name: 'This view' }))
    expect(field().value).toMatch(/^@misc\{village-[0-9a-f]{12},/)
  })

  it('is copied, or stands selected where the browser does not allow it', async () => {
    const { dialog } = await openTab(SHOWN, 'Cite')
    const button = dialog.getByRole('button', { name: 'Copy citation' })
    const writeText = vi.fn(async (_: string): Promise<void> => undefined)
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
    await userEvent.click(button)
    expect(await dialog.findByText('Citation copied.')).toBeTruthy()
    expect(writeText).toHaveBeenCalledWith(field().value)
    writeText.mockRejectedValue(new Error('not allowed'))
    await userEvent.click(button)
    expect(await dialog.findByText(/^The browser does not let the page copy/)).toBeTruthy()
    expect(document.activeElement).toBe(field())
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, field().value.length])
  })
})
