// @vitest-environment jsdom
/** What the pointer or the focus rests on in the filters is asked about before it is chosen. */
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import type { Engine } from '../../../src/engine/engine'
import { memoryEngine } from '../../../src/engine/memory/memory'
import type { Filters as Filtered } from '../../../src/model/view'
import { Filters } from '../../../src/panels/filters/Filters'
import { StoreProvider } from '../../../src/store/useStore'
import { made } from '../../fixtures/stores'

async function open() {
  const real = memoryEngine()
  const ahead: Filtered[] = []
  const engine: Engine = {
    ...real,
    ask(question, isAhead) {
      if (isAhead) ahead.push(question.view.filters)
      return real.ask(question, isAhead)
    },
  }
  const { store, state } = made({ engine })
  await state().visit('')
  render(
    <StoreProvider store={store}>
      <Filters />
    </StoreProvider>,
  )
  return { state, ahead, user: userEvent.setup() }
}

afterEach(cleanup)

const affiliation = () => within(screen.getByRole('group', { name: 'Affiliation' }))
const box = (name: RegExp) => affiliation().getByRole<HTMLInputElement>('checkbox', { name })
const RUSSIA = { affiliation: { except: ['Russia'] } }

it('asks for what the pointer rests on, and shows it with the click', async () => {
  const { state, ahead, user } = await open()
  const russia = box(/^Russia, /)
  await user.hover(russia)
  await waitFor(() => expect(ahead).toEqual([RUSSIA]))
  const before = state().answer
  await user.click(russia)
  expect(state().view.filters).toEqual(RUSSIA)
  expect(state().answer).not.toBe(before)
  expect(russia.checked).toBe(false)
})

it('asks for what has the focus', async () => {
  const { ahead, user } = await open()
  box(/^Russia, /).focus()
  await waitFor(() => expect(ahead).toEqual([RUSSIA]))
  await user.tab()
  await waitFor(() => expect(ahead).toEqual([RUSSIA, { affiliation: { only: ['Russia'] } }]))
})

it('asks at once for what is pressed', async () => {
  const { ahead, user } = await open()
  await user.pointer({
    keys: '[MouseLeft>]',
    target: affiliation().getByRole('button', { name: 'Only Russia' }),
  })
  expect(ahead).toEqual([{ affiliation: { only: ['Russia'] } }])
})
