// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { layOut, openPage } from '../../fixtures/page'

beforeAll(layOut)
afterEach(cleanup)

/** The section of contradictions, once it was loaded. */
async function section() {
  const details = within(screen.getByRole('complementary', { name: 'Event details' }))
  const head = await details.findByRole('heading', { name: 'Contradictions' }, { timeout: 10_000 })
  const whole = head.parentElement
  if (!whole) throw new Error('The heading stands alone.')
  return within(whole)
}

const pairs = (part: Awaited<ReturnType<typeof section>>) =>
  part.getAllByRole('listitem').map((item) => [...item.querySelectorAll('p')].map((p) => p.textContent))

describe('contradictions in details', () => {
  it('are pairs under what they are about: who says what, and the two values', async () => {
    await openPage('v=1&event=first-battles')
    const part = await section()
    expect(
      part.getByText(
        '7 pairs of claims stand against each other: 2 about whether it happened, 5 about when it is said to have happened.',
      ),
    ).toBeTruthy()
    expect(part.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'About whether it happened',
      'About when it is said to have happened',
    ])
    expect(pairs(part)[0]).toEqual([
      'Andriy Kovalenko, Center for Countering Disinformation',
      'says it happened by 4 November 2024',
      'Avia-pro',
      'doubts it for the time up to 4 November 2024',
    ])
  })

  it('lead to the other event, where a pair joins two', async () => {
    const user = userEvent.setup()
    const { store } = await openPage('v=1&event=plekhovo-capture')
    const part = await section()
    const [way] = part.getAllByRole('button', { name: 'on “North Korean role in the capture of Plekhovo”' })
    if (!way) throw new Error('There is no way to the other event.')
    expect(part.getAllByText(/^Named by the dataset: North Korean/)).toHaveLength(4)
    await user.click(way)
    expect(store.getState().view.event).toBe('plekhovo-role')
  })

  it('are not spoken of where there are none', async () => {
    await openPage('v=1&event=disguise')
    await screen.findByRole('heading', { name: /^Disguise of/ })
    expect(screen.queryByRole('heading', { name: 'Contradictions' })).toBeNull()
  })
})

describe('ties on the timeline', () => {
  it('join the marks of each pair in source lanes, and nothing in others', async () => {
    const { store } = await openPage('v=1&event=first-battles')
    await waitFor(() => expect(document.querySelectorAll('.ties path')).toHaveLength(7), { timeout: 10_000 })
    expect(document.querySelector('.ties')?.getAttribute('aria-hidden')).toBe('true')
    store.getState().choose({ lanes: 'affiliation' })
    await waitFor(() => expect(document.querySelector('.ties')).toBeNull())
  })
})
