import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { claim, dataset, event } from '../../fixtures/dataset'
import { layOut, openPage } from '../../fixtures/page'

beforeAll(layOut)
afterEach(() => {
  vi.useRealTimers()
  cleanup()
})

const button = (name: string) => screen.getByRole('button', { name })

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'As known on' })
const slider = () => screen.findByRole('slider', { name: 'As known on' }, { timeout: 10_000 })

describe('the field', () => {
  it.each([
    ['2024-12-13', '2024-12-13'],
    ['13 December 2024', '2024-12-13'],
    ['Dec 13, 2024', '2024-12-13'],
    ['13.12.2024', '2024-12-13'],
  ])('takes %s as soon as it is whole', async (text, day) => {
    const user = userEvent.setup()
    const { store, told } = await openPage('v=1&show=list')
    await user.type(field(), text)
    expect(store.getState().view.asof).toBe(day)
    expect(told).toEqual(['choose'])
    await user.keyboard('{Enter}')
    expect(field().value).toBe('13 December 2024')
    await user.clear(field())
    expect(store.getState().view.asof).toBeNull()
  })

  it('says what is no day, keeps it to be mended, and changes nothing', async () => {
    const user = userEvent.setup()
    const { store } = await openPage('v=1&show=list&asof=2024-12-13')
    await user.clear(field())
    await user.type(field(), 'some day{Enter}')
    expect(screen.getByRole('alert').textContent).toMatch(/^“some day” is no date\. Write it like/)
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(field().value).toBe('some day')
    await user.keyboard('{Escape}')
    expect(field().value).toBe('')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(store.getState().view.asof).toBeNull()
  })

  it('leads back to the latest day, and keeps the focus', async () => {
    const user = userEvent.setup()
    const { store } = await openPage('v=1&show=list&asof=2024-12-13')
    const strip = within(screen.getByRole('region', { name: 'Overview' }))
    await user.click(strip.getByRole('button', { name: 'Back to latest' }))
    expect(store.getState().view.asof).toBeNull()
    expect(document.activeElement).toBe(field())
  })
})

it('is not offered where no claim says when it was reported', async () => {
  const dated = claim('c', 'a', 'asserts', { occurred: '1862-09-17' })
  await openPage('v=2', JSON.stringify(dataset({ events: [event('e', [dated])] })))
  const strip = within(screen.getByRole('region', { name: 'Overview' }))
  expect(strip.getByText('No included claim says when it was reported.')).toBeTruthy()
  expect(strip.queryByRole('textbox')).toBeNull()
  expect(strip.queryByRole('button', { name: 'Play' })).toBeNull()
})

describe('the page’s status', () => {
  it('says the new day and how many events were known', async () => {
    const { store } = await openPage('v=1&show=list')
    store.getState().choose({ asof: '2024-11-06' })
    expect(await screen.findByText(/As known on 6 November 2024: 7 events$/)).toBeTruthy()
    store.getState().choose({ asof: null })
    expect(await screen.findByText('Everything known: 19 events')).toBeTruthy()
  })
})

describe('playing', () => {
  /** Lets one step's time pass and its answer come. */
  async function pass(asof: () => string | null, day: string) {
    vi.advanceTimersByTime(1200)
    expect(asof()).toBe(day)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }

  it('goes from the first day on, one choice and then movements, until Escape', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const { store, told } = await openPage('v=1&show=list')
    const asof = () => store.getState().view.asof
    fireEvent.click(button('Play'))
    expect(asof()).toBe('2024-10-10')
    await new Promise((resolve) => setTimeout(resolve, 20))
    await pass(asof, '2024-10-18')
    await pass(asof, '2024-10-21')
    expect(told).toEqual(['choose', 'move', 'move'])
    fireEvent.keyDown(document.body, { key: 'Escape' })
    vi.advanceTimersByTime(6000)
    expect(asof()).toBe('2024-10-21')
    expect(button('Play')).toBeTruthy()
    expect(told).toEqual(['choose', 'move', 'move', 'choose'])
  })

  it('stops at a change by hand, and at the last day', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const { store } = await openPage('v=1&show=list&asof=2025-04-26')
    const asof = () => store.getState().view.asof
    fireEvent.click(button('Play'))
    expect(asof()).toBe('2025-04-27')
    fireEvent.change(field(), { target: { value: '2025-04-26' } })
    vi.advanceTimersByTime(6000)
    expect(asof()).toBe('2025-04-26')
    await waitFor(() => expect(store.getState().answer?.reports.previous).toBe(Date.UTC(2024, 11, 17)))

    fireEvent.click(button('Play'))
    await new Promise((resolve) => setTimeout(resolve, 20))
    await pass(asof, '2025-04-28')
    expect(button('Play')).toBeTruthy()
  })
})

describe('claims that may have been public', () => {
  it('are counted, and a list can be opened', async () => {
    const user = userEvent.setup()
    const { store } = await openPage('v=1&show=list&asof=2024-12-15')
    const summary = await screen.findByText('1 more claim may have been public by then')
    await user.click(summary)
    const list = within(summary.parentElement ?? document.body)
    expect(list.getAllByRole('listitem')).toHaveLength(1)
    const [event] = list.getAllByRole('button')
    if (!event) throw new Error('no event is named')
    await user.click(event)
    expect(store.getState().view.event).not.toBeNull()
  })

  it('before the first report, the page says so and offers ways out', async () => {
    const user = userEvent.setup()
    const { store } = await openPage('v=1&show=list&asof=2020-01-01')
    await screen.findByText(
      'Nothing in this dataset was reported by 1 January 2020: the first report is of 10 October 2024.',
    )
    await user.click(button('Go to the first report'))
    expect(store.getState().view.asof).toBe('2024-10-10')
  })
})

describe('the handle', () => {
  it('goes by keys: from reported day to reported day, by weeks, to the first and the last', async () => {
    await openPage('v=1&show=list&asof=2024-12-15')
    const handle = await slider()
    expect(handle.getAttribute('aria-valuetext')).toBe('15 December 2024')
    for (const [key, words] of [
      ['ArrowRight', '16 December 2024'],
      ['PageDown', '9 December 2024'],
      ['PageUp', '16 December 2024'],
      ['End', '28 April 2025'],
      ['Home', '10 October 2024'],
    ] as const) {
      fireEvent.keyDown(handle, { key })
      await waitFor(() => expect(handle.getAttribute('aria-valuetext')).toBe(words))
    }
  })

  it('waits with a key for the answer to the one before', async () => {
    const { store } = await openPage('v=1&show=list&asof=2025-04-28')
    const handle = await slider()
    fireEvent.keyDown(handle, { key: 'ArrowUp' })
    fireEvent.keyDown(handle, { key: 'ArrowDown' })
    expect(store.getState().view.asof).toBeNull()
    await waitFor(() => expect(handle.getAttribute('aria-valuetext')).toBe('28 April 2025'))
  })

  it('sets nothing before the pointer is lifted; Escape and dragging off undo', async () => {
    Element.prototype.setPointerCapture = () => {
      /* jsdom has no pointers to capture */
    }
    const { store, told } = await openPage('v=1&show=list')
    const handle = await slider()
    const strip = handle.parentElement as HTMLElement
    const asof = () => store.getState().view.asof
    const drag = (type: 'pointerDown' | 'pointerMove' | 'pointerUp', clientX: number, clientY = 0) =>
      fireEvent[type](strip, { clientX, clientY, button: 0, pointerId: 1 })
    drag('pointerDown', 300)
    drag('pointerMove', 450)
    expect(handle.getAttribute('aria-valuetext')).not.toBe('latest: everything is known')
    expect(asof()).toBeNull()
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(handle.getAttribute('aria-valuetext')).toBe('latest: everything is known')
    drag('pointerUp', 450)
    expect(asof()).toBeNull()
    drag('pointerDown', 300)
    drag('pointerUp', 450, 400)
    expect(asof()).toBeNull()
    drag('pointerDown', 300)
    drag('pointerUp', 450)
    expect(asof()).toMatch(/^202[45]-/)
    expect(told).toEqual(['choose'])
  })
})

describe('each source’s own date', () => {
  it('is a tick in the event’s band; the mark describes them all, the tooltip lists them', async () => {
    const user = userEvent.setup()
    await openPage('v=1&lanes=none')
    const mark = await waitFor(
      () => {
        const found = document.querySelector<HTMLElement>('.mark[data-event="plekhovo-role"]')
        if (!found) throw new Error('not drawn yet')
        return found
      },
      { timeout: 10_000 },
    )
    expect(mark.getAttribute('aria-description')).toContain('Yuri Kotenok: 6 December 2024')
    const tooltip = document.querySelector('.tooltip')
    await user.hover(mark)
    await waitFor(() => expect(tooltip?.textContent).toContain('Yuri Kotenok: 6 December 2024'))
    const tick = mark.querySelector('[data-tick="0"]')
    if (!tick) throw new Error('no tick')
    await user.hover(tick)
    await waitFor(() =>
      expect(tooltip?.querySelector('strong')?.textContent).toBe(
        mark.getAttribute('aria-description')?.split(/; |\.$/)[0],
      ),
    )
  })
})
