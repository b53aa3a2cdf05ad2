import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claim, dataset, event, source } from '../../fixtures/dataset'
import { sectionOf, showDetails } from '../../fixtures/detailsPanel'
import { layOut } from '../../fixtures/page'

beforeEach(layOut)
afterEach(cleanup)

const DISPUTED = dataset({
  title: 'A bridge',
  summary: 'Who said that it fell.',
  sources: [
    source('anna', 'North', { name: 'Anna' }),
    source('omar', 'South', { name: 'عمر', language: 'ar' }),
  ],
  events: [
    event('fall', [
      claim('a', 'anna', 'asserts', { occurred: '2024-12-06', reported: '2024-12-07' }),
      claim('o', 'omar', 'denies', { occurred: '2024-12-06', reported: '2024-12-09', quote: 'لم يحدث' }),
    ]),
    event('truce', [claim('t', 'omar', 'asserts', { occurred: '2024-12-08', reported: '2024-12-09' })]),
  ],
})

describe('the panel without an event', () => {
  it('says what the page answers, what the dataset holds, and where to start', async () => {
    const { details, store, user } = await showDetails('', DISPUTED)
    expect(details.getByRole('heading', { level: 2 }).textContent).toBe(
      'Who says what happened, when they say it did, and who denies it.',
    )
    expect(details.getByText('3 claims by 2 sources about 2 events.')).toBeTruthy()
    expect(details.getByText('Who said that it fell.')).toBeTruthy()
    expect(details.getByText('Most claims: 2')).toBeTruthy()
    await user.click(details.getByRole('link', { name: 'Event fall' }))
    expect(store.getState().view.event).toBe('fall')
  })

  it('lists all that leaving sources out changes, each leading to its event, and the way back', async () => {
    const { details, store, user } = await showDetails('v=1&affiliation=!South', DISPUTED)
    expect(details.getByRole('heading', { level: 2 }).textContent).toBe('Without South’s side')
    expect(details.getByText(/^1 of 2 sources is left out\./)).toBeTruthy()
    const statuses = details.getByRole('heading', { name: '1 status changes' }).closest('section')
    expect(statuses?.textContent).toMatch(/Event fall.*One source says so.*was.*Disputed/)
    expect(details.getByRole('heading', { name: '1 event disappears' })).toBeTruthy()
    await user.click(details.getByRole('button', { name: 'Include all sources' }))
    expect(store.getState().view.filters).toEqual({})
    expect(document.activeElement).toBe(screen.getByRole('complementary', { name: 'Event details' }))
  })

  it('lists, under a day of knowledge, events of which nobody has spoken yet', async () => {
    const { details } = await showDetails('v=1&asof=2024-12-07', DISPUTED)
    expect(details.getByRole('heading', { level: 2 }).textContent).toBe('As known on 7 December 2024')
    expect(details.getByRole('heading', { name: '1 event not yet spoken of' })).toBeTruthy()
  })
})

describe('an event', () => {
  it('sets each datum apart, in its source’s language', async () => {
    const { details } = await showDetails('v=1&event=fall', DISPUTED)
    const against = sectionOf(details, 'Against')
    const arabic = [...against.querySelectorAll('bdi[lang=ar]')].map(({ textContent }) => textContent)
    expect(arabic).toEqual(['عمر', '“لم يحدث”'])
  })

  it('has the focus on its title once a reader opens it, and gives it back', async () => {
    const { details, store, user } = await showDetails('', DISPUTED)
    const opener = screen.getByRole('button', { name: 'Elsewhere' })
    opener.focus()
    store.getState().select('fall')
    const title = await details.findByRole('heading', { level: 2, name: 'Event fall' })
    expect(document.activeElement).toBe(title)
    await user.click(details.getByRole('button', { name: 'Close details' }))
    await new Promise((done) => setTimeout(done))
    expect(document.activeElement).toBe(opener)
  })

  it('leaves the focus alone where a link shows it', async () => {
    await showDetails('v=1&event=fall', DISPUTED)
    expect(document.activeElement).toBe(document.body)
  })
})

describe('an event on a phone', () => {
  beforeEach(() => {
    window.matchMedia = (media) =>
      Object.assign(new EventTarget(), { matches: true, media }) as unknown as MediaQueryList
  })

  it('has its three groups as tabs, and says where it stands among the events', async () => {
    const { details, user } = await showDetails('v=1&event=fall', DISPUTED)
    expect(details.getByText('1 of 2')).toBeTruthy()
    const tabs = details.getAllByRole('tab')
    expect(tabs.map(({ textContent }: HTMLElement) => textContent)).toEqual([
      '1 for',
      '1 against',
      '0 neither or silent',
    ])
    const [first] = tabs
    first?.focus()
    await user.keyboard('{ArrowRight}')
    const panel = details.getByRole('tabpanel', { name: '1 against' })
    expect(within(panel).getByText('عمر', { selector: 'strong *' })).toBeTruthy()
    expect(within(panel).queryByText('Anna')).toBeNull()
  })
})
