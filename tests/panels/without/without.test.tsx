import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openDialogs, pressEscape } from '../../fixtures/dialogs'
import { layOut, openPage } from '../../fixtures/page'
import { sentence } from '../../fixtures/sentence'

beforeAll(() => {
  layOut()
  openDialogs()
})
afterEach(cleanup)

const details = () => within(screen.getByRole('complementary', { name: 'Event details' }))
const panel = (name: string) => screen.findByRole('dialog', { name: `Without ${name}` }, { timeout: 10_000 })
const noPanel = () => waitFor(() => expect(screen.queryByRole('dialog', { name: /^Without/ })).toBeNull())

/** Asks at the first claim of a source in the details. */
async function ask(name: string) {
  const [control] = await details().findAllByRole('button', { name: `Without this source… ${name}` })
  if (!control) throw new Error(`${name} makes no claim here.`)
  await userEvent.click(control)
  return { control, dialog: await panel(name) }
}

/** Every part of the panel: its sentence, and each event with what would be other. */
const parts = (dialog: HTMLElement) =>
  within(dialog)
    .getAllByRole('region')
    .map((part) => [
      within(part).getByRole('heading', { level: 3 }).textContent,
      ...within(part)
        .getAllByRole('listitem')
        .map((item) => [...item.children].map(plain).join(': ')),
    ])

const plain = ({ textContent }: Element) => textContent.replace(/\s+/g, ' ').trim()

describe('without a source', () => {
  it('shows, from a claim, which events would go, change status or change date', async () => {
    await openPage('v=1&event=plekhovo-role')
    const { dialog } = await ask('Vladimir Romanov (“Romanov Light”)')
    await within(dialog).findByText(
      sentence(
        '3 claims by Vladimir Romanov (“Romanov Light”) are included now. Without them, going by the other included sources:',
      ),
    )
    expect(parts(dialog)).toEqual([
      [
        '1 event would change status',
        'Ukrainian losses at Plekhovo: One source says so → would be Nobody asserts it',
      ],
      [
        '2 events would change date',
        'North Korean role in the capture of Plekhovo: 6–12 Dec 2024 → would be 6–7 Dec 2024',
        'Ukrainian losses at Plekhovo: by 12 Dec 2024 → would be 6–7 Dec 2024',
      ],
    ])
  })

  it('begins at its title and gives the focus back, by its button and by Escape', async () => {
    const { store, told } = await openPage('v=1&event=plekhovo-role')
    const { control, dialog } = await ask('Colonel Cassad')
    expect(document.activeElement?.textContent).toBe('Without Colonel Cassad')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
    await noPanel()
    expect(document.activeElement).toBe(control)
    await userEvent.keyboard('{Enter}')
    await panel('Colonel Cassad')
    pressEscape()
    await noPanel()
    expect(document.activeElement).toBe(control)
    expect(store.getState().without).toBeNull()
    expect(told, 'no link tells it').toEqual([])
  })

  it('says so where nothing depends on the source', async () => {
    await openPage('v=1&event=plekhovo-role')
    const { dialog } = await ask('Colonel Cassad')
    await within(dialog).findByText(
      /Nothing rests on this source alone: no event, status or date would change\.$/,
    )
    expect(within(dialog).queryByRole('region')).toBeNull()
  })

  it('leads to an event, whose title then has the focus', async () => {
    const { store } = await openPage('v=1&event=kpa-in-kursk')
    const { dialog } = await ask('Washington Examiner')
    const vanishing = await within(dialog).findByRole('region', {
      name: '1 event would disappear: no other included source speaks of it',
    })
    await userEvent.click(within(vanishing).getByRole('button', { name: /^United media campaign/ }))
    await noPanel()
    expect(store.getState().view.event).toBe('blogger-campaign')
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^United media campaign/))
  })

  it('leaves the source out as unticking it does, and keeps the reader’s place', async () => {
    const { store, told } = await openPage('v=1&event=plekhovo-role')
    const { dialog } = await ask('Vladimir Romanov (“Romanov Light”)')
    await userEvent.click(await within(dialog).findByRole('button', { name: 'Leave this source out' }))
    await noPanel()
    expect(store.getState().view.filters).toEqual({ source: { except: ['romanov'] } })
    expect(told).toEqual(['choose'])
    await waitFor(() => expect(document.activeElement?.id).toBe('event-title'))
  })

  it('works from the filter too, for every ticked source, on top of those left out already', async () => {
    const { store } = await openPage('v=1&affiliation=!Russia')
    const group = within(screen.getByRole('group', { name: 'Source' }))
    await userEvent.click(group.getByRole('button', { name: /^Source/ }))
    const control = await group.findByRole('button', { name: 'Without Washington Examiner…' })
    await userEvent.click(control)
    const dialog = await panel('Washington Examiner')
    await within(dialog).findByRole('heading', { name: /^2 events would disappear/ })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Leave this source out' }))
    await noPanel()
    expect(store.getState().view.filters).toEqual({
      affiliation: { except: ['Russia'] },
      source: { except: ['examiner'] },
    })
    expect(group.queryByRole('button', { name: 'Without Washington Examiner…' })).toBeNull()
    await userEvent.click(group.getByRole('button', { name: 'Without Colonel Cassad…' }))
    const leftOut = await panel('Colonel Cassad')
    await within(leftOut).findByText(sentence(/^No claim by Colonel Cassad is included now/))
    expect(within(leftOut).queryByRole('button', { name: 'Leave this source out' })).toBeNull()
  })
})
