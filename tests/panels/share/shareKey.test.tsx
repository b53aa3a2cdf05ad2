import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { openDialogs } from '../../fixtures/dialogs'
import { layOut, openPage } from '../../fixtures/page'

beforeAll(() => {
  layOut()
  openDialogs()
})
afterEach(() => {
  cleanup()
  localStorage.clear()
})

it('“s” opens the dialog, also in the story, but types a letter in a field', async () => {
  await openPage('v=2&show=list')
  await userEvent.click(screen.getByRole('searchbox', { name: 'Search' }))
  await userEvent.keyboard('s')
  expect(screen.queryByRole('dialog')).toBeNull()
  cleanup()
  await openPage('v=2&step=2')
  await userEvent.keyboard('s')
  expect(await screen.findByRole('dialog', { name: 'Share' })).toBeTruthy()
})
