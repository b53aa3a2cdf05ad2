import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Notices } from '../../src/shell/Notices'
import { StoreProvider } from '../../src/store/useStore'
import { shellWords } from '../../src/words/en/shell'
import { pageStore } from '../fixtures/pageStore'

afterEach(cleanup)

it('says that answers are late, with what was said before and a way to go on', async () => {
  const { store } = pageStore()
  await store.getState().visit('v=2&nosuch=1')
  const [before] = store.getState().notices
  render(
    <StoreProvider store={store}>
      <Notices />
    </StoreProvider>,
  )
  expect(screen.getByRole('alert').textContent).toContain(before)
  store.setState({ halted: 'late' })
  await screen.findByText(shellWords.notices.late)
  expect(screen.getByRole('alert').textContent).toContain(before)
  fireEvent.click(screen.getByRole('button', { name: shellWords.notices.dismiss }))
  expect(screen.queryByRole('alert')).toBeNull()
})
