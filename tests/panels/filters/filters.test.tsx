// @vitest-environment jsdom

import { readFileSync } from 'node:fs'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { memoryOpener } from '../../../src/engine/memory/opener'
import type { Dataset } from '../../../src/model/claim'
import type { Filter } from '../../../src/model/view'
import { AsOf } from '../../../src/panels/as-of/AsOf'
import { Chips } from '../../../src/panels/filters/Chips'
import { Filters } from '../../../src/panels/filters/Filters'
import { NothingInView } from '../../../src/panels/filters/NothingInView'
import { SearchField } from '../../../src/panels/filters/SearchField'
import { WithinBox } from '../../../src/panels/filters/WithinBox'
import { claimlineStore } from '../../../src/store/store'
import { StoreProvider } from '../../../src/store/useStore'
import { partsOf } from '../../../src/views/registry'
import { fileOf } from '../../fixtures/dataset'

const FILE = readFileSync('src/datasets/kursk-2024.json')
const KURSK = JSON.parse(FILE.toString()) as Dataset

async function open(fragment = '', page: ReactNode = <Filters />, dataset = FILE) {
  const store = claimlineStore({
    opener: memoryOpener(),
    fetch: async () => ({ file: fileOf(Uint8Array.from(dataset).buffer, 'kursk-2024.json') }),
    host: 'localhost',
    address: {
      choose() {
        /* no address bar in this test */
      },
      move() {
        /* nor here */
      },
    },
    partsOf,
  })
  await store.getState().visit(fragment)
  render(<StoreProvider store={store}>{page}</StoreProvider>)
  const state = () => store.getState()
  return { state, user: userEvent.setup() }
}

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const group = (name: string) => within(screen.getByRole('group', { name }))
const box = (name: string, value: string) =>
  group(name).getByRole<HTMLInputElement>('checkbox', { name: new RegExp(`^${value}, \\d+ events?$`) })
const countOf = (checkbox: HTMLElement) =>
  Number(/(\d+) events?$/.exec(checkbox.getAttribute('aria-label') ?? '')?.[1])
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const differences = () => screen.getByRole('region', { name: 'What differs' })

describe('the two sections', () => {
  it('hold the groups by their names, open, with a box for every value', async () => {
    const { state } = await open()
    const sections: Record<string, string[]> = {
      'Who is heard': ['Affiliation', 'Source', 'Publisher', 'Kind', 'Reliability'],
      'What is looked at': ['Status', 'Stance', 'Place', 'Tag', 'Contradiction'],
    }
    for (const [section, names] of Object.entries(sections)) {
      for (const name of names) {
        const boxes = within(group(section).getByRole('group', { name })).getAllByRole('checkbox')
        const values = state().description?.values[name.toLowerCase() as Filter] ?? []
        expect(boxes.map((one) => one.getAttribute('aria-label')?.replace(/, \d+ events?$/, ''))).toEqual(
          values.map(({ label }) => label),
        )
      }
    }
    expect(screen.getByText(`All ${state().description?.voices} sources heard`)).toBeTruthy()
  })

  it('have groups that close and open by their names', async () => {
    const { user } = await open()
    const name = group('Affiliation').getByRole('button', { name: 'Affiliation' })
    expect(name.getAttribute('aria-expanded')).toBe('true')
    await user.click(name)
    expect(name.getAttribute('aria-expanded')).toBe('false')
    expect(group('Affiliation').queryByRole('checkbox')).toBeNull()
  })

  it('count with the own filter dropped: what is unticked keeps its count', async () => {
    const { user, state } = await open()
    const before = countOf(box('Affiliation', 'Russia'))
    const asserted = countOf(box('Status', 'One side says so'))
    await user.click(box('Affiliation', 'Russia'))
    expect(state().view.filters).toEqual({ affiliation: { except: ['Russia'] } })
    await waitFor(() => expect(countOf(box('Status', 'One side says so'))).toBeLessThan(asserted))
    expect(countOf(box('Affiliation', 'Russia'))).toBe(before)
    expect(countOf(box('Source', 'Colonel Cassad'))).toBe(0)
    expect(group('Affiliation').getByText('5 of 6')).toBeTruthy()
  })

  it('reset themselves, each without touching the other', async () => {
    const { state } = await open('v=1&affiliation=!Russia&status=contested&asof=2024-12-15&q=kursk&within=1')
    const subjects = { filters: { status: { only: ['contested'] } }, q: 'kursk', within: true }
    await press('All of Who is heard')
    expect(state().view).toMatchObject({ ...subjects, asof: null })
    expect(screen.queryByRole('button', { name: 'All of Who is heard' })).toBeNull()
    expect(
      group('What is looked at').getByRole('checkbox', { name: 'Only events in the window' }),
    ).toBeTruthy()
    await press('All of What is looked at')
    expect(state().view).toMatchObject({ filters: {}, q: '', within: false })
  })
})

describe('one group', () => {
  it('ticks only one, none and all', async () => {
    const { state } = await open()
    await userEvent.click(group('Affiliation').getByRole('button', { name: 'Only Ukraine' }))
    expect(state().view.filters).toEqual({ affiliation: { only: ['Ukraine'] } })
    expect(box('Affiliation', 'Russia').checked).toBe(false)
    await press('None of Affiliation')
    expect(state().view.filters).toEqual({ affiliation: { only: [] } })
    await press('All of Affiliation')
    expect(state().view.filters).toEqual({})
    expect(box('Affiliation', 'Russia').checked).toBe(true)
  })

  it('works by keyboard: Space ticks, Tab goes on to "only"', async () => {
    const { state, user } = await open()
    box('Affiliation', 'Russia').focus()
    await user.keyboard(' ')
    expect(state().view.filters).toEqual({ affiliation: { except: ['Russia'] } })
    await user.tab()
    expect(document.activeElement).toBe(group('Affiliation').getByRole('button', { name: 'Only Russia' }))
    await user.keyboard('{Enter}')
    expect(state().view.filters).toEqual({ affiliation: { only: ['Russia'] } })
  })

  it('is searched where it is long; Escape shows all again', async () => {
    const { user } = await open()
    const all = group('Source').getAllByRole('checkbox').length
    expect(group('Affiliation').queryByRole('searchbox')).toBeNull()
    const find = screen.getByRole('searchbox', { name: 'Find in Source' })
    await user.type(find, 'CASS')
    expect(group('Source').getAllByRole('checkbox')).toEqual([box('Source', 'Colonel Cassad')])
    expect(group('Source').getByText('Cass').tagName).toBe('MARK')
    await user.keyboard('zzz')
    expect(group('Source').queryByRole('checkbox')).toBeNull()
    expect(group('Source').getByText('None has these letters.')).toBeTruthy()
    await user.keyboard('{Escape}')
    expect(group('Source').getAllByRole('checkbox')).toHaveLength(all)
  })

  it('holds, of more than 60 values, the rows in sight, and says which of how many they are', async () => {
    // jsdom lays nothing out: the list is 216 px high, a row 28.
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(216)
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(28)
    const sources = Array.from({ length: 300 }, (_, i) => ({ id: `more-${i}`, name: `More ${i}` }))
    const [first, ...others] = KURSK.events
    const claims = sources.map(({ id }) => ({ id: `c-${id}`, source: id, stance: 'asserts', text: 'So.' }))
    const many = {
      ...KURSK,
      sources: [...KURSK.sources, ...sources],
      events: [{ ...first, claims: [...(first?.claims ?? []), ...claims] }, ...others],
    }
    const { state } = await open('', <Filters />, Buffer.from(JSON.stringify(many)))
    const size = state().description?.values.source.length
    const rows = await group('Source').findAllByRole('listitem')
    expect(size).toBeGreaterThan(300)
    expect(rows.length).toBeLessThan(30)
    expect(rows.map((row) => row.getAttribute('aria-posinset'))).toEqual(rows.map((_, i) => String(i + 1)))
    expect(rows[0]?.getAttribute('aria-setsize')).toBe(String(size))
  })
})

describe('what differs from everybody heard', () => {
  it('is said loudly, and which, once somebody is left out', async () => {
    const { state, user } = await open()
    expect(screen.queryByRole('region', { name: 'What differs' })).toBeNull()
    await user.click(box('Affiliation', 'Russia'))
    await waitFor(() =>
      expect(differences().textContent).toMatch(
        /^\d+ of \d+ sources heard; \d+ status(es)? and \d+ dates? differ from everybody heard/,
      ),
    )
    await user.click(await within(differences()).findByText('Show which', {}, { timeout: 10_000 }))
    const role = within(differences()).getByRole('button', {
      name: 'North Korean role in the capture of Plekhovo',
    })
    expect(role.closest('li')?.textContent).toMatch(/One side says so.*is now.*Nobody asserts it/)
    await user.click(role)
    expect(state().view.event).toBe('plekhovo-role')
  })

  it('names the claims that no day can place', async () => {
    const [first, ...others] = KURSK.events
    const claims = (first?.claims ?? []).map((claim, i) =>
      i < 2 ? { ...claim, reported: '2024-10-18/..' } : claim,
    )
    const endless = { ...KURSK, events: [{ ...first, claims: claims }, ...others] }
    const { state } = await open('v=1&asof=2024-12-15', <Filters />, Buffer.from(JSON.stringify(endless)))
    expect(state().answer?.unknownDay).toBe(2)
    expect(differences().textContent).toContain(
      '2 claims left out: nobody can tell by which day they were known.',
    )
  })

  it('tells what nobody heard speaks of', async () => {
    const { state } = await open('v=1&source=')
    const events = state().description?.events ?? 0
    expect(differences().textContent).toContain(`sources heard; nobody heard speaks of ${events} events`)
    expect(within(differences()).getAllByText('Nobody heard speaks of it')).toHaveLength(events)
  })
})

describe('chips', () => {
  it.each([
    ['affiliation=!Russia', 'Affiliation: all but Russia'],
    ['source=cassad', 'Source: only Colonel Cassad'],
    ['source=', 'Source: none'],
    ['affiliation=Russia,Ukraine', 'Affiliation: 2 of 6'],
    ['affiliation=!Russia,Ukraine', 'Affiliation: 4 of 6'],
    ['status=contested', 'Status: only “Disputed”'],
    ['affiliation=-', 'Affiliation: only Not stated'],
    ['asof=2024-12-15', 'As known on 15 December 2024'],
    ['q=plekhovo', 'Search: “plekhovo”'],
    ['within=1', 'Only events in the window'],
  ])('of %s says and removes “%s”', async (filter, words) => {
    const { state } = await open(`v=1&${filter}`, <Chips />)
    await press(`Remove filter: ${words}`)
    expect(state().view).toMatchObject({ filters: {}, asof: null, q: '', within: false })
    expect(screen.queryByRole('list', { name: 'Active filters' })).toBeNull()
  })

  it('hand the focus on when one goes', async () => {
    const { user } = await open('v=1&affiliation=!Russia&q=plekhovo', <Chips />)
    screen.getByRole('button', { name: /all but Russia$/ }).focus()
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /“plekhovo”$/ }))
    await user.keyboard('{Enter}')
    expect(screen.queryByRole('list', { name: 'Active filters' })).toBeNull()
  })

  it('go all at once', async () => {
    const { state } = await open(
      'v=1&affiliation=!Russia&tag=combat&q=plekhovo&within=1&asof=2024-12-15',
      <Chips />,
    )
    await press('Reset all')
    expect(state().view).toMatchObject({ filters: {}, asof: null, q: '', within: false })
  })
})

describe('an empty view', () => {
  it('says which single filter to loosen, and does it', async () => {
    const { state } = await open('v=1&affiliation=!Russia&q=plekhovo+nothing&q=x', <NothingInView />)
    await screen.findByRole('heading', { name: 'Nothing is in view' })
    const [most] = state().answer?.relaxations ?? []
    expect(most?.what).toBe('q')
    await press(`Drop the search (${most?.events} events)`)
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Nothing is in view' })).toBeNull())
    expect(state().answer?.totals.events).toBe(most?.events)
  })

  it('offers to drop all where no single filter is the reason', async () => {
    const { state } = await open('v=1&affiliation=&source=&q=zzzz', <NothingInView />)
    expect(state().answer?.relaxations).toEqual([])
    await screen.findByRole('heading', { name: 'Nothing is in view' })
    await press(/^Drop all filters/)
    await waitFor(() => expect(state().answer?.totals.events).toBe(state().description?.events))
  })
})

describe('search, day and window', () => {
  it('searches while one types; Escape empties the search', async () => {
    const { state, user } = await open('', <SearchField />)
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'plekhovo')
    expect(state().view.q).toBe('plekhovo')
    await user.keyboard('{Escape}')
    expect(state().view.q).toBe('')
    expect(document.getElementById('search')).toBe(document.activeElement)
  })

  it('takes a whole day of knowledge and gives it back', async () => {
    const { state, user } = await open('', <AsOf />)
    const field = screen.getByLabelText<HTMLInputElement>('As of')
    await user.type(field, '0002-12-15')
    expect(state().view.asof).toBeNull()
    await user.clear(field)
    await user.type(field, '2024-12-15')
    expect(state().view.asof).toBe('2024-12-15')
    await user.click(screen.getByRole('button', { name: 'Everything known' }))
    expect(state().view.asof).toBeNull()
    expect(field.value).toBe('')
  })

  it('keeps to the window', async () => {
    const { state, user } = await open('', <WithinBox />)
    await user.click(screen.getByRole('checkbox', { name: 'Only events in the window' }))
    expect(state().view.within).toBe(true)
  })
})
