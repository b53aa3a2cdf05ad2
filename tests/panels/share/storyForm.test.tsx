/** A story made from views, where one publishes. */
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { openDialogs } from '../../fixtures/dialogs'
import { layOut, openPage } from '../../fixtures/page'

beforeAll(() => {
  layOut()
  openDialogs()
})
afterEach(cleanup)

const VILLAGE = JSON.stringify({
  format: 'claimline/1',
  id: 'village',
  title: 'A village',
  sources: [
    { id: 'mayor', name: 'The mayor', affiliation: 'Town' },
    { id: 'paper', name: 'The Paper' },
  ],
  events: [
    {
      id: 'fire',
      title: 'Fire',
      claims: [
        { id: 'c1', source: 'mayor', stance: 'denies', text: 'No fire.' },
        { id: 'c2', source: 'paper', stance: 'asserts', text: 'A fire.' },
      ],
    },
  ],
})

async function openForm() {
  await userEvent.click(screen.getByRole('button', { name: 'Share' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Share' }))
  await userEvent.click(dialog.getByRole('tab', { name: 'Page' }))
  await dialog.findByText('Add this view as a step')
  return dialog
}

it('takes the view as a step, with a text; steps change places and can be removed', async () => {
  const { store } = await openPage('v=2&show=list&affiliation=!Town', VILLAGE)
  const story = () => Object.values(store.getState().kept.heads)[0]?.story
  let dialog = await openForm()
  const add = () => dialog.getByText('Add this view as a step')
  await userEvent.click(add())
  expect(document.activeElement).toBe(dialog.getByLabelText('Text of step 1'))
  await userEvent.keyboard('Without the town.')
  const text = dialog.getByLabelText('Text of step 1')
  const shows = document.getElementById(text.getAttribute('aria-describedby') ?? '')
  expect(shows?.textContent).toBe('Shows: List · Affiliation: all but Town')
  await userEvent.click(dialog.getByRole('button', { name: 'Close' }))

  await store.getState().visit('v=2&show=list&stance=denies&event=fire')
  dialog = await openForm()
  await userEvent.click(add())
  await userEvent.keyboard('Who denies it.')
  expect(story()).toEqual([
    { text: 'Without the town.', view: 'v=2&show=list&affiliation=!Town' },
    { text: 'Who denies it.', view: 'v=2&show=list&stance=denies&event=fire' },
  ])

  await userEvent.click(dialog.getByLabelText('Move step 2 up'))
  expect(story()?.map(({ text }) => text)).toEqual(['Who denies it.', 'Without the town.'])
  expect(document.activeElement, 'the focus goes with the step').toBe(dialog.getByLabelText('Move step 1 up'))
  await userEvent.click(dialog.getByLabelText('Move step 1 up'))
  expect(story()).toHaveLength(2)
  await userEvent.click(dialog.getByLabelText('Remove step 1'))
  expect(story()?.map(({ text }) => text)).toEqual(['Without the town.'])
  expect(document.activeElement).toBe(add())
})
