import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { openDialogs } from '../../fixtures/dialogs'
import { layOut, openPage } from '../../fixtures/page'

beforeAll(() => {
  layOut()
  openDialogs()
})
beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

async function openViews() {
  await userEvent.click(screen.getByRole('button', { name: 'More' }))
  await userEvent.click(screen.getByRole('button', { name: 'Saved views…', hidden: true }))
  return within(await screen.findByRole('dialog', { name: 'Saved views' }, { timeout: 10_000 }))
}
type Views = Awaited<ReturnType<typeof openViews>>
const field = (views: Views) => views.getByLabelText('Name of the view that is shown')
const names = (views: Views) =>
  views.queryAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')?.split('#')[1]])

it('views are saved by name, here again on the next visit, replaced and removed', async () => {
  await openPage('v=2&show=list&affiliation=!Russia')
  let views = await openViews()
  expect(views.getByText('No view is saved yet.')).toBeDefined()
  await userEvent.click(views.getByRole('button', { name: 'Save this view' }))
  expect(views.getByRole('status').textContent).toBe('Give the view a name first.')
  await userEvent.type(field(views), ' One side {Enter}')
  expect(views.getByRole('status').textContent).toBe('“One side” is saved.')
  const saved = ['One side', expect.stringMatching(/^v=2&rev=[0-9a-f]{12}&show=list&affiliation=!Russia$/)]
  expect(names(views)).toEqual([saved])
  cleanup()

  await openPage('v=2&show=list&q=plekhovo')
  views = await openViews()
  expect(names(views)).toEqual([saved])
  await userEvent.type(field(views), 'One side')
  await userEvent.click(views.getByRole('button', { name: 'Replace “One side”' }))
  expect(names(views)).toEqual([['One side', expect.stringContaining('q=plekhovo')]])
  await userEvent.click(views.getByRole('button', { name: 'Remove “One side”' }))
  expect(names(views)).toEqual([])
})

it('a list is read, and what of it is no link is named', async () => {
  await openPage('v=2&show=list')
  const views = await openViews()
  const text = 'One\thttps://elsewhere.example/#v=2&q=a\nNews\thttps://news.example/\n'
  const file = Object.assign(new File([], 'views.txt', { type: 'text/plain' }), { text: async () => text })
  await userEvent.upload(views.getByLabelText('Read a list of links:'), file)
  expect(await views.findByText(/1 view added\. 1 line holds no link to a view: line 2, “News/)).toBeDefined()
  expect(names(views)).toEqual([['One', 'v=2&q=a']])
})

it('where storage is full, the view is there until the page is left, and the page says so', async () => {
  await openPage('v=2&show=list&q=plekhovo')
  const views = await openViews()
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw Object.assign(new Error('The quota has been exceeded.'), { name: 'QuotaExceededError' })
  })
  await userEvent.type(field(views), 'One{Enter}')
  expect(views.getByRole('status').textContent).toBe(
    '“One” is saved. This browser does not keep saved views (its storage is full). They are here until the page is left: download the list.',
  )
  await userEvent.click(views.getByRole('button', { name: 'Close' }))
  expect(names(await openViews())).toEqual([['One', expect.stringContaining('q=plekhovo')]])
})
