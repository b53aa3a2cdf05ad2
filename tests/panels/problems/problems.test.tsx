import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { claim, dataset, event, fileOf } from '../../fixtures/dataset'
import { layOut, openPage } from '../../fixtures/page'

beforeAll(layOut)
afterEach(cleanup)

const on = (day: string) => ({ occurred: '2024-12-06', reported: day })

/** Everything in it that can be wrong without the rest being wrong. */
const BAD = {
  ...dataset({
    id: 'kursk-2024',
    events: [
      event('raid', [
        claim('late', 'anna', 'asserts', on('2024-12-09')),
        claim('early', 'boris', 'asserts', on('2024-12-07')),
      ]),
      event('battle', [claim('b', 'anna', 'asserts', on('2024-12-08'))]),
    ],
    relations: ['late repeats early', 'early repeats late', 'b contradicts nosuch'],
  }),
  story: [{ text: 'It begins.', view: 'event=nosuch&colour=red&asof=2024-12-08' }],
}

const text = JSON.stringify(BAD).replace('"id":"b",', '"id":"b","figures":{"soldiers":"many","guns":2},')

describe('a file of which parts are wrong', () => {
  it('has each named with its place', async () => {
    await openPage('', text)
    const problems = within(
      await screen.findByRole('region', { name: 'Problems' }, { timeout: 10_000 }),
    ).getAllByRole('listitem')
    const places = problems.map(
      ({ textContent }) => /^kursk-2024\.json, ([^:]+): /.exec(textContent ?? '')?.[1],
    )
    expect(places).toEqual([
      'relations[2].to',
      'relations[0]',
      'story[0].view',
      'events[1].claims[0].figures.soldiers',
      'story[0].view',
    ])
    expect(screen.getByRole('alert').textContent).toContain('5 parts of the file have a problem')
  })

  it('and the rest works: votes in a circle by the earliest report, figures that count, the story', async () => {
    const { store } = await openPage('v=1&event=raid', text)
    const state = () => store.getState()
    expect(state().answer?.totals).toMatchObject({ events: 2, claims: 3, sources: 2 })
    expect(state().answer?.selected?.status).toBe('single-source')
    expect(state().answer?.selected?.included.map(({ id, noVote }) => [id, noVote?.why])).toEqual([
      ['late', 'repeats'],
      ['early', undefined],
    ])
    state().goToStep(1)
    expect(state()).toMatchObject({ view: { step: 1, asof: '2024-12-08' } })
    await state().visit('v=1&event=battle')
    expect(state().answer?.selected?.included[0]?.figures).toEqual([['guns', 2, 2]])
    expect((await screen.findByText('guns')).closest('p')?.textContent).toBe('guns: 2')
  })

  it('may take the place of the events, until another view is chosen', async () => {
    await openPage('', text)
    const list = await screen.findByRole('region', { name: 'Problems' }, { timeout: 10_000 })
    fireEvent.click(within(list).getByRole('button', { name: /^Larger/ }))
    expect(within(list).getByRole('button', { name: /^Smaller/ })).toBeTruthy()
    fireEvent.click(screen.getByRole('tab', { name: 'List' }))
    expect(within(list).getByRole('button', { name: /^Larger/ })).toBeTruthy()
  })
})

describe('a file of which all was read rightly', () => {
  it('has no problem: how cells were read is told in one line that can be opened', async () => {
    const { store } = await openPage('v=1&show=list')
    const csv =
      'event_title,source,occurred\nFlood,Mayor,3 May 55\nFire,Mayor,2024-05-04\nRaid,Mayor,4 May 56\n'
    await store.getState().openFiles([fileOf(csv, 'town.csv')])
    const notes = await screen.findByRole('region', { name: 'Notes' }, { timeout: 10_000 })
    expect(store.getState().notices).toEqual([])
    expect(screen.queryByRole('region', { name: 'Problems' })).toBeNull()
    expect(within(notes).queryByRole('listitem')).toBeNull()
    fireEvent.click(within(notes).getByText('2 notes on how cells were read, none a fault'))
    fireEvent.click(
      await within(notes).findByText(/^2 alike, such as town.csv, line 2.* was read as 1955-05-03/),
    )
    expect(await within(notes).findByText(/line 4.* was read as 1956-05-04/)).toBeTruthy()
  })
})
