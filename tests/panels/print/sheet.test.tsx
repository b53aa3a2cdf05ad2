import { readFileSync } from 'node:fs'
import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Dataset } from '../../../src/model/claim'
import { Printing } from '../../../src/panels/print/Printing'
import type { Store } from '../../../src/store/store'
import { StoreProvider } from '../../../src/store/useStore'
import { pageStore } from '../../fixtures/pageStore'

const KURSK: Dataset = JSON.parse(readFileSync('src/datasets/kursk-2024.json', 'utf8'))

// The code of the sheet is loaded when it is asked for.
configure({ asyncUtilTimeout: 20_000 })

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

async function opened(fragment: string): Promise<{ store: Store; print: ReturnType<typeof vi.spyOn> }> {
  const { store } = pageStore()
  await store.getState().visit(fragment)
  await waitFor(() => expect(store.getState().answer).not.toBeNull())
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  render(
    <StoreProvider store={store}>
      <Printing />
    </StoreProvider>,
  )
  return { store, print }
}

/** Presses the browser's own key for printing. @returns was its own dialog kept away? */
const pressKey = (): boolean => {
  const event = new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, bubbles: true, cancelable: true })
  act(() => void document.dispatchEvent(event))
  return event.defaultPrevented
}

describe('the printed sheet', () => {
  it('has every event in a row, and every claim with its source, dates, words and addresses', async () => {
    const { print } = await opened('v=2')
    expect(pressKey()).toBe(true)
    await waitFor(() => expect(print).toHaveBeenCalledOnce())
    const sheet = screen.getByRole('article')
    const rows = within(within(sheet).getByRole('table')).getAllByRole('row').slice(1)
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent).sort()).toEqual(
      KURSK.events.map(({ title }) => title).sort(),
    )
    const text = sheet.textContent ?? ''
    const names = new Map(KURSK.sources.map(({ id, name }) => [id, name]))
    const claims = KURSK.events.flatMap((event) => event.claims)
    expect(within(sheet).getAllByRole('listitem')).toHaveLength(claims.length)
    for (const { source, url, archiveUrl, quote } of claims)
      for (const part of [names.get(source), url, archiveUrl, quote]) expect(text).toContain(part ?? '')
    for (const said of ['All 41 sources included, all 19 events shown.', 'Licence: CC BY 4.0', 'Disputed'])
      expect(text).toContain(said)
    expect(sheet.querySelectorAll('button, input, select, textarea, summary')).toHaveLength(0)
    // The rows of the timeline, drawn.
    const drawn = [...sheet.querySelectorAll('figure text')].map(({ textContent }) => textContent)
    expect(drawn.filter((one) => one === 'Disputed')).toHaveLength(3)
  })

  it('says what is left out, and what statuses are with everything included', async () => {
    const { print } = await opened('v=2&affiliation=!Russia&event=plekhovo-role')
    pressKey()
    await waitFor(() => expect(print).toHaveBeenCalled())
    const sheet = screen.getByRole('article')
    expect(sheet.textContent).toContain('Without Russia’s side.')
    const row = within(sheet).getByRole('row', { name: /^North Korean role in the capture of Plekhovo/ })
    expect(row.textContent).toContain('Nobody asserts it')
    expect(row.textContent).toContain('was One side says so, 6–12 Dec 2024')
    expect(sheet.textContent).not.toContain('Yuri Kotenok (Russia)')
  })

  it('goes once it is printed; where it cannot be made, that is said', async () => {
    const { store, print } = await opened('v=2')
    pressKey()
    await waitFor(() => expect(print).toHaveBeenCalled())
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(screen.queryByRole('article')).toBeNull()
    expect(store.getState().printing).toBe(false)
    store.getState().source?.engine.close()
    pressKey()
    await waitFor(() => expect(store.getState().notices.join()).toMatch(/^The sheet could not be printed: /))
    expect(store.getState().printing).toBe(false)
  })

  it('is ready for the browser’s menu once the page was used, and else says how to print', async () => {
    await opened('v=2&tag=plekhovo')
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(screen.queryByRole('article')).toBeNull()
    expect(document.body.textContent).toContain('press Ctrl+P or ⌘P')
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(document.body.textContent).toBe('')
    act(() => void window.dispatchEvent(new Event('pointerdown')))
    await waitFor(
      () => {
        act(() => void window.dispatchEvent(new Event('beforeprint')))
        expect(screen.getByRole('article').textContent).toContain('Capture of Plekhovo')
      },
      { timeout: 10_000, interval: 300 },
    )
  })
})
