import { beforeAll, describe, expect, it } from 'vitest'
import { holdsWord } from '../../../src/import/bytes/notText'
import { pageData } from '../../../src/panels/share/pageData'
import { streamBlobs } from '../../fixtures/blobs'
import { fileOf } from '../../fixtures/dataset'
import { made } from '../../fixtures/stores'
import { VILLAGE } from '../../fixtures/village'

beforeAll(streamBlobs)

it('a word is found in any encoding, also where it is cut', async () => {
  const pieces = (...all: (string | Uint8Array)[]) => new Blob(all as BlobPart[])
  const wide = new Uint8Array(Buffer.from('say "claimReview"', 'utf16le'))
  expect(await holdsWord(pieces('{"@type": "Claim', 'Review"}'), 'ClaimReview')).toBe(true)
  expect(await holdsWord(pieces(wide), 'ClaimReview')).toBe(true)
  expect(await holdsWord(pieces('a claim, reviewed'), 'ClaimReview')).toBe(false)
})

const XML = `<?xml version="1.0"?>
<data><event start="Aug 16 2024 00:00:00 GMT" title="Bridge hit">A bridge was hit.</event></data>`
const JSON_1 = JSON.stringify(VILLAGE)

async function dataOf(text: string, name: string) {
  const { state } = made()
  await state().visit('')
  await state().openFiles([fileOf(text, name)])
  expect(state().notices).toEqual([])
  const data = await pageData(state())
  const [file] = data?.files ?? []
  if (!data || !file) throw new Error('The page has no data.')
  return { data, file, text: await new Blob([await file.bytes.arrayBuffer()]).text(), state: state() }
}

describe('the data of a published page', () => {
  it('is the file as it was opened', async () => {
    const { data, file, text, state } = await dataOf(JSON_1, 'village.json')
    expect(file.name).toBe('village.json')
    expect(text).toBe(JSON_1)
    expect(data.revision).toBe(state.description?.revision)
  })

  it('is Claimline JSON where the file is XML, which the page cannot read, also behind a byte order mark', async () => {
    for (const xml of [XML, `\ufeff${XML}`]) {
      const { data, file, text, state } = await dataOf(xml, 'bridge.xml')
      expect(file.name).toMatch(/\.json$/)
      expect(JSON.parse(text)).toMatchObject({ format: 'claimline/1', events: [{ title: 'Bridge hit' }] })
      expect(data.revision).not.toBe(state.description?.revision)
    }
  })

  it('is Claimline JSON where the file is a fact check', async () => {
    const review = {
      '@type': 'ClaimReview',
      claimReviewed: 'The bridge fell',
      author: { name: 'Checkers' },
      datePublished: '2024-05-02',
      reviewRating: { alternateName: 'False' },
      itemReviewed: { author: { name: 'Mayor' }, datePublished: '2024-05-01' },
    }
    const { file, text } = await dataOf(JSON.stringify([review]), 'checks.json')
    expect(file.name).toMatch(/\.json$/)
    expect(JSON.parse(text)).toMatchObject({ format: 'claimline/1', events: [{ title: 'The bridge fell' }] })
  })
})
