import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { announceChanges } from '../../../src/shell/announce/announceChanges'
import { claim, dataset, event } from '../../fixtures/dataset'
import { layOut, openPage } from '../../fixtures/page'

beforeAll(layOut)
afterEach(cleanup)

const READ = /^Read the story in/
const told = async () => within(await screen.findByRole('region', { name: 'Story' }))
const stage = async () => within(await screen.findByRole('region', { name: 'Timeline' }))
const row = async (title: string) => (await stage()).findByRole('group', { name: new RegExp(`^${title}`) })

describe('a step of the story', () => {
  it('has its text and its events, and all else is away', async () => {
    await openPage('v=2&step=2')
    const story = await told()
    expect(story.getByRole('heading', { name: 'Step 2 of 10' })).toBeTruthy()
    expect(story.getByText(/^Whether they are in Kursk oblast/)).toBeTruthy()
    const titles = (await stage()).getAllByRole('heading').map(({ textContent }) => textContent)
    expect(titles).toHaveLength(3)
    expect(titles[1]).toMatch(/^Presence of North Korean troops in Kursk oblast/)
    expect(screen.getByText('As known on 6 November 2024')).toBeTruthy()
    expect(document.title).toMatch(/^Step 2 of 10 · Presence of North Korean troops/)
    for (const gone of ['tab', 'searchbox', 'complementary', 'search'])
      expect(screen.queryAllByRole(gone), gone).toEqual([])
    expect(screen.getByText('3 of 19 events').getAttribute('aria-live')).toBe('off')
  })

  it('shows each claim with its words, those without a date among them', async () => {
    await openPage('v=2&step=3')
    const battles = within(await row('First battles'))
    expect(battles.getByText('“small-scale”')).toBeTruthy()
    expect(battles.getByText('No date given').parentElement?.textContent).toContain(
      'Pat Ryder said 4 Nov, no side taken“cannot corroborate”',
    )
    const marks = battles.getAllByRole('button', { name: /in this row/ })
    expect(marks.map(({ dataset }) => dataset.claims)).toContain('["combat-zelensky","combat-zelensky-ex"]')
    expect(marks).toHaveLength(5)
    expect(battles.getByText(/9–15 Dec/).textContent).toContain('rival date')
  })

  it('shows claims of sources that are left out as such', async () => {
    await openPage('v=2&step=7')
    const role = within(await row('North Korean role'))
    expect(role.getAllByText(/left out$/).length).toBeGreaterThan(5)
    expect(role.getAllByRole('button', { name: /in this row/ })).toHaveLength(4)
    expect(screen.getByText('Without Russia’s side · as known on 15 December 2024')).toBeTruthy()
  })

  it('shows a list where its view is one', async () => {
    const story = [{ text: 'All of them.', view: 'show=list' }]
    const events = [event('e', [claim('c', 'a')])]
    await openPage('v=2&step=1', JSON.stringify(dataset({ events, story })))
    expect(await screen.findByRole('table', { name: 'Events' })).toBeTruthy()
    expect((await told()).getByText('All of them.')).toBeTruthy()
  })

  it('shows all events in view where it names none', async () => {
    const story = [{ text: 'All of them.', view: '' }]
    const events = ['d', 'e'].map((id) => event(id, [claim(`c-${id}`, 'a', 'asserts', { occurred: '2024' })]))
    await openPage('v=2&step=1', JSON.stringify(dataset({ events, story })))
    expect(await row('Event d')).toBeTruthy()
    expect(await row('Event e')).toBeTruthy()
  })
})

describe('reading the story', () => {
  it('goes from step to step by button and by key, and leaves to the view before', async () => {
    const user = userEvent.setup()
    const { store, told: written } = await openPage('v=2&show=list')
    await user.click(screen.getByRole('button', { name: READ }))
    const story = await told()
    expect(store.getState().view).toMatchObject({ step: 1, event: 'october-deployment', asof: '2024-10-31' })
    await user.click(story.getByRole('button', { name: 'Next step' }))
    expect(store.getState().view.event).toBe('kpa-in-kursk')
    await user.keyboard('n')
    expect(store.getState().view.event).toBe('first-battles')
    await user.keyboard('p')
    expect(store.getState().view.event).toBe('kpa-in-kursk')
    await user.click(screen.getByRole('button', { name: 'Leave the story' }))
    expect(screen.queryByRole('region', { name: 'Story' })).toBeNull()
    expect(store.getState().view).toMatchObject({ show: 'list', event: null, asof: null, step: null })
    expect(written).toEqual(['choose', 'choose', 'choose', 'choose', 'choose'])
  })

  it('keeps the focus on the page: on the next step, and back on the way in', async () => {
    const user = userEvent.setup()
    const { store } = await openPage('v=2')
    screen.getByRole('button', { name: READ }).focus()
    await user.keyboard('{Enter}')
    const next = (await told()).getByRole('button', { name: 'Next step' })
    expect(document.activeElement).toBe(next)
    for (let step = 2; step <= 10; step++) await user.keyboard('{Enter}')
    expect(store.getState().view.step).toBe(10)
    expect(document.activeElement).toBe(next)
    expect(next.textContent).toBe('End the story')
    await user.keyboard('{Escape}')
    expect(store.getState().view.step).toBeNull()
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: READ })))
  })

  it('does not go before the first step, and keeps the focus there', async () => {
    const user = userEvent.setup()
    const { store } = await openPage('v=2&step=1')
    const previous = (await told()).getByRole('button', { name: 'Previous' })
    previous.focus()
    await user.keyboard('{Enter}p')
    expect(store.getState().view.step).toBe(1)
    expect(document.activeElement).toBe(previous)
  })

  it('says each step once, with its text', async () => {
    const { store } = await openPage('v=2')
    const heard: string[] = []
    const stop = announceChanges(store, (words) => heard.push(words))
    await waitFor(() => expect(heard.splice(0), 'the dataset').toHaveLength(1))
    for (const step of [1, 2]) {
      store.getState().goToStep(step)
      await waitFor(() => expect(heard).toHaveLength(step))
    }
    store.getState().leaveStory()
    await waitFor(() => expect(heard).toHaveLength(3))
    stop()
    expect(heard[0]).toMatch(/^Step 1 of 10\. In October 2024 reports appear .* where they were\.$/)
    expect(heard[1]).toMatch(/^Step 2 of 10\. Whether they are in Kursk oblast .* taking no side\.$/)
    expect(heard[2]).toMatch(/^The story is closed/)
  })

  it('opens the evidence of an event, closes it by Escape, and then leaves', async () => {
    const user = userEvent.setup()
    const { store } = await openPage('v=2&step=3')
    const title = await (await stage()).findByRole('button', {
      name: /^North Korean soldiers under fire.*Disputed$/,
    })
    await user.click(title)
    expect(store.getState().view).toMatchObject({ step: 3, event: 'under-fire' })
    const details = await screen.findByRole('complementary', { name: 'Event details' })
    expect(await within(details).findByRole('heading', { name: /under fire/ })).toBeTruthy()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(store.getState().view).toMatchObject({ step: 3, event: 'first-battles' })
    await user.keyboard('{Escape}')
    expect(store.getState().view.step).toBeNull()
  })

  it('leads with arrow keys from claim to claim, through all events', async () => {
    const user = userEvent.setup()
    await openPage('v=2&step=3')
    const stops = (await stage()).getAllByRole('button').filter(({ dataset }) => dataset.event)
    const [first] = (await stage()).getAllByRole('button', { expanded: false })
    first?.focus()
    for (let press = 0; press < stops.length - 1; press++) await user.keyboard('{ArrowDown}')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(
      /^First battles.*Takes no side: Pat Ryder \(Pentagon\)/,
    )
    await user.keyboard('{Home}')
    expect(document.activeElement).toBe(first)
  })
})
