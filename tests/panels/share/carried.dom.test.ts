/** What a link carries of data that only its author has. */
import { beforeEach, describe, expect, it } from 'vitest'
import { carried } from '../../../src/panels/share/carried'
import { addressOf } from '../../../src/panels/share/linkOptions'
import { streamBlobs } from '../../fixtures/blobs'
import { fileOf } from '../../fixtures/dataset'
import { made, visited } from '../../fixtures/stores'

beforeEach(streamBlobs)

const CSV = 'event_title,source,stance\nBridge closed,Mayor,denies\nBridge closed,Paper,asserts\n'
const HEAD = {
  title: 'The bridge',
  summary: 'Who closed it.',
  credit: 'By the desk',
  license: 'CC BY 4.0',
  language: 'uk',
  story: [{ text: 'Who denies it.', view: 'v=2&stance=denies' }],
}

async function opened(text: string) {
  const { state } = made()
  await state().visit('')
  await state().openFiles([fileOf(text, 'bridge.csv')])
  state().choose({ filters: { source: { except: ['mayor'] } } })
  return state
}

const linkOf = async (state: Awaited<ReturnType<typeof opened>>) =>
  addressOf(state(), { inline: await carried(state()), pinned: true, short: false }).split('#')[1] ?? ''

describe('a link that carries its data', () => {
  it('carries the file as it is, pinned to it', async () => {
    const state = await opened(CSV)
    const link = await linkOf(state)
    expect(link).toMatch(/^v=2&rev=[0-9a-f]{12}&data=inline&d=/)
    const there = await visited(link)
    expect(there.state().description?.revision).toBe(state().description?.revision)
    expect(there.state().notices).toEqual([])
  })

  it('carries what its author wrote, with the same view and the same answers', async () => {
    const state = await opened(CSV)
    state().keepHead(HEAD)
    const { state: there } = await visited(await linkOf(state))
    expect(there().notices).toEqual([])
    expect(there().description).toMatchObject(HEAD)
    expect(there().answer?.totals).toEqual(state().answer?.totals)
  })

  it('is none where the data is too large', async () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => `Event ${Math.sin(i)},S${Math.cos(i)},asserts\n`)
    const state = await opened(`event_title,source,stance\n${rows.join('')}`)
    expect(await carried(state())).toBeNull()
  })
})
