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
    await openPage('v=1&asof=2024-12-15&event=october-deployment')
    const part = await section()
    expect(
      part.getByText(
        '5 pairs of claims stand against each other: 2 about whether it happened, 3 about how many.',
      ),
    ).toBeTruthy()
    expect(part.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'About whether it happened',
      'About how many',
    ])
    expect(pairs(part)[0]).toEqual([
      'National Intelligence Service',
      'says it happened from 8 to 13 October 2024',
      'Dmitry Peskov, Kremlin spokesman',
      'doubts it for the time up to 21 October 2024',
    ])
    // They count different things: each in its own words.
    expect(pairs(part).map((lines) => lines.slice(0, 4))).toContainEqual([
      'Main Directorate of Intelligence (HUR)',
      'About 12,000 North Korean soldiers are in Russia, among them 500 officers and 3 generals.',
      'Sabrina Singh, Pentagon',
      'About 10,000 soldiers in total were sent to train in eastern Russia; a portion has already moved closer to Ukraine.',
    ])
  })

  it('lead to the other event, where a pair joins two', async () => {
    const user = userEvent.setup()
    const { store } = await openPage('v=1&event=plekhovo-capture')
    const part = await section()
    const [way] = part.getAllByRole('button', { name: 'on “North Korean role in the capture of Plekhovo”' })
    if (!way) throw new Error('There is no way to the other event.')
    expect(part.getAllByText(/^Named by the dataset: North Korean/)).toHaveLength(6)
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
    await waitFor(() => expect(document.querySelectorAll('.ties path')).toHaveLength(3), { timeout: 10_000 })
    expect(document.querySelector('.ties')?.getAttribute('aria-hidden')).toBe('true')
    store.getState().choose({ lanes: 'affiliation' })
    await waitFor(() => expect(document.querySelector('.ties')).toBeNull())
  })
})
