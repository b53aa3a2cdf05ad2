import { cleanup, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sectionOf, showDetails } from '../../fixtures/detailsPanel'
import { layOut } from '../../fixtures/page'
import { sentence } from '../../fixtures/sentence'

beforeAll(layOut)
afterEach(cleanup)

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
    const { details } = await showDetails('v=1&event=plekhovo-role')
    expect(details.getByRole('heading', { level: 2 }).textContent).toBe(
      'North Korean role in the capture of Plekhovo',
    )
    expect(details.getByText('One side says so')).toBeTruthy()
    expect(
      details.getByText(sentence('6 sources say so, all on Russia’s side; nobody denies it.')),
    ).toBeTruthy()
  })

  it('has evidence first: for, against, neither or silent, each with its count in words', async () => {
    const { details } = await showDetails('v=1&event=plekhovo-role')
    const headings = details.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(headings).toEqual([
      'For',
      'Against',
      'Neither or silent',
      'When it happened',
      'Contradictions',
      'The chain',
      'What this event covers',
    ])
    expect(details.getByText('6 sources, all Russia; 3 more claims are not counted separately')).toBeTruthy()
    expect(sectionOf(details, 'Against').textContent).toMatch(
      /^Againstnobody\. \d+ contradictions with other claims$/,
    )
    expect(details.getByText('2 take no side, 4 are silent')).toBeTruthy()
  })

  it('shows every included claim once: its source, date, text and carriers, the rest on demand', async () => {
    const { details, store, user } = await showDetails('v=1&event=plekhovo-role')
    const shownIds = [...document.querySelectorAll<HTMLElement>('[data-claim]')].map(
      ({ dataset }) => dataset.claim,
    )
    const included = store.getState().answer?.selected?.included.map(({ id }) => id) ?? []
    expect(shownIds.sort()).toEqual([...included].sort())
    const kotenok = itemOf(details, 'Yuri Kotenok')
    expect(kotenok.querySelector('.claim-date')?.textContent).toBe('6 Dec 2024')
    expect(kotenok.querySelector('blockquote')?.textContent).toContain('minefield')
    const more = kotenok.querySelector('details')
    expect(more?.open).toBe(false)
    const summary = kotenok.querySelector('summary')
    expect(summary?.textContent).toBe('via The Telegraph, 12 Dec More about the claim by Yuri Kotenok')
    if (summary) await user.click(summary)
    expect(more?.open).toBe(true)
    expect(more?.textContent).toContain(
      'Said 12 December 2024 · blogger, Russia · says it happened on 6 December 2024',
    )
    expect(within(kotenok).getByRole('link').getAttribute('rel')).toBe('noreferrer noopener')
  })

  it('orders claims by their dates, undated ones last', async () => {
    const { details } = await showDetails('v=1&event=plekhovo-role')
    const dates = [...sectionOf(details, 'For').querySelectorAll('.claims:not(.claims-aside *) .claim-date')]
    expect(dates.map(({ textContent }) => textContent)).toEqual([
      '6 Dec 2024',
      '6 or 7 Dec 2024',
      'by 12 Dec 2024',
      'no date given',
      'no date given',
      'no date given',
    ])
  })

  it('sets apart, with why, what is not counted separately', async () => {
    const { details } = await showDetails('v=1&event=plekhovo-role')
    const aside = details.getByRole('heading', { level: 4, name: '3 more claims are not counted separately' })
    const items = within(aside.parentElement ?? aside).getAllByRole('listitem')
    expect(items.map((item) => item.querySelector('.claim-why')?.textContent)).toEqual([
      'A group already counted through its member Colonel Cassad.',
      'A group already counted through its member Colonel Cassad.',
      'Repeats Colonel Cassad.',
    ])
  })

  it('lists those who are silent by name, each of which opens', async () => {
    const { details, user } = await showDetails('v=1&event=plekhovo-role')
    const name = details.getByText('Ukrainian leaders (unnamed)', { selector: 'summary *' })
    await user.click(name)
    expect(name.closest('details')?.textContent).toContain('as observed by Washington Examiner')
  })

  it('leads from the claims to the contradictions', async () => {
    const { details, user } = await showDetails('v=1&event=plekhovo-role')
    await user.click(details.getByRole('button', { name: /contradictions with other claims/ }))
    expect(document.activeElement).toBe(details.getByRole('heading', { name: 'Contradictions' }))
  })

  it('gives the dates as each source gives them', async () => {
    const { details } = await showDetails('v=1&event=plekhovo-role')
    const dates = sectionOf(details, 'When it happened').textContent
    expect(dates).toContain('Different but compatible dates.')
    expect(dates).toContain('6 December 2024Yuri Kotenok')
    expect(dates).toContain('by 12 December 2024Vladimir Romanov')
    expect(dates).toMatch(/no date given.*Colonel Cassad/)
  })

  it('marks the words of the search', async () => {
    const { details } = await showDetails('v=1&q=minefield%20kotenok&event=plekhovo-role')
    const marked = [...itemOf(details, 'Yuri Kotenok').querySelectorAll('mark')].map(
      (mark) => mark.textContent,
    )
    expect(marked).toContain('Kotenok')
    expect(marked).toContain('minefield')
  })

  it('opens what the search found behind a quote', async () => {
    const { details } = await showDetails(
      'v=1&q=joint&event=e',
      small([claim('c', { text: 'A joint raid.', quote: 'We did it.' })]),
    )
    expect(itemOf(details, 'Anna').querySelector('details')?.open).toBe(true)
  })
})

describe('claims that were taken back or superseded', () => {
  it('strikes a superseded denial and says until when it stood', async () => {
    const { details } = await showDetails('v=1&event=october-deployment')
    const mission = itemOf(details, 'North Korean mission to the United Nations')
    expect(mission.textContent).toContain(
      'Stood until 28 Apr 2025: superseded by Central Military Commission',
    )
    expect(mission.querySelector('s')).toBeTruthy()
    // Peskov's denial of 10 October speaks of fighting in Ukraine: nobody has superseded it.
    const peskov = itemOf(details, 'Dmitry Peskov, Kremlin spokesman')
    expect(peskov.querySelector('s')).toBeNull()
    expect(peskov.querySelector('.claim-stance')?.textContent).toBe('Denies it, for a different date')
  })

  it('shows a denial that was made before what it stands beside as earlier', async () => {
    const { details } = await showDetails('v=1&asof=2024-11-06&event=october-deployment')
    expect(itemOf(details, 'Dmitry Peskov, Kremlin spokesman').textContent).toContain(
      'Earlier: said before National Intelligence Service',
    )
  })

  it('says rival dates beside the status', async () => {
    const rival = [
      claim('c1', { occurred: '2024-12-06' }),
      claim('c2', { source: 'b', occurred: '2024-12-09' }),
    ]
    const { details } = await showDetails('v=1&event=e', small(rival))
    expect(details.getByText('Several sides say so').parentElement?.textContent).toContain('2 rival dates')
    expect(details.getByText('2 rival dates: they cannot both be right.')).toBeTruthy()
  })
})

describe('out of view', () => {
  it('names the filter that hides the event, and drops it', async () => {
    const { details, user, store } = await showDetails(
      'v=1&affiliation=!Russia&status=corroborated&event=plekhovo-role',
    )
    expect(details.getByText('Not shown: your filter Status hides it.')).toBeTruthy()
    expect(details.getByText('Nobody asserts it', { selector: 'strong' })).toBeTruthy()
    expect(details.getByText(/^was/).textContent).toBe('was  One side says so, now  Nobody asserts it')
    expect(details.getByText(/claims on this event are left out by your filters\./)).toBeTruthy()
    await user.click(details.getByRole('button', { name: 'Clear the filter Status' }))
    expect(details.queryByText(/Not shown/)).toBeNull()
    expect(store.getState().view.filters).toEqual({ affiliation: { except: ['Russia'] } })
    expect(document.activeElement).toBe(details.getByRole('heading', { level: 2 }))
  })

  it('says so where no included source speaks of the event', async () => {
    const { details } = await showDetails('v=1&affiliation=!-&event=e', small([claim('c', {})]))
    expect(details.getByText('Not shown: your filter Affiliation hides it.')).toBeTruthy()
    expect(details.getByText('No included source speaks of this event.')).toBeTruthy()
    expect(details.getByText(/^was/).textContent).toBe('was  One source says so')
    expect(details.queryByRole('heading', { name: 'When it happened' })).toBeNull()
  })

  it.each([
    ['q=nosuchword', 'your search hides', 'Clear the search'],
    ['asof=2023-01-01', 'the day as known on hides', 'Back to latest'],
    ['from=2020-01-01&to=2020-12-31&within=1', 'the time window hides', 'Show all times'],
  ])('%s: %s it', async (link, why, button) => {
    const dated = [claim('c', { occurred: '2024-12-06', reported: '2024-12-07' })]
    const { details, user } = await showDetails(`v=1&${link}&event=e`, small(dated))
    expect(details.getByText(`Not shown: ${why} it.`)).toBeTruthy()
    await user.click(details.getByRole('button', { name: button }))
    expect(details.queryByText(/Not shown/)).toBeNull()
  })
})

describe('going from event to event', () => {
  const two = {
    events: ['e', 'f'].map((id) => ({ id, title: `Event ${id}`, claims: [claim(`c-${id}`, {})] })),
  }

  it('steps to the next and the previous, and stops at the ends', async () => {
    const { details, user } = await showDetails('v=1&event=e', small([], two))
    const leadsNowhere = (button: HTMLElement) => button.getAttribute('aria-disabled')
    const previous = details.getByRole('button', { name: 'Previous event' })
    expect(leadsNowhere(previous)).toBe('true')
    await user.click(details.getByRole('button', { name: 'Next event' }))
    expect(details.getByRole('heading', { name: 'Event f' })).toBeTruthy()
    expect(leadsNowhere(details.getByRole('button', { name: 'Next event' }))).toBe('true')
    await user.click(previous)
    expect(details.getByRole('heading', { name: 'Event e' })).toBeTruthy()
  })

  it('closes, and then says what the page answers', async () => {
    const { details, user } = await showDetails('v=1&event=e', small([], two))
    await user.click(details.getByRole('button', { name: 'Close details' }))
    expect(details.getByRole('heading', { level: 2, name: /^Who says what happened/ })).toBeTruthy()
    expect(details.getByText('How this was coded')).toBeTruthy()
  })
})

describe('what data may hold', () => {
  const html = '<img src=x onerror=alert(1)>'

  it('shows HTML as text', async () => {
    const claims = [claim('c', { text: html, quote: `${html} said`, note: html, figures: { [html]: 3 } })]
    const { details } = await showDetails('v=1&event=e', {
      ...small(claims, { method: html }),
      events: [{ id: 'e', title: html, summary: html, tags: [html], place: { name: html }, claims }],
    })
    expect(details.getByRole('heading', { level: 2 }).textContent).toBe(html)
    expect(document.querySelector('img')).toBeNull()
    expect(details.getAllByText((content) => content.includes(html)).length).toBeGreaterThan(5)
  })

  it('makes links of web addresses only', async () => {
    const { details } = await showDetails(
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
    const { details } = await showDetails('v=1&event=e', small([claim('c', { occurred: 'last spring' })]))
    expect(details.getAllByText('“last spring”')).toHaveLength(2)
    expect(details.getAllByText(/read as no date: /i)).toHaveLength(2)
  })

  it('folds notes, and says a quote once where it is the text', async () => {
    const long = 'How it was inferred. '.repeat(10)
    const claims = [
      claim('c', { text: 'It fell', quote: 'It fell.', note: long, figures: { dead: [300, null] } }),
    ]
    const { details } = await showDetails('v=1&event=e', small(claims))
    expect(details.getByText(/How it was inferred/).closest('details')?.open).toBe(false)
    expect(details.getAllByText(/It fell/)).toHaveLength(1)
    const anna = itemOf(details, 'Anna').textContent
    expect(anna).toContain('dead: 300 or more')
    expect(anna).toContain('No report date · witness, affiliation not stated · gives no date')
  })

  it('tells how it was coded, by whom, and of which revision', async () => {
    const how = { method: 'By hand.', coders: ['C. Oder', 'D. Oder'], license: 'CC0', updated: '2025-05-01' }
    const { details, store } = await showDetails('v=1&event=e', small([claim('c', {})], how))
    const coded = details.getByText('How this was coded').closest('details')
    for (const fact of ['By hand.', 'C. Oder, D. Oder', 'CC0', '1 May 2025']) {
      expect(coded?.textContent).toContain(fact)
    }
    expect(coded?.textContent).toContain(store.getState().description?.revision.slice(0, 12))
  })
})
