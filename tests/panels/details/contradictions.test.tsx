import { cleanup, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { claim, dataset, event } from '../../fixtures/dataset'
import { sectionOf, showDetails } from '../../fixtures/detailsPanel'
import { layOut, openPage } from '../../fixtures/page'

beforeAll(layOut)
afterEach(cleanup)

/** Each group's paragraphs: the claim, then what stands against it. */
const groups = (part: ReturnType<typeof within>): (string | null)[][] =>
  part
    .getAllByRole('listitem')
    .map((item: HTMLElement) => [...item.querySelectorAll('p')].map((p) => p.textContent))

describe('contradictions in details', () => {
  it('are gathered by claim under what they are about, each text once', async () => {
    const battle = dataset({
      events: [
        event('battle', [
          claim('k', 'Kovalenko', 'asserts', { occurred: '../2024-11-04' }),
          claim('z', 'Zelensky', 'asserts', { occurred: '../2024-11-05' }),
          claim('u', 'Umerov', 'asserts', { occurred: '../2024-11-05' }),
          claim('r', 'Ryder', 'asserts', { occurred: '2024-12-09/2024-12-15' }),
          claim('a', 'Avia-pro', 'doubts', { occurred: '../2024-11-04' }),
          claim('t', 'Topwar', 'doubts', { occurred: '../2024-11-04' }),
        ]),
      ],
    })
    const { details } = await showDetails('v=1&event=battle', battle)
    const part = within(sectionOf(details, 'Contradictions'))
    expect(
      part.getByText('5 contradictions: 2 about whether it happened, 3 about when it happened.'),
    ).toBeTruthy()
    expect(
      part.getAllByRole('heading', { level: 4 }).map(({ textContent }: HTMLElement) => textContent),
    ).toEqual(['About whether it happened', 'About when it happened'])
    expect(groups(part)).toEqual([
      [
        'Kovalenko',
        'Said to have happened by 4 November 2024',
        'Avia-pro',
        'Topwar',
        'Doubted for the time up to 4 November 2024',
      ],
      [
        'Ryder',
        'Said to have happened from 9 to 15 December 2024',
        'Kovalenko',
        'Said to have happened by 4 November 2024',
        'Zelensky',
        'Umerov',
        'Said to have happened by 5 November 2024',
      ],
    ])
  })

  it('lead to the other event, where a pair joins two', async () => {
    const { store, details, user } = await showDetails('v=1&event=plekhovo-capture')
    const part = within(sectionOf(details, 'Contradictions'))
    const [way] = part.getAllByRole('button', { name: 'on “North Korean role in the capture of Plekhovo”' })
    if (!way) throw new Error('There is no way to the other event.')
    const notes = part
      .getAllByText(/^The dataset says so: /)
      .map(({ textContent }: HTMLElement) => textContent)
    expect(new Set(notes).size).toBe(notes.length)
    await user.click(way)
    expect(store.getState().view.event).toBe('plekhovo-role')
  })

  it('are not mentioned where there are none', async () => {
    const { details } = await showDetails('v=1&event=disguise')
    expect(details.queryByRole('heading', { name: 'Contradictions' })).toBeNull()
  })
})

describe('ties on the timeline', () => {
  it('join the marks of each pair in source lanes, and nothing in others', async () => {
    const { store } = await openPage('v=1&event=first-battles')
    await waitFor(() => expect(document.querySelectorAll('.ties path')).toHaveLength(3), { timeout: 10_000 })
    expect(document.querySelector('.ties')?.getAttribute('aria-hidden')).toBe('true')
    store.getState().choose({ lanes: 'affiliation' })
    await waitFor(() => expect(document.querySelector('.ties')).toBeNull())
  })
})
