import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { EVENT_TITLE } from '../../../src/look/ids'
import { layOut, openPage } from '../../fixtures/page'
// Loaded before the first test, which would wait for it.
import '../../../src/views/timeline/Timeline'

// A whole page is slow on a busy machine; a test that times out would go on typing into the next one's page.
vi.setConfig({ testTimeout: 120_000 })
beforeAll(layOut)
afterEach(cleanup)

/** The marks of an event on the timeline, once that has been drawn. */
const marksOf = async (event: string): Promise<HTMLElement[]> => {
  const timeline = await screen.findByRole('region', { name: 'Timeline' })
  return waitFor(() => {
    const marks = within(timeline)
      .getAllByRole('button')
      .filter((button) => button.dataset.event === event)
    expect(marks.length).toBeGreaterThan(0)
    return marks
  })
}

describe('the page with the real timeline', () => {
  it('works on the main path: look, leave a side out, open an event, read', async () => {
    const user = userEvent.setup()
    const { store, told } = await openPage('v=1')
    for (const event of ['october-deployment', 'first-battles', 'plekhovo-capture']) await marksOf(event)
    const before = (await marksOf('plekhovo-role')).length

    const affiliation = screen.getByRole('group', { name: 'Affiliation' })
    await user.click(within(affiliation).getByRole('checkbox', { name: /^Russia/ }))
    await screen.findByRole('region', { name: 'What changes' })
    await waitFor(async () => {
      const tray = document.querySelectorAll('.tray [data-event="plekhovo-role"]')
      expect(tray.length).toBeGreaterThan(0)
      expect(tray.length).toBeLessThan(before)
    })

    const [mark] = await marksOf('plekhovo-role')
    if (!mark) throw new Error('no mark')
    await user.click(mark)
    const details = screen.getByRole('complementary', { name: 'Event details' })
    expect(await within(details).findAllByText('Nobody asserts it')).not.toHaveLength(0)
    expect(store.getState().view).toMatchObject({
      event: 'plekhovo-role',
      filters: { affiliation: { except: ['Russia'] } },
    })
    expect(told).toEqual(['choose', 'choose'])
  })

  it('selects the event of a mark, by press and by key, and highlights all its marks', async () => {
    const user = userEvent.setup()
    const { store } = await openPage('v=1&lanes=affiliation')
    const [mark] = await marksOf('plekhovo-capture')
    if (!mark) throw new Error('no mark')
    await user.click(mark)
    expect(store.getState().view.event).toBe('plekhovo-capture')
    for (const ringed of await marksOf('plekhovo-capture')) {
      await waitFor(() => expect(ringed.getAttribute('aria-pressed')).toBe('true'))
    }
    // The event's title has the focus now.
    mark.focus()
    await user.keyboard('{ArrowRight}{Enter}')
    expect(store.getState().view.event).not.toBe('plekhovo-capture')
    await waitFor(() => expect(document.activeElement?.id).toBe(EVENT_TITLE))
  })

  it('draws no mark that stands outside of the window, also in the first drawing', async () => {
    await openPage('v=2&lanes=kind&from=2024-09-20&to=2024-11-14')
    const drawn = await marksOf('october-deployment')
    const field = drawn[0]?.closest('[aria-label=Timeline]')
    expect(field?.querySelectorAll('[data-event=plekhovo-capture]')).toHaveLength(0)
  })

  it('has exactly one mark in the tab order', async () => {
    await openPage('v=1')
    await marksOf('plekhovo-capture')
    const stops = [...document.querySelectorAll('button.mark')].filter(
      (mark) => mark.getAttribute('tabindex') === '0',
    )
    expect(stops).toHaveLength(1)
  })

  it('names a mark by its event, who says what, and when', async () => {
    await openPage('v=1')
    const names = (await marksOf('plekhovo-role')).map((mark) => mark.getAttribute('aria-label'))
    const named = (text: RegExp) => names.some((name) => name && text.test(name))
    expect(
      named(
        /^North Korean role in the capture of Plekhovo\. Says so: Yuri Kotenok\. 6 December 2024\. \d+ of \d+ in this row$/,
      ),
    ).toBe(true)
    expect(named(/gives no date; other claims date the event: 6–12 Dec 2024\. \d+ of \d+ in this row$/)).toBe(
      true,
    )
  })

  it('says of a mark what its status was before sources were left out, beside its sign and in its name', async () => {
    await openPage('v=1&lanes=none&affiliation=!Russia')
    const [mark] = await marksOf('under-fire')
    expect(mark?.getAttribute('aria-label')).toMatch(
      /^North Korean soldiers under fire in Kursk oblast\. One source says so, was Disputed\. by 4 Nov 2024/,
    )
    expect(mark?.classList.contains('changed')).toBe(true)
    expect(mark?.querySelector('.mark-title')?.textContent).toBe(
      'North Korean soldiers under fire in Kursk oblast · was Disputed',
    )
    const [same] = await marksOf('kpa-in-kursk')
    expect(same?.classList.contains('changed')).toBe(false)
    const tray = screen.getByRole('group', { name: /^All events, without a date/ })
    expect(
      within(tray).getByRole('button', {
        name: /^North Korean role .*Nobody asserts it, was One side says so\./,
      }),
    ).toBeTruthy()
  })

  it('keeps what has no date in the tray of its lane, counted', async () => {
    await openPage('v=1&lanes=none')
    await marksOf('disguise')
    const tray = screen.getByRole('group', { name: 'All events, without a date: 2' })
    expect(within(tray).getAllByRole('button')).toHaveLength(2)
  })

  it('begins every tooltip with who says it', async () => {
    const user = userEvent.setup()
    await openPage('v=1')
    const kotenok = (await marksOf('plekhovo-capture')).find(
      (mark) => mark.ariaLabel?.includes('Kotenok') ?? mark.getAttribute('aria-label')?.includes('Kotenok'),
    )
    if (!kotenok) throw new Error('Kotenok has no mark')
    await user.hover(kotenok)
    await waitFor(() =>
      expect(document.querySelector('.tooltip')?.textContent).toMatch(/^Says so: Yuri Kotenok, by way of/),
    )
  })
})

describe('the timeline with little or nothing to draw', () => {
  const dataset = (claims: object[]) =>
    JSON.stringify({
      format: 'claimline/1',
      id: 'small',
      title: 'Small',
      sources: [{ id: 'a', name: 'A witness' }],
      events: claims.length ? [{ id: 'e', title: 'An event', claims }] : [],
    })
  const claim = (more: object) => ({ id: 'c', source: 'a', stance: 'asserts', text: 'It happened.', ...more })

  it('keeps undated claims in the tray though no date is known at all', async () => {
    await openPage('v=1', dataset([claim({})]))
    expect(await marksOf('e')).toHaveLength(1)
    expect(screen.getByText('No event of this dataset has a date that can be drawn.')).toBeTruthy()
  })

  it('says when the dataset has no event', async () => {
    for (const show of ['timeline', 'list', 'matrix']) {
      await openPage(`v=2&show=${show}`, dataset([]))
      expect(await screen.findAllByText('This dataset has no event.')).toHaveLength(1)
      cleanup()
    }
  })

  it('repeats a date that cannot be placed instead of saying that none is given', async () => {
    await openPage('v=1', dataset([claim({ occurred: 'last Tuesday' })]))
    const [mark] = await marksOf('e')
    expect(mark?.getAttribute('aria-label')).toBe(
      'An event. Says so: A witness. “last Tuesday”, which cannot be placed. 1 of 1 in this row',
    )
  })

  it('leads back from a window in which no mark stands', async () => {
    const user = userEvent.setup()
    const { store } = await openPage('v=1&from=2030-01-01&to=2031-01-01')
    await user.click(await screen.findByRole('button', { name: 'Show all dates' }))
    expect(store.getState().view.window).toBeNull()
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Show all dates' })).toBeNull())
  })

  it('adds up steps that are faster than the answers', async () => {
    const { store } = await openPage('v=1&event=plekhovo-capture')
    store.getState().step(1)
    store.getState().step(1)
    store.getState().step(-1)
    await waitFor(() => expect(store.getState().view.event).toBe('plekhovo-role'))
  })
})
