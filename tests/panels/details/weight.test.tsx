import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Reliability } from '../../../src/model/claim'
import { fragmentOf } from '../../../src/store/story'
import { claim, dataset, event, source } from '../../fixtures/dataset'
import { showDetails } from '../../fixtures/detailsPanel'
import { layOut, openPage } from '../../fixtures/page'

beforeAll(layOut)
afterEach(cleanup)

const graded = (id: string, reliability?: Reliability) =>
  source(id, 'North', reliability ? { reliability } : {})
const on = { occurred: '2024-12-06', reported: '2024-12-07' }

const GRADED = dataset({
  id: 'kursk-2024',
  coders: ['C. Oder'],
  sources: [
    graded('Anna', 'A'),
    graded('Berta', 'B'),
    graded('Dora', 'D'),
    graded('Frida', 'F'),
    graded('Nora'),
  ],
  events: [
    event('raid', [
      claim('a', 'Anna', 'asserts', { ...on, credibility: 1 }),
      claim('b', 'Berta', 'denies', { ...on, credibility: 6 }),
      claim('d', 'Dora', 'doubts', on),
      claim('f', 'Frida', 'neither', on),
      claim('n', 'Nora', 'asserts', on),
    ]),
    event('battle', [claim('n2', 'Nora', 'asserts', on)]),
  ],
})

const group = () => within(screen.getByRole('group', { name: 'Reliability' }))
/** Its values, and what stands beside them, are shown once it is opened. */
const opened = (user: UserEvent) => user.click(group().getByRole('button', { name: /^Reliability/ }))
const ticked = () =>
  group()
    .getAllByRole<HTMLInputElement>('checkbox')
    .flatMap((box) => (box.checked ? [box.getAttribute('aria-label')] : []))

describe('the grades of a claim', () => {
  it('are said in the words of the Admiralty code, with who graded, and what is not graded', async () => {
    const { details } = await showDetails('v=1&event=raid', GRADED)
    const said = (name: string) =>
      details.getAllByRole('listitem').find((item) => item.querySelector('strong')?.textContent === name)
        ?.textContent
    const by = 'Graded by the dataset (coded by C. Oder): reliability'
    expect(said('Anna')).toContain(
      `${by} A · completely reliable; credibility 1 · “confirmed by other sources”.`,
    )
    expect(said('Berta')).toContain(`${by} B · usually reliable; credibility 6 · truth cannot be judged.`)
    expect(said('Dora')).toContain(`${by} D · not usually reliable; credibility not graded.`)
    expect(said('Frida')).toContain(`${by} F · cannot be judged; credibility not graded.`)
    expect(said('Nora')).toContain('Not graded.')
  })

  it('are said once to be missing where nothing of an event is graded', async () => {
    const { details } = await showDetails('v=1&event=plekhovo-role')
    expect(details.getAllByText(/(is|not) graded/i).map(({ textContent }) => textContent)).toEqual([
      'Not graded: neither the sources nor the claims.',
    ])
  })

  it('are in a mark’s description and its tooltip', async () => {
    const user = userEvent.setup()
    await openPage('v=1', JSON.stringify(GRADED))
    const mark = await waitFor(
      () => {
        const found = document.querySelector<HTMLElement>('.mark[data-key="b"]')
        if (!found) throw new Error('not drawn yet')
        return found
      },
      { timeout: 10_000 },
    )
    const words =
      'Graded by the dataset: reliability B · usually reliable; credibility 6 · truth cannot be judged'
    expect(mark.getAttribute('aria-description')).toBe(`${words}.`)
    await user.hover(mark)
    await waitFor(() => expect(document.querySelector('.tooltip')?.textContent).toContain(words))
    expect(document.querySelector('.mark[data-key="n"]')?.hasAttribute('aria-description')).toBe(false)
  })
})

describe('at least a letter', () => {
  it('ticks it and all above; F and no letter stay apart; the link spells the letters', async () => {
    const user = userEvent.setup()
    const { store } = await openPage('v=2&show=list', JSON.stringify(GRADED))
    await opened(user)
    const control = await group().findByRole<HTMLSelectElement>('combobox', { name: 'At least' })
    await user.selectOptions(control, 'C, fairly reliable')
    expect(fragmentOf(store.getState())).toMatch(/&reliability=A,B,C$/)
    await waitFor(() =>
      expect(ticked()).toEqual(['A, completely reliable, 1 event', 'B, usually reliable, 1 event']),
    )
    expect(screen.getByRole('button', { name: 'Remove filter: Reliability: at least C' })).toBeTruthy()
    expect(store.getState().answer?.totals).toMatchObject({ events: 1, sources: 2 })

    await user.selectOptions(control, 'E, unreliable')
    await waitFor(() => expect(store.getState().answer?.totals).toMatchObject({ events: 1, sources: 3 }))
    expect(ticked().join()).not.toContain('F, cannot be judged')

    await user.selectOptions(control, 'any, judged or not')
    expect(store.getState().view.filters).toEqual({})
  })

  it('shows the choice of a link, and says where other boxes are ticked', async () => {
    const user = userEvent.setup()
    await openPage('v=1&reliability=A,B', JSON.stringify(GRADED))
    await opened(user)
    const control = await group().findByRole<HTMLSelectElement>('combobox', { name: 'At least' })
    expect(control.value).toBe('B')
    await user.click(group().getByRole('checkbox', { name: /^F, cannot be judged/ }))
    await waitFor(() => expect(control.selectedOptions[0]?.textContent).toBe('as ticked below'))
  })

  it('is not offered where no source has a letter', async () => {
    await openPage('v=2&show=list')
    expect(screen.getByRole('group', { name: 'Kind' })).toBeTruthy()
    expect(screen.queryByRole('group', { name: 'Reliability' })).toBeNull()
  })
})
