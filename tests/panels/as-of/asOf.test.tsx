// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { layOut, openPage } from '../../fixtures/page'

beforeAll(layOut)
afterEach(() => {
  vi.useRealTimers()
  cleanup()
})

const button = (name: string) => screen.getByRole('button', { name })
const disabled = (name: string) => button(name).getAttribute('aria-disabled') === 'true'

describe('the reported days', () => {
  it('are stepped through, back and on, as choices', async () => {
    const user = userEvent.setup()
    const { store, told } = await openPage('')
    expect([disabled('Previous reported day'), disabled('Next reported day')]).toEqual([false, true])
    for (const day of ['2025-04-28', '2025-04-27', '2025-04-26']) {
      await user.click(button('Previous reported day'))
      expect(store.getState().view.asof).toBe(day)
      await waitFor(() => expect(store.getState().answer?.reports.next === null).toBe(day === '2025-04-28'))
    }
    await user.click(button('Next reported day'))
    expect(store.getState().view.asof).toBe('2025-04-27')
    expect(told).toEqual(['choose', 'choose', 'choose', 'choose'])
  })

  it('end at the first: its button does nothing more and keeps the focus', async () => {
    const user = userEvent.setup()
    const { store } = await openPage('v=1&asof=2024-10-18')
    await user.click(button('Previous reported day'))
    expect(store.getState().view.asof).toBe('2024-10-10')
    await waitFor(() => expect(disabled('Previous reported day')).toBe(true))
    await user.keyboard('{Enter}')
    expect(store.getState().view.asof).toBe('2024-10-10')
    expect(document.activeElement).toBe(button('Previous reported day'))
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
    const { store, told } = await openPage('')
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
    const { store } = await openPage('v=1&asof=2025-04-26')
    const asof = () => store.getState().view.asof
    fireEvent.click(button('Play'))
    expect(asof()).toBe('2025-04-27')
    fireEvent.change(screen.getByLabelText('As of'), { target: { value: '2025-04-26' } })
    vi.advanceTimersByTime(6000)
    expect(asof()).toBe('2025-04-26')
    await waitFor(() => expect(store.getState().answer?.reports.previous).toBe(Date.UTC(2024, 11, 17)))

    fireEvent.click(button('Play'))
    await new Promise((resolve) => setTimeout(resolve, 20))
    await pass(asof, '2025-04-28')
    expect(button('Play')).toBeTruthy()
  })
})

describe('what is not sure', () => {
  it('is told with a way to show it', async () => {
    const user = userEvent.setup()
    const { store } = await openPage('v=1&asof=2024-12-15')
    const summary = await screen.findByText('1 more claim may have been public by then')
    await user.click(summary)
    const list = within(summary.parentElement ?? document.body)
    expect(list.getAllByRole('listitem')).toHaveLength(1)
    const [event] = list.getAllByRole('button')
    if (!event) throw new Error('no event is named')
    await user.click(event)
    expect(store.getState().view.event).not.toBeNull()
  })

  it('before the first report: the page says so and leads out', async () => {
    const user = userEvent.setup()
    const { store } = await openPage('v=1&asof=2020-01-01')
    await screen.findByText(
      'Nothing in this dataset was reported by 1 January 2020: the first report is of 10 October 2024.',
    )
    await user.click(button('Go to the first report'))
    expect(store.getState().view.asof).toBe('2024-10-10')
  })
})

describe('the strip of reports', () => {
  it('is a slider from reported day to reported day', async () => {
    await openPage('v=1&asof=2024-12-15')
    const slider = await screen.findByRole('slider', { name: 'Day of knowledge' }, { timeout: 10_000 })
    expect(slider.getAttribute('aria-valuetext')).toBe('as known on 15 December 2024')
    for (const [key, words] of [
      ['ArrowRight', 'as known on 16 December 2024'],
      ['End', 'as known on 28 April 2025'],
      ['Home', 'as known on 10 October 2024'],
    ] as const) {
      fireEvent.keyDown(slider, { key })
      await waitFor(() => expect(slider.getAttribute('aria-valuetext')).toBe(words))
    }
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
