// @vitest-environment jsdom
import { readFile } from 'node:fs/promises'
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { memoryOpener } from '../../../src/engine/memory/opener'
import { Details } from '../../../src/panels/details/Details'
import { claimlineStore } from '../../../src/store/store'
import { StoreProvider } from '../../../src/store/useStore'
import { fileOf } from '../../fixtures/dataset'

afterEach(cleanup)

const nowhere = {
  choose() {
    /* no address bar in this test */
  },
  move() {
    /* nor here */
  },
}

/** Shows the details for a link to a dataset, the bundled record unless another is given. */
async function shown(fragment: string, dataset?: object) {
  const text = dataset ? JSON.stringify(dataset) : await readFile('src/datasets/kursk-2024.json', 'utf8')
  const store = claimlineStore({
    opener: memoryOpener(),
    fetch: async () => ({ file: fileOf(text, 'kursk-2024.json') }),
    host: 'localhost',
    address: () => nowhere,
  })
  await store.getState().visit(fragment)
  render(
    <StoreProvider store={store}>
      <Details />
    </StoreProvider>,
  )
  const details = within(screen.getByRole('complementary', { name: 'Event details' }))
  if (store.getState().answer?.selected) await details.findByRole('button', { name: 'Close details' })
  return { store, details, user: userEvent.setup() }
}

/** The item of a claim, found by its source. */
const itemOf = (details: ReturnType<typeof within>, source: string): HTMLElement => {
  const item = details
    .getAllByRole('listitem')
    .find((candidate: HTMLElement) => candidate.querySelector('strong')?.textContent === source)
  if (!item) throw new Error(`${source} has no claim here`)
  return item
}

const claim = (id: string, more: object) => ({
  id,
  source: 'a',
  stance: 'asserts',
  text: `Text of ${id}.`,
  ...more,
})

/** One event, whose claims may be given. */
const small = (claims: object[], more: object = {}) => ({
  format: 'claimline/1',
  id: 'small',
  title: 'Small',
  sources: [
    { id: 'a', name: 'Anna', kind: 'witness' },
    { id: 'b', name: 'Boris', kind: 'ngo', affiliation: 'North' },
  ],
  events: [{ id: 'e', title: 'Fall of a bridge', claims }],
  ...more,
})

describe('the details of the role in Plekhovo', () => {
  it('gives the status with a reason that names', async () => {
    const { details } = await shown('v=1&event=plekhovo-role')
    expect(details.getByRole('heading', { level: 2 }).textContent).toBe(
      'North Korean role in the capture of Plekhovo',
    )
    expect(details.getByText('One side says so')).toBeTruthy()
    const reason = details.getByText(/sources say so, all on Russia’s side; nobody denies;/)
    expect(reason.textContent).toContain('silent: WarGonzo, Russian Ministry of Defence')
    expect(reason.textContent).toContain('take no side: The Telegraph, Newsweek')
    expect(details.getByText(/count for nothing here/).textContent).toContain('1 repeats another')
  })

  it('groups every heard claim by stance, with carriers, words, days and links', async () => {
    const { details, store } = await shown('v=1&event=plekhovo-role')
    await details.findByRole('heading', { name: 'Contradictions' }, { timeout: 10_000 })
    const headings = details.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(headings).toEqual([
      'Dates given',
      'What counts',
      'Contradictions',
      'Say so',
      'Take no side',
      'Silent',
    ])
    const { included, contradictions } = store.getState().answer?.selected ?? {}
    expect(details.getAllByRole('listitem')).toHaveLength(
      (included?.length ?? 0) + (contradictions?.first.length ?? 0),
    )
    const cassad = itemOf(details, 'Colonel Cassad')
    expect(cassad.textContent).toContain('by way of The Telegraph')
    expect(cassad.querySelector('blockquote')?.textContent).toContain('baptism of fire effectively.')
    expect(cassad.textContent).toContain('Said 12 or 13 December 2024 · blogger, Russia · gives no date')
    expect(within(cassad).getByRole('link').getAttribute('rel')).toBe('noreferrer noopener')
    expect(itemOf(details, 'Ukrainian leaders (unnamed)').textContent).toContain(
      'as Washington Examiner observes',
    )
  })

  it('sets back, and says, what has no vote of its own', async () => {
    const { details } = await shown('v=1&event=plekhovo-role')
    expect(details.getByText('Repeats Colonel Cassad; no vote of its own.')).toBeTruthy()
    expect(itemOf(details, 'Pro-Kremlin writers and bloggers (unnamed)').textContent).toMatch(
      /Its member .* takes the same stance; no vote of its own\./,
    )
  })

  it('gives the dates as each source gives them', async () => {
    const { details } = await shown('v=1&event=plekhovo-role')
    const dates = details.getByRole('heading', { name: 'Dates given' }).closest('section')
    expect(dates?.textContent).toContain('6 December 2024Yuri Kotenok')
    expect(dates?.textContent).toContain('by 12 December 2024Vladimir Romanov')
    expect(dates?.textContent).toMatch(/no date given.*Colonel Cassad/)
  })

  it('marks the words of the search', async () => {
    const { details } = await shown('v=1&q=minefield%20kotenok&event=plekhovo-role')
    const marked = [...itemOf(details, 'Yuri Kotenok').querySelectorAll('mark')].map(
      (mark) => mark.textContent,
    )
    expect(marked).toContain('Kotenok')
    expect(marked).toContain('minefield')
  })
})

describe('claims that no longer stand', () => {
  it('strikes a superseded denial and says until when it stood', async () => {
    const { details } = await shown('v=1&event=october-deployment')
    const mission = itemOf(details, 'North Korean mission to the United Nations')
    expect(mission.textContent).toContain(
      'Stood until 28 Apr 2025: superseded by Central Military Commission',
    )
    expect(mission.querySelector('s')).toBeTruthy()
    // Peskov's denial of 10 October speaks of fighting in Ukraine: nobody has superseded it.
    expect(itemOf(details, 'Dmitry Peskov, Kremlin spokesman').querySelector('s')).toBeNull()
  })

  it('shows a denial that was made before what it stands beside as earlier', async () => {
    const { details } = await shown('v=1&asof=2024-11-06&event=october-deployment')
    expect(itemOf(details, 'Dmitry Peskov, Kremlin spokesman').textContent).toContain(
      'Earlier: said before National Intelligence Service',
    )
  })

  it('says rival dates beside the status', async () => {
    const rival = [
      claim('c1', { occurred: '2024-12-06' }),
      claim('c2', { source: 'b', occurred: '2024-12-09' }),
    ]
    const { details } = await shown('v=1&event=e', small(rival))
    expect(details.getByText('Several sides say so').parentElement?.textContent).toContain('2 rival dates')
    expect(details.getByText('2 rival dates: they cannot both be right.')).toBeTruthy()
  })
})

describe('out of view', () => {
  it('names the filter that hides the event, and lets it go', async () => {
    const { details, user, store } = await shown(
      'v=1&affiliation=!Russia&status=corroborated&event=plekhovo-role',
    )
    expect(details.getByText('Out of view: your filter Status hides it.')).toBeTruthy()
    expect(details.getByText('Nobody asserts it')).toBeTruthy()
    expect(details.getByText(/claims on this event are not heard under your filters\./)).toBeTruthy()
    await user.click(details.getByRole('button', { name: 'Clear the filter Status' }))
    expect(details.queryByText(/Out of view/)).toBeNull()
    expect(store.getState().view.filters).toEqual({ affiliation: { except: ['Russia'] } })
    expect(document.activeElement).toBe(details.getByRole('heading', { level: 2 }))
  })

  it('says so where nobody who is heard speaks of the event', async () => {
    const { details } = await shown('v=1&affiliation=!-&event=e', small([claim('c', {})]))
    expect(details.getByText('Out of view: your filter Affiliation hides it.')).toBeTruthy()
    expect(details.getByText('Nobody who is heard speaks of this event.')).toBeTruthy()
    expect(details.queryByText('One source says so')).toBeNull()
    expect(details.queryByRole('heading', { name: 'Dates given' })).toBeNull()
  })

  it.each([
    ['q=nosuchword', 'your search hides', 'Clear the search'],
    ['asof=2023-01-01', 'the day of knowledge hides', 'Clear the day of knowledge'],
    ['from=2020-01-01&to=2020-12-31&within=1', 'the window hides', 'Show all times'],
  ])('%s: %s it', async (link, why, button) => {
    const dated = [claim('c', { occurred: '2024-12-06', reported: '2024-12-07' })]
    const { details, user } = await shown(`v=1&${link}&event=e`, small(dated))
    expect(details.getByText(`Out of view: ${why} it.`)).toBeTruthy()
    await user.click(details.getByRole('button', { name: button }))
    expect(details.queryByText(/Out of view/)).toBeNull()
  })
})

describe('going from event to event', () => {
  const two = {
    events: ['e', 'f'].map((id) => ({ id, title: `Event ${id}`, claims: [claim(`c-${id}`, {})] })),
  }

  it('steps to the next and the previous, and stops at the ends', async () => {
    const { details, user } = await shown('v=1&event=e', small([], two))
    const previous = details.getByRole<HTMLButtonElement>('button', { name: 'Previous event' })
    expect(previous.disabled).toBe(true)
    await user.click(details.getByRole('button', { name: 'Next event' }))
    expect(details.getByRole('heading', { name: 'Event f' })).toBeTruthy()
    expect(details.getByRole<HTMLButtonElement>('button', { name: 'Next event' }).disabled).toBe(true)
    await user.click(previous)
    expect(details.getByRole('heading', { name: 'Event e' })).toBeTruthy()
  })

  it('closes, and then says how to choose an event', async () => {
    const { details, user } = await shown('v=1&event=e', small([], two))
    await user.click(details.getByRole('button', { name: 'Close details' }))
    expect(details.getByRole('heading', { name: 'No event is chosen' })).toBeTruthy()
    expect(details.getByText('How this was coded')).toBeTruthy()
  })
})

describe('what data may hold', () => {
  const html = '<img src=x onerror=alert(1)>'

  it('shows HTML as text', async () => {
    const claims = [claim('c', { text: html, quote: `${html} said`, note: html, figures: { [html]: 3 } })]
    const { details } = await shown('v=1&event=e', {
      ...small(claims, { method: html }),
      events: [{ id: 'e', title: html, summary: html, tags: [html], place: { name: html }, claims }],
    })
    expect(details.getByRole('heading', { level: 2 }).textContent).toBe(html)
    expect(document.querySelector('img')).toBeNull()
    expect(details.getAllByText((content) => content.includes(html)).length).toBeGreaterThan(5)
  })

  it('makes links of web addresses only', async () => {
    const { details } = await shown(
      'v=1&event=e',
      small([
        claim('c1', { url: 'https://www.politico.eu/article', archiveUrl: 'http://archive.org/1' }),
        claim('c2', { url: 'javascript:alert(1)', archiveUrl: 'see the library' }),
      ]),
    )
    const links = details.getAllByRole<HTMLAnchorElement>('link')
    expect(links.map(({ textContent, href }) => [textContent, href])).toEqual([
      ['politico.eu', 'https://www.politico.eu/article'],
      ['archived copy', 'http://archive.org/1'],
    ])
    expect(details.getByText('javascript:alert(1)').tagName).toBe('SPAN')
    expect(details.getByText('see the library')).toBeTruthy()
  })

  it('shows a date that cannot be read as written, with the reason', async () => {
    const { details } = await shown('v=1&event=e', small([claim('c', { occurred: 'last spring' })]))
    expect(details.getByText('“last spring”')).toBeTruthy()
    expect(details.getAllByText(/not read as a date: /i)).toHaveLength(2)
  })

  it('folds long notes, and says a quote once where it is the text', async () => {
    const long = 'How it was inferred. '.repeat(10)
    const claims = [
      claim('c', { text: 'It fell', quote: 'It fell.', note: long, figures: { dead: [300, null] } }),
    ]
    const { details } = await shown('v=1&event=e', small(claims))
    expect(details.getByText('Note').closest('details')?.open).toBe(false)
    expect(details.getAllByText(/It fell/)).toHaveLength(1)
    expect(details.getByText('dead: 300 or more')).toBeTruthy()
    expect(itemOf(details, 'Anna').textContent).toContain(
      'Said on a day that is not given · witness, speaks for itself · gives no date',
    )
  })

  it('tells how it was coded, by whom, and of which revision', async () => {
    const how = { method: 'By hand.', coders: ['C. Oder', 'D. Oder'], license: 'CC0', updated: '2025-05-01' }
    const { details, store } = await shown('v=1&event=e', small([claim('c', {})], how))
    const coded = details.getByText('How this was coded').closest('details')
    for (const fact of ['By hand.', 'C. Oder, D. Oder', 'CC0', '1 May 2025']) {
      expect(coded?.textContent).toContain(fact)
    }
    expect(coded?.textContent).toContain(store.getState().description?.revision.slice(0, 12))
  })
})
