/** The form of a row, with the buttons that open it and undo it, over the real store and the real readers. */
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { ClaimEdits } from '../../../src/panels/details/evidence/ClaimEdits'
import { Work } from '../../../src/panels/edit/Work'
import { Tasks } from '../../../src/panels/open/Tasks'
import { StoreProvider } from '../../../src/store/useStore'
import { streamBlobs } from '../../fixtures/blobs'
import { fileOf } from '../../fixtures/dataset'
import { openDialogs } from '../../fixtures/dialogs'
import { made } from '../../fixtures/stores'

beforeAll(openDialogs)
beforeEach(streamBlobs)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const TOWN = `event_title,source,stance,occurred,claim_id,repeats
Flood,mayor,asserts,2024-05-01,c1,
Flood,paper,denies,,c2,
Flood,radio,asserts,2024-05-01,c3,c1
`

const CLAIMS: [claim: string, source: string][] = [
  ['c1', 'mayor'],
  ['c2', 'paper'],
]

/** The event "Flood" of a file is open, with the buttons beside claims of it. Of a table in no known format the guess is
 *  taken. */
async function show(text: string, name: string, claims = CLAIMS) {
  const { store, state } = made()
  await state().visit('')
  await state().openFiles([fileOf(text, name)])
  const inquiry = state().inquiry?.of
  if (inquiry?.about === 'columns') await state().answerInquiry({ mappings: [inquiry.guess.mapping] })
  await state().choose({ event: 'flood' })
  render(
    <StoreProvider store={store}>
      <main tabIndex={-1}>
        {claims.map(([claim, source]) => (
          <ClaimEdits key={claim} claim={claim} source={source} />
        ))}
        <Work />
      </main>
      <Tasks />
    </StoreProvider>,
  )
  const press = (button: string) => userEvent.click(screen.getByRole('button', { name: button }))
  const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }))
  const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const file = async () => (await state().source?.files.files[0]?.bytes.text()) ?? ''
  return { state, press, dialog, closed, file }
}

it('a claim is added, corrected and withdrawn, and each change can be undone', async () => {
  const { state, press, dialog, closed, file } = await show(TOWN, 'town.csv')
  state().begin({ is: 'row', wanted: { event: 'flood' } })
  const write = await dialog('Write a claim')
  expect((await write.findByLabelText<HTMLInputElement>('What happened')).value).toBe('Flood')
  await userEvent.type(write.getByLabelText('Who says it'), 'miller')
  await userEvent.selectOptions(write.getByLabelText('Stance'), 'Doubts it')
  await userEvent.click(write.getByRole('button', { name: 'Add the claim' }))
  await closed()
  const added = await file()
  expect(added).toBe(`${TOWN}Flood,miller,doubts,,,\n`)
  expect(state().answer?.selected?.included).toHaveLength(4)

  await press('Correct… the claim by paper')
  const correct = await dialog('Correct the row')
  await userEvent.type(await correct.findByLabelText('When it happened'), '2024-05-02')
  await userEvent.click(correct.getByRole('button', { name: 'Correct the row' }))
  await closed()
  const corrected = await file()
  expect(corrected).toContain('\nFlood,paper,denies,2024-05-02,c2,\n')

  await press('Withdraw the claim by paper')
  await waitFor(() => expect(state().announced).toBe('The claim was withdrawn.'))
  expect(await file()).not.toContain('paper')

  for (const [what, before] of [
    ['the withdrawal of a claim', corrected],
    ['the correction of a row', added],
    ['the claim that was added', TOWN],
  ] as const) {
    await press(`Undo ${what}`)
    await waitFor(async () => expect(await file()).toBe(before))
  }
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull())
})

it('a broken reference is refused with its reason, and what was written stays in the form', async () => {
  const { state, press, dialog, closed, file } = await show(TOWN, 'town.csv')
  await press('Correct… the claim by mayor')
  const form = await dialog('Correct the row')
  const field = await form.findByLabelText<HTMLInputElement>('Repeats')
  await userEvent.type(field, 'c9')
  await userEvent.click(form.getByRole('button', { name: 'Correct the row' }))
  const said = await form.findByRole('alert')
  expect(said.textContent).toContain('Nothing was changed:')
  expect(said.textContent).toContain('“c9” is no other claim of this file')
  expect(field.value).toBe('c9')
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(document.activeElement).toBe(field)
  expect(await file()).toBe(TOWN)
  expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull()

  await userEvent.clear(field)
  await userEvent.click(form.getByRole('button', { name: 'Cancel' }))
  await closed()
  // Another row repeats this claim: it cannot be withdrawn.
  await press('Withdraw the claim by mayor')
  await waitFor(() => expect(state().notices[0]).toBe('The claim was not withdrawn.'))
  expect(await file()).toBe(TOWN)
})

it('of a row of several claims one is withdrawn in its form: the others stay', async () => {
  const table = 'What;Outlet;Day\nFlood;Mayor / Paper;2024-05-01\nFlood;Radio;2024-05-01\n'
  const { state, press, dialog, closed, file } = await show(table, 'town.csv', [
    ['flood/paper/1', 'Paper'],
    ['flood/radio/1', 'Radio'],
  ])
  const speakers = () => state().answer?.selected?.included.map(({ source }) => source.name)
  expect(speakers()).toEqual(['Mayor', 'Paper', 'Radio'])

  await press('Withdraw the claim by Paper')
  const form = await dialog('Correct the row')
  await form.findByText(/This row makes 2 claims\./)
  const sources = form.getByLabelText<HTMLInputElement>('Outlet')
  expect(sources.value).toBe('Mayor / Paper')
  await userEvent.clear(sources)
  await userEvent.type(sources, 'Mayor')
  await userEvent.click(form.getByRole('button', { name: 'Correct the row' }))
  await closed()
  expect(await file()).toBe(table.replace(' / Paper', ''))
  expect(speakers()).toEqual(['Mayor', 'Radio'])

  // A claim that is alone in its row goes at once.
  await press('Withdraw the claim by Radio')
  await waitFor(() => expect(speakers()).toEqual(['Mayor']))
  expect(await file()).toBe('What;Outlet;Day\nFlood;Mayor;2024-05-01\n')
})

it('data in a format that is only read goes on as Claimline JSON, which can be changed', async () => {
  const feature = (source: string, stance: string, id: string) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [35, 51] },
    properties: { event_title: 'Flood', source, stance, claim_id: id },
  })
  const features = [feature('mayor', 'asserts', 'c1'), feature('paper', 'denies', 'c2')]
  const { state, press, dialog, file } = await show(
    JSON.stringify({ type: 'FeatureCollection', features }),
    'town.geojson',
  )
  await press('Correct… the claim by paper')
  const fixed = await dialog('This file cannot be changed here')
  await userEvent.click(fixed.getByRole('button', { name: 'Go on with Claimline JSON' }))
  await waitFor(() => expect(state().source?.files.files[0]?.name).toBe('town.json'))
  expect(JSON.parse(await file())).toMatchObject({ format: 'claimline/1', title: 'town' })
  expect(state().description).toMatchObject({ events: 1, claims: 2 })
})
