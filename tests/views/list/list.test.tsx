import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { toggleValue } from '../../../src/store/choices'
import { many } from '../../fixtures/many'
import { layOut, openPage } from '../../fixtures/page'

beforeAll(layOut)
afterEach(cleanup)

/** Boxes are 600 px high here, and rows of a long list 57 px. */
const ROW = 57
const IN_SIGHT = 11
const EVENTS = 3000

const MANY = JSON.stringify(many(2 * EVENTS, 30))

/** A list of 3,000 events. */
async function openLong(fragment = 'v=1&show=list&sort=title') {
  const page = await openPage(fragment, MANY)
  const table = screen.getByRole('table', { name: 'Events' })
  await waitFor(() => expect(table.querySelector('.list-gap')).toBeTruthy())
  const box = table.parentElement as HTMLElement
  return { ...page, table, box, user: userEvent.setup() }
}

const positions = (table: HTMLElement): number[] =>
  [...table.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => Number(dataset.row))

const titles = (table: HTMLElement): (string | null)[] =>
  [...table.querySelectorAll('.list-title')].map(({ textContent }) => textContent)

async function scroll(box: HTMLElement, row: number): Promise<void> {
  box.scrollTop = row * ROW
  fireEvent.scroll(box)
  await waitFor(() => expect(box.querySelector(`[data-row="${row}"]`)).toBeTruthy())
}

const focused = (): string | null => document.activeElement?.textContent ?? null

describe('a short list', () => {
  it('is drawn whole, and is one stop of the Tab key', async () => {
    await openPage('v=1&show=list')
    const table = screen.getByRole('table', { name: 'Events' })
    expect(within(table).getAllByRole('row')).toHaveLength(20)
    expect(table.querySelector('.list-gap')).toBeNull()
    expect(table.querySelectorAll('.list-title[tabindex="0"]')).toHaveLength(1)
  })

  it('is stepped through by arrows', async () => {
    await openPage('v=1&show=list&sort=title')
    const user = userEvent.setup()
    const all = titles(screen.getByRole('table', { name: 'Events' }))
    document.querySelector<HTMLElement>('.list-title')?.focus()
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    expect(focused()).toBe(all[1])
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(focused()).toBe(all[0])
  })
})

describe('a row of the list', () => {
  const rowOf = (title: string) =>
    within(screen.getByRole('table', { name: 'Events' }))
      .getByRole('button', { name: title })
      .closest('tr')
      ?.textContent?.replace(/\s+/g, ' ')

  it('says what its status was before sources were left out', async () => {
    await openPage('v=1&show=list&affiliation=!Russia')
    expect(rowOf('North Korean soldiers under fire in Kursk oblast')).toMatch(
      /One source says so was Disputed/,
    )
    expect(rowOf('Presence of North Korean troops in Kursk oblast')).not.toMatch(/was/)
  })

  it('says what it is by now, as of a day', async () => {
    await openPage('v=1&show=list&asof=2024-10-25')
    expect(rowOf('October deployment of North Korean soldiers to Russia')).toMatch(
      /Disputed now Several sides say so/,
    )
  })

  it('says of denials that they are of another date', async () => {
    await openPage('v=1&show=list')
    expect(rowOf('Russian acknowledgement of North Korean troops in Kursk')).toMatch(
      /1 asserts, 1 takes no side, 2 deny, for a different date$/,
    )
    expect(rowOf('Russian recapture of all of Kursk oblast')).toMatch(/1 asserts, 2 deny$/)
  })
})

describe('a long list', () => {
  it('holds the rows in sight and a few more, and tells the place of each among all', async () => {
    const { table, box } = await openLong()
    expect(table.getAttribute('aria-rowcount')).toBe(String(EVENTS + 1))
    expect(positions(table).length).toBeLessThanOrEqual(IN_SIGHT + 7)
    await scroll(box, 1500)
    expect(positions(table)[0]).toBeGreaterThan(1490)
    expect(positions(table).length).toBeLessThanOrEqual(IN_SIGHT + 7)
    const row = within(table).getByRole('row', { name: /^.* Event 1502 / })
    expect(row.getAttribute('aria-rowindex')).toBe('1504')
  })

  it('shows placeholders for rows that are not answered yet', async () => {
    const { table, box } = await openLong()
    box.scrollTop = 2000 * ROW
    fireEvent.scroll(box)
    const coming = await waitFor(() => {
      const rows = table.querySelectorAll<HTMLElement>('[aria-busy=true]')
      expect(rows.length).toBeGreaterThanOrEqual(IN_SIGHT)
      return rows
    })
    expect(Number(coming[0]?.getAttribute('aria-rowindex'))).toBeGreaterThan(1995)
    await waitFor(() => expect(table.querySelector('[aria-busy=true]')).toBeNull())
  })

  it('is one stop of the Tab key', async () => {
    const { table, box } = await openLong()
    expect(table.querySelectorAll('.list-title[tabindex="0"]')).toHaveLength(1)
    await scroll(box, 700)
    const stops = table.querySelectorAll('.list-title[tabindex="0"]')
    expect(stops).toHaveLength(1)
    expect(Math.abs(Number(stops[0]?.closest('tr')?.dataset.row) - 700)).toBeLessThanOrEqual(2)
  })

  it('moves by keys beyond the drawn rows', async () => {
    const { table, user } = await openLong()
    act(() => table.querySelector<HTMLElement>('.list-title[tabindex="0"]')?.focus())
    await user.keyboard('{Home}')
    await waitFor(() => expect(focused()).toBe('Event 0'))
    await user.keyboard('{ArrowDown>60/}')
    await waitFor(() => expect(focused()).toBe('Event 60'))
    await user.keyboard('{PageDown}')
    await waitFor(() => expect(focused()).toBe('Event 69'))
    await user.keyboard('{End}')
    await waitFor(() => expect(focused()).toBe('Event 2999'))
    await user.keyboard('{ArrowUp}')
    expect(focused()).toBe('Event 2998')
  })

  it('keeps the row that has the focus while one scrolls away from it', async () => {
    const { table, box } = await openLong()
    act(() => table.querySelector<HTMLElement>('[data-row="3"] .list-title')?.focus())
    await scroll(box, 2000)
    expect(focused()).toBe('Event 3')
    expect(positions(table)[0]).toBe(3)
    expect(positions(table)[1]).toBeGreaterThan(1990)
  })

  it('begins at the top where its order or its events change, and stays scrolled where they do not', async () => {
    const { store, table, box, user } = await openLong()
    await scroll(box, 1000)
    const window = { from: 1.65e12, to: 1.66e12 }
    act(() => store.getState().move({ window }))
    await waitFor(() => expect(store.getState().answered?.view.window).toEqual(window))
    expect(box.scrollTop).toBe(1000 * ROW)
    await user.click(within(table).getByRole('button', { name: 'Event' }))
    await waitFor(() => expect(titles(table)[0]).toBe('Event 2999'))
    expect(box.scrollTop).toBe(0)
    await scroll(box, 1000)
    act(() => store.getState().choose(toggleValue('affiliation', 'Side 2')))
    await waitFor(() => expect(box.scrollTop).toBe(0))
    await waitFor(() => expect(positions(table)[0]).toBe(0))
  })

  it('scrolls to the selected event, wherever it is', async () => {
    const { store, table } = await openLong('v=1&show=list&sort=title&event=e1700')
    await waitFor(() =>
      expect(table.querySelector('[aria-selected=true]')?.textContent).toContain('Event 1700'),
    )
    act(() => store.getState().select('e12'))
    await waitFor(() =>
      expect(table.querySelector('[aria-selected=true]')?.textContent).toContain('Event 12'),
    )
  })

  it('becomes a short one, and long again, each from its top', async () => {
    const { store, box } = await openLong()
    const table = () => screen.getByRole('table', { name: 'Events' })
    await scroll(box, 1000)
    act(() => store.getState().move({ q: 'Event 299' }))
    await waitFor(() => expect(within(table()).getAllByRole('row')).toHaveLength(14))
    expect(table().parentElement?.scrollTop).toBe(0)
    act(() => store.getState().move({ q: '' }))
    await waitFor(() => expect(table().getAttribute('aria-rowcount')).toBe(String(EVENTS + 1)))
    expect(titles(table())[0]).toBe('Event 0')
  })
})
