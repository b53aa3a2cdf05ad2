/** A published page's store: its own data in the place of the bundled record. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { memoryOpener } from '../../../src/engine/memory/opener'
import type { PublishedPage } from '../../../src/publish/pageFile'
import { ownData } from '../../../src/store/link/ownData'
import { claimlineStore } from '../../../src/store/store'
import { partsOf } from '../../../src/views/registry'

const CSV = 'event_title,source,stance\nBridge closed,Mayor,denies\nBridge closed,Paper,asserts\n'

const published = (bytes: string): PublishedPage => ({
  title: 'The bridge',
  summary: '',
  credit: '',
  license: '',
  language: 'en',
  revision: createHash('sha256').update(CSV).digest('hex'),
  view: '',
  reading: {},
  files: [{ name: 'bridge.csv', bytes: new Blob([bytes]) }],
})

async function shown(page: PublishedPage | null, fragment = '') {
  const address = { choose: () => undefined, move: () => undefined }
  const store = claimlineStore({ opener: memoryOpener(), ...ownData(page), host: '', address, partsOf })
  await store.getState().visit(fragment)
  return store.getState()
}

describe('a published page', () => {
  it('shows its own data where a link names none', async () => {
    const { phase, notices, answer } = await shown(published(CSV), 'v=2&event=bridge-closed')
    expect(phase).toEqual({ is: 'ready' })
    expect(notices).toEqual([])
    expect(answer?.selected?.status).toBe('contested')
  })

  it('tells the story of its author', async () => {
    const story = [
      { text: 'Who denies it.', view: 'v=2&stance=denies' },
      { text: 'All of it.', view: '' },
    ]
    const { description, view } = await shown({ ...published(CSV), story }, 'v=2&step=1')
    expect(description?.story).toEqual(story)
    expect(view).toMatchObject({ step: 1, filters: { stance: { only: ['denies'] } } })
  })

  it('says so where one byte of its data was changed', async () => {
    const { phase, notices } = await shown(published(CSV.replace('denies', 'doubts')))
    expect(phase).toEqual({ is: 'ready' })
    expect(notices[0]).toContain('is not the data that its author published')
  })

  it('fetches no other data', async () => {
    const { phase, notices } = await shown(published(CSV), 'v=2&data=kursk-2025')
    expect(phase).toMatchObject({ is: 'failed' })
    expect(notices[0]).toContain('a published page shows its own data and fetches no other')
  })

  it('says so where its data is damaged', async () => {
    const { notices } = await shown(null)
    expect(notices[0]).toContain('the data in this page is damaged')
  })
})
