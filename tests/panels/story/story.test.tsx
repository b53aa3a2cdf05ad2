// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { layOut, openPage } from '../../fixtures/page'

beforeAll(layOut)
afterEach(cleanup)

const band = async () => within(await screen.findByRole('region', { name: 'Story' }, { timeout: 10_000 }))

describe('reading the story', () => {
  it('goes from view to view by button and by key, and leaves the reader there', async () => {
    const user = userEvent.setup()
    const { store, told } = await openPage('v=2&show=list')
    await user.click(screen.getByRole('button', { name: /^Read the story in/ }))
    const story = await band()
    expect(store.getState().view).toMatchObject({ event: 'october-deployment', asof: '2024-10-31' })
    await user.click(story.getByRole('button', { name: 'Next step' }))
    expect(store.getState().view.event).toBe('kpa-in-kursk')
    await user.keyboard('n')
    expect(store.getState().view.event).toBe('first-battles')
    await user.keyboard('p')
    expect(store.getState().view.event).toBe('kpa-in-kursk')
    await user.click(story.getByRole('button', { name: 'Leave the story' }))
    expect(screen.queryByRole('region', { name: 'Story' })).toBeNull()
    expect(store.getState().view).toMatchObject({ show: 'list', event: null, asof: null, step: null })
    expect(told).toEqual(['choose', 'choose', 'choose', 'choose', 'choose'])
  })
})
