/** Then and now: what differs between the revision that a link was made with and the one that is shown. */
import { readFileSync } from 'node:fs'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { App } from '../../../src/App'
import { memoryOpener } from '../../../src/engine/memory/opener'
import { claimlineStore } from '../../../src/store/store'
import { StoreProvider } from '../../../src/store/useStore'
import { partsOf } from '../../../src/views/registry'
import { fileOf } from '../../fixtures/dataset'
import { openDialogs } from '../../fixtures/dialogs'
import { layOut } from '../../fixtures/page'

beforeAll(() => {
  layOut()
  openDialogs()
})
afterEach(cleanup)

const EARLIER = 'ae6e7710dd5c'
const recordOf = (name: string) => fileOf(readFileSync(`src/datasets/${name}.json`, 'utf8'), `${name}.json`)

async function openLink(fragment: string, earlier: string | null) {
  const store = claimlineStore({
    opener: memoryOpener(),
    fetch: async () => ({ file: recordOf('kursk-2024') }),
    fetchEarlier: async (_, rev) => (rev === earlier ? recordOf(`earlier/kursk-2024.${rev}`) : null),
    host: 'localhost',
    address: { choose: () => undefined, move: () => undefined },
    partsOf,
  })
  await store.getState().visit(fragment)
  render(
    <StoreProvider store={store}>
      <App />
    </StoreProvider>,
  )
  return store
}

const openDialog = async () => {
  await userEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Then and now…' }))
  return within(await screen.findByRole('dialog', { name: 'Then and now' }))
}

it('shows which claims were added, changed and withdrawn, and what differs in this view', async () => {
  const store = await openLink(`v=2&rev=${EARLIER}&affiliation=!Russia`, EARLIER)
  const dialog = await openDialog()
  const inView = within(await dialog.findByRole('region', { name: 'In this view' }))
  expect(dialog.getByText(/made with revision ae6e7710dd5c.*shown is revision 90acf36e9a8a/)).toBeDefined()
  expect(inView.getByText('Events shown: 18 then, 19 now')).toBeDefined()
  const claims = within(
    await dialog.findByRole('region', { name: 'Claims: 3 added, 38 changed, 3 withdrawn' }),
  )
  expect(claims.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
    'Added',
    'Changed',
    'Withdrawn',
  ])
  const [event] = inView.getAllByRole('button')
  await userEvent.click(event as HTMLElement)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(store.getState().view.event).not.toBeNull()
})

it('asks for the file where the earlier revision is not at hand, and compares it', async () => {
  await openLink('v=2&rev=000000000000&show=list', null)
  const dialog = await openDialog()
  const field = await dialog.findByLabelText('The earlier file:')
  const text = readFileSync('src/datasets/earlier/kursk-2024.185cad077db6.json')
  const given = fileOf(Uint8Array.from(text).buffer, 'mine.json')
  await userEvent.upload(
    field,
    Object.assign(new File([], 'mine.json'), {
      stream: () => given.bytes.stream(),
      arrayBuffer: () => given.bytes.arrayBuffer(),
    }),
  )
  expect(
    await dialog.findByText(/The file is revision 185cad077db6, not the revision 000000000000/),
  ).toBeDefined()
  expect(await dialog.findByText('No status, date or number of claims differs in this view.')).toBeDefined()
  expect(dialog.getByRole('region', { name: 'About the data' })).toBeDefined()
})

it('is not offered where the link was made with the revision that is shown', async () => {
  await openLink('v=2&rev=90acf36e9a8a&show=list&colour=red', EARLIER)
  expect(screen.getByRole('alert')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Then and now…' })).toBeNull()
})
