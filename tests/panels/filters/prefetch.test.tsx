/** What the pointer or the focus rests on in the filters is asked about before it is chosen. */
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { prefetchingOpener } from '../../../src/engine/prefetching'
import type { Filters as Filtered } from '../../../src/model/view'
import { Filters } from '../../../src/panels/filters/Filters'
import { StoreProvider } from '../../../src/store/useStore'
import { made, memoryWith } from '../../fixtures/stores'

async function open() {
  const prefetched: Filtered[] = []
  const opener = memoryWith((engine) => ({
    ask(question, options) {
      if (options?.priority === 'prefetch') prefetched.push(question.view.filters)
      return engine.ask(question, options)
    },
  }))
  const { store, state } = made({ opener: prefetchingOpener(opener) })
  await state().visit('')
  render(
    <StoreProvider store={store}>
      <Filters />
    </StoreProvider>,
  )
  return { state, prefetched, user: userEvent.setup() }
}

afterEach(cleanup)

const affiliation = () => within(screen.getByRole('group', { name: 'Affiliation' }))
const box = (name: RegExp) => affiliation().getByRole<HTMLInputElement>('checkbox', { name })
const RUSSIA = { affiliation: { except: ['Russia'] } }

it('asks for what the pointer rests on, and shows it with the click', async () => {
  const { state, prefetched, user } = await open()
  const russia = box(/^Russia, /)
  await user.hover(russia)
  await waitFor(() => expect(prefetched).toEqual([RUSSIA]))
  const before = state().answer
  await user.click(russia)
  expect(state().view.filters).toEqual(RUSSIA)
  expect(state().answer).not.toBe(before)
  expect(russia.checked).toBe(false)
})

it('asks for what has the focus', async () => {
  const { prefetched, user } = await open()
  box(/^Russia, /).focus()
  await waitFor(() => expect(prefetched).toEqual([RUSSIA]))
  await user.keyboard('{ArrowRight}')
  await waitFor(() => expect(prefetched).toEqual([RUSSIA, { affiliation: { only: ['Russia'] } }]))
})

it('asks at once for what is pressed', async () => {
  const { prefetched, user } = await open()
  await user.pointer({
    keys: '[MouseLeft>]',
    target: affiliation().getByRole('button', { name: 'Only Russia' }),
  })
  expect(prefetched).toEqual([{ affiliation: { only: ['Russia'] } }])
})
