/** A text of any length stands among the page's own words by its beginning. */
import { cleanup, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { SHOWN_TEXT, SHOWN_TITLE } from '../../src/model/bounds'
import { claim, dataset, event, source } from '../fixtures/dataset'
import { layOut, openPage } from '../fixtures/page'

beforeAll(layOut)
afterEach(cleanup)

const LONG = 'x'.repeat(100_000)
const DATASET = {
  ...dataset({
    sources: [source('mayor')],
    events: [{ ...event('flood', [claim('c', 'mayor')]), title: LONG }],
  }),
  story: [{ text: LONG, view: 'v=2' }],
}

/** The sentences of the page's status. */
const said = () =>
  [...document.querySelectorAll('output')].map(({ textContent }) => textContent ?? '').join(' ')

it('so the title of the document and the page’s status stay short', async () => {
  const { store } = await openPage('v=2', JSON.stringify(DATASET))
  store.getState().choose({ event: 'flood' })
  await waitFor(() => expect(document.title).toContain('xxx'))
  expect(document.title.length).toBeLessThan(2 * SHOWN_TITLE)
  await waitFor(() => expect(said()).toContain('xxx'))
  expect(said().length).toBeLessThan(2 * SHOWN_TITLE)
  store.getState().choose({ step: 1 })
  await waitFor(() => expect(said()).toContain('Step 1 of 1'))
  expect(said().length).toBeLessThan(2 * SHOWN_TEXT)
})
