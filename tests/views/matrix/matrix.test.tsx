import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { claim, dataset, event } from '../../fixtures/dataset'
import { layOut, openPage } from '../../fixtures/page'

beforeAll(() => {
  layOut()
  for (const name of ['offsetHeight', 'clientHeight'])
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => 900 })
})
afterEach(cleanup)

/** The grid with its rows; its chunk is loaded on demand. */
async function openMatrix(fragment = 'v=1&show=matrix') {
  const page = await openPage(fragment)
  await waitFor(() => expect(document.querySelectorAll('[role=grid] td').length).toBeGreaterThan(100), {
    timeout: 20_000,
  })
  const grid = screen.getByRole('grid', { name: 'Claims by source' })
  return { ...page, grid: within(grid), element: grid, user: userEvent.setup() }
}

const at = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset.at

describe('the matrix on the page', () => {
  it('tells its true size, and the place of each row and cell', async () => {
    const { element, grid } = await openMatrix()
    expect(element.getAttribute('aria-rowcount')).toBe('20')
    expect(element.getAttribute('aria-colcount')).toBe('43')
    const row = grid.getByRole('row', { name: /^Capture of Plekhovo/ })
    expect(row.getAttribute('aria-rowindex')).toBe('8')
    const cell = within(row).getByRole('gridcell', { name: 'Says so: Yuri Kotenok, Capture of Plekhovo' })
    const head = grid.getByRole('columnheader', { name: 'Yuri Kotenok (Russia)' })
    expect(cell.getAttribute('aria-colindex')).toBe(head.getAttribute('aria-colindex'))
    expect(within(row).getByRole('gridcell', { name: 'Several sides say so' })).toBeTruthy()
  })

  it('shows a sign where a source speaks, and nothing where it does not', async () => {
    const { grid } = await openMatrix()
    const says = grid.getByRole('gridcell', {
      name: 'Says so; Says so, not counted separately: Colonel Cassad, North Korean role in the capture of Plekhovo',
    })
    expect(says.querySelectorAll('svg')).toHaveLength(2)
    const nothing = grid.getByRole('gridcell', { name: 'No claim: Colonel Cassad, Capture of Plekhovo' })
    expect(nothing.childElementCount).toBe(0)
  })

  it('is one stop of the Tab key, and moves by arrows, Home and End', async () => {
    const { element, user } = await openMatrix()
    expect(element.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    element.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    expect(at()).toBe('0,0')
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}')
    expect(at()).toBe('1,2')
    await user.keyboard('{End}')
    await waitFor(() => expect(at()).toBe('1,42'))
    await user.keyboard('{Control>}{End}{/Control}')
    await waitFor(() => expect(at()).toBe('18,42'))
    await user.keyboard('{Control>}{Home}{/Control}')
    await waitFor(() => expect(at()).toBe('0,0'))
    expect(element.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  })

  it('opens the claim of a cell, by Enter and by a click', async () => {
    const { element, grid, user, store } = await openMatrix()
    const name = 'Says so: Yuri Kotenok, Capture of Plekhovo'
    grid.getByRole('gridcell', { name }).focus()
    await user.keyboard('{Enter}')
    const pointed = () =>
      [...document.querySelectorAll<HTMLElement>('[data-pointed]')].map(({ dataset }) => dataset.claim)
    await waitFor(() => expect(pointed()).toEqual(['cap-kotenok']), { timeout: 5000 })
    expect(store.getState().view.event).toBe('plekhovo-capture')
    const selected = element.querySelector('[role=row][aria-selected=true]')
    expect(selected?.textContent).toContain('Capture of Plekhovo')
    const peskov = /^Denies it; Doubts it, later taken back or superseded: Dmitry Peskov, Kremlin spokesman/
    await user.click(grid.getByRole('gridcell', { name: peskov }))
    await waitFor(() => expect(pointed()).toContain('dispatch-peskov-1021'))
    await waitFor(() => expect(pointed()).toEqual([]), { timeout: 6000 })
  })

  it('opens nothing from an empty cell, and the event from its title', async () => {
    const { grid, user, store } = await openMatrix()
    await user.click(grid.getByRole('gridcell', { name: 'No claim: WarGonzo, Ukrainian losses at Plekhovo' }))
    expect(store.getState().view.event).toBeNull()
    await user.click(grid.getByRole('rowheader', { name: 'Ukrainian losses at Plekhovo' }))
    expect(store.getState().view.event).toBe('ukr-losses-plekhovo')
  })

  it('has a choice for the order of its columns, which is a part of the link', async () => {
    const { grid, user, store, told } = await openMatrix()
    const firstSource = () => grid.getAllByRole('columnheader')[2]?.getAttribute('aria-label')
    // Ukrainians speak of 11 events, Russians of 10.
    expect(firstSource()).toMatch(/\(Ukraine\)$/)
    await user.selectOptions(await screen.findByLabelText('Columns by'), 'First to report')
    await waitFor(() => expect(firstSource()).toBe('Dmitry Peskov, Kremlin spokesman (Russia)'))
    expect(store.getState().view.columns).toBe('first')
    expect(told).toEqual(['choose'])
    await user.click(screen.getByRole('tab', { name: 'List' }))
    expect(screen.queryByLabelText('Columns by')).toBeNull()
    expect(screen.queryByRole('grid')).toBeNull()
    expect(screen.getByRole('table', { name: 'Events' })).toBeTruthy()
  })

  it('says what a status was before sources were left out, and of which date denials are', async () => {
    const { element, grid } = await openMatrix('v=1&show=matrix&affiliation=!Russia')
    const status = (title: string) =>
      grid.getByRole('rowheader', { name: title }).parentElement?.querySelector('.matrix-status')
    const changed = status('North Korean soldiers under fire in Kursk oblast')
    expect(changed?.getAttribute('aria-label')).toBe('One source says so, was Disputed')
    expect(changed?.textContent?.trim()).toBe('was')
    expect(element.querySelectorAll('.matrix-changed').length).toBe(6)
    expect(status('North Korean acknowledgement of its troops in Kursk')?.getAttribute('aria-label')).toBe(
      'One source says so; 1 denies, for a different date',
    )
  })

  it('explains the signs that the dataset has, and no others', async () => {
    const signs = () =>
      within(screen.getByRole('list', { name: 'Signs' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent?.trim())
    await openMatrix()
    expect(signs()).toContain('Doubts it')
    expect(signs()).toContain('Struck through: later taken back or superseded')
    cleanup()
    const small = dataset({ events: [event('e', [claim('1', 'a'), claim('2', 'b', 'denies')])] })
    await openPage('v=2&show=matrix', JSON.stringify(small))
    await screen.findByRole('list', { name: 'Signs' })
    expect(signs()).toEqual(['Says so', 'Denies it', 'Disputed'])
    cleanup()
    await openPage('v=2', JSON.stringify(small))
    await screen.findByRole('list', { name: 'Signs' })
    expect(signs()).toEqual(['Above the line  says so', 'below  denies'])
  })

  it('has only the sources that are included', async () => {
    const { element, grid } = await openMatrix('v=1&show=matrix&affiliation=!Russia')
    expect(element.getAttribute('aria-colcount')).toBe('28')
    expect(grid.queryByRole('columnheader', { name: /Kotenok/ })).toBeNull()
  })
})
