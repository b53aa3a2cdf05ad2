/** Texts of a million letters hold no page, and can be read to their end. */
import { cleanup } from '@testing-library/react'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { SHOWN_HEADING, SHOWN_TEXT } from '../../../src/model/bounds'
import { showDetails } from '../../fixtures/detailsPanel'
import { layOut } from '../../fixtures/page'

beforeAll(layOut)
afterEach(cleanup)

const LETTERS = 1_000_000
const long = (first: string): string => `${first}${'x'.repeat(LETTERS - 2)}Z`

it('of very long titles and words the details show the beginning, and more of it on request', async () => {
  const { details, user } = await showDetails('v=1&event=e', {
    format: 'claimline/1',
    id: 'long',
    title: 'Long',
    sources: [{ id: 'a', name: 'Anna' }],
    events: [
      {
        id: 'e',
        title: long('A'),
        claims: [{ id: 'c', source: 'a', stance: 'asserts', text: 'words', quote: long('Q') }],
      },
    ],
  })
  const heading = details.getByRole('heading', { level: 2 })
  expect(heading.textContent).toMatch(/^Ax+…$/)
  expect(heading.textContent).toHaveLength(SHOWN_HEADING + 1)
  details.getByText('The whole title')

  const quote = () => details.getByText(/^“Qx+/)
  expect(quote().textContent).toHaveLength(SHOWN_TEXT + 1)
  const more = () => details.getAllByRole('button', { name: /^Show 5,000 more of 1,000,002 characters$/ })[0]
  await user.click(more() as HTMLElement)
  expect(quote().textContent).toHaveLength(2 * SHOWN_TEXT + 1)
})

it('the last piece ends the text, and the button goes', async () => {
  const { details, user } = await showDetails('v=1&event=e', {
    format: 'claimline/1',
    id: 'long',
    title: 'Long',
    sources: [{ id: 'a', name: 'Anna' }],
    events: [
      {
        id: 'e',
        title: 'Flood',
        claims: [
          {
            id: 'c',
            source: 'a',
            stance: 'asserts',
            text: `${'word '.repeat(1_100)}end`,
            reported: '2024-05-02',
          },
        ],
      },
    ],
  })
  await user.click(details.getByRole('button', { name: 'Show 503 more of 5,503 characters' }))
  details.getByText(/word end$/)
  expect(details.queryByRole('button', { name: /more of/ })).toBeNull()
})
