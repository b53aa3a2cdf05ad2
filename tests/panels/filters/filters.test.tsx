import { readFileSync } from 'node:fs'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { memoryOpener } from '../../../src/engine/memory/opener'
import type { Dataset } from '../../../src/model/claim'
import type { Filter } from '../../../src/model/view'
import { Chips } from '../../../src/panels/filters/Chips'
import { FilterFoot } from '../../../src/panels/filters/FilterFoot'
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

const WithFoot = () => (
  <>
    <Filters />
    <FilterFoot />
  </>
)

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
const differences = () => screen.getByRole('region', { name: 'What changes' })
const expand = (name: string) => userEvent.click(group(name).getByRole('button', { name }))

describe('the two sections', () => {
  it('hold the groups by their names, with a box for every value; of those, Affiliation is open', async () => {
    const { state } = await open()
    const sections: Record<string, string[]> = {
      'Sources included': ['Affiliation', 'Source', 'Publisher', 'Kind'],
      'Events shown': ['Status', 'Stance', 'Place', 'Tag', 'Contradiction'],
    }
    for (const [section, names] of Object.entries(sections)) {
      for (const name of names) {
        if (name !== 'Affiliation') {
          expect(group(name).queryByRole('checkbox')).toBeNull()
          await expand(name)
        }
        const boxes = within(group(section).getByRole('group', { name })).getAllByRole('checkbox')
        const values = state().description?.values[name.toLowerCase() as Filter] ?? []
        expect(boxes.map((one) => one.getAttribute('aria-label')?.replace(/, \d+ events?$/, ''))).toEqual(
          values.map(({ label }) => label),
        )
      }
    }
    expect(group('Sources included').getByText('41 of 41')).toBeTruthy()
  })

  it('have a foot that says that nothing is filtered, or what is set and what it changes', async () => {
    const { user } = await open('', <WithFoot />)
    expect(screen.getByText('All sources included, all events shown')).toBeTruthy()
    await user.click(box('Affiliation', 'Russia'))
    expect(screen.queryByText('All sources included, all events shown')).toBeNull()
    expect(screen.getByRole('list', { name: 'Active filters' }).textContent).toMatch(/all but Russia/)
    await screen.findByText(/^26 of 41 sources included: 6 statuses/)
  })

  it('leave out groups in which nothing is known: nobody graded a source', async () => {
    await open()
    expect(screen.queryByRole('group', { name: 'Reliability' })).toBeNull()
    cleanup()
    const graded = {
      ...KURSK,
      sources: KURSK.sources.map((one, i) => (i ? one : { ...one, reliability: 'B' })),
    }
    await open('', <Filters />, Buffer.from(JSON.stringify(graded)))
    await expand('Reliability')
    expect(group('Reliability').getByLabelText('At least')).toBeTruthy()
  })

  it('say beside each name how much is ticked, and explain its word', async () => {
    const { user } = await open()
    expect(group('Source').getByText('all 41')).toBeTruthy()
    await user.click(box('Affiliation', 'Russia'))
    expect(group('Affiliation').getByText('5 of 6')).toBeTruthy()
    expect(group('Affiliation').getByRole('button', { name: 'What “Affiliation” means' })).toBeTruthy()
    expect(group('Affiliation').getByText(/^The party to the dispute/)).toBeTruthy()
  })

  it('have groups that close and open by their names', async () => {
    const { user } = await open()
    const name = group('Affiliation').getByRole('button', { name: 'Affiliation' })
    expect(name.getAttribute('aria-expanded')).toBe('true')
    await user.click(name)
    expect(name.getAttribute('aria-expanded')).toBe('false')
    expect(group('Affiliation').queryByRole('checkbox')).toBeNull()
  })

  it('count each value without its own filter: an unticked value keeps its count', async () => {
    const { user, state } = await open()
    await expand('Status')
    await expand('Source')
    const before = countOf(box('Affiliation', 'Russia'))
    const asserted = countOf(box('Status', 'One side says so'))
    await user.click(box('Affiliation', 'Russia'))
    expect(state().view.filters).toEqual({ affiliation: { except: ['Russia'] } })
    await waitFor(() => expect(countOf(box('Status', 'One side says so'))).toBeLessThan(asserted))
    expect(countOf(box('Affiliation', 'Russia'))).toBe(before)
    expect(countOf(box('Source', 'Colonel Cassad'))).toBe(0)
    expect(group('Affiliation').getByText('5 of 6')).toBeTruthy()
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

  it('is one stop of the Tab key; arrows go from box to box, and along a row to "only"', async () => {
    const { state, user } = await open()
    box('Affiliation', 'Russia').focus()
    await user.keyboard(' ')
    expect(state().view.filters).toEqual({ affiliation: { except: ['Russia'] } })
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(group('Affiliation').getByRole('button', { name: 'Only Russia' }))
    await user.keyboard('{Enter}')
    expect(state().view.filters).toEqual({ affiliation: { only: ['Russia'] } })
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(box('Affiliation', 'United States'))
    await user.keyboard('{Home}')
    expect(document.activeElement).toBe(box('Affiliation', 'Not stated'))
    await user.tab()
    expect(document.activeElement).toBe(group('Source').getByRole('button', { name: 'Source' }))
    await user.tab({ shift: true })
    expect(document.activeElement).toBe(box('Affiliation', 'Not stated'))
  })

  it('is searched where it is long; Escape shows all again', async () => {
    const { user } = await open()
    await expand('Source')
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
    await expand('Source')
    const rows = await group('Source').findAllByRole('listitem')
    expect(size).toBeGreaterThan(300)
    expect(rows.length).toBeLessThan(30)
    expect(rows.map((row) => row.getAttribute('aria-posinset'))).toEqual(rows.map((_, i) => String(i + 1)))
    expect(rows[0]?.getAttribute('aria-setsize')).toBe(String(size))
  })
})

describe('what leaving sources out changes', () => {
  it('is said, and which events, once a source is left out', async () => {
    const { state, user } = await open('', <WithFoot />)
    expect(screen.queryByRole('region', { name: 'What changes' })).toBeNull()
    await user.click(box('Affiliation', 'Russia'))
    await waitFor(() =>
      expect(differences().textContent).toMatch(
        /^\d+ of \d+ sources included: \d+ status(es)? and \d+ dates? change/,
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

  it('counts the claims whose day of report is not known', async () => {
    const [first, ...others] = KURSK.events
    const claims = (first?.claims ?? []).map((claim, i) =>
      i < 2 ? { ...claim, reported: '2024-10-18/..' } : claim,
    )
    const endless = { ...KURSK, events: [{ ...first, claims: claims }, ...others] }
    const { state } = await open('v=1&asof=2024-12-15', <WithFoot />, Buffer.from(JSON.stringify(endless)))
    expect(state().answer?.unknownDay).toBe(2)
    expect(differences().textContent).toContain(
      '2 claims left out: nobody can tell by which day they were known.',
    )
  })

  it('tells which events disappear', async () => {
    const { state, user } = await open('v=1&source=', <WithFoot />)
    const events = state().description?.events ?? 0
    expect(differences().textContent).toContain(`sources included: ${events} events disappear`)
    await user.click(await within(differences()).findByText('Show which', {}, { timeout: 10_000 }))
    expect(within(differences()).getAllByText('No included source speaks of it')).toHaveLength(events)
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

  it('pass the focus on when one is removed: to the next, then to the heading of the filters', async () => {
    const page = (
      <>
        <Chips />
        <Filters />
      </>
    )
    const { user } = await open('v=1&affiliation=!Russia&q=plekhovo', page)
    screen.getByRole('button', { name: /all but Russia$/ }).focus()
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /“plekhovo”$/ }))
    await user.keyboard('{Enter}')
    expect(screen.queryByRole('list', { name: 'Active filters' })).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Sources included' }))
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
  it('offers the single filters whose removal brings events back, and removes them', async () => {
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

describe('search and window', () => {
  it('searches while one types; Escape empties the search', async () => {
    const { state, user } = await open('', <SearchField />)
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'plekhovo')
    expect(state().view.q).toBe('plekhovo')
    await user.keyboard('{Escape}')
    expect(state().view.q).toBe('')
    expect(document.getElementById('search')).toBe(document.activeElement)
  })

  it('keeps to the window', async () => {
    const { state, user } = await open('', <WithinBox />)
    await user.click(screen.getByRole('checkbox', { name: 'Only events in the window' }))
    expect(state().view.within).toBe(true)
  })
})
