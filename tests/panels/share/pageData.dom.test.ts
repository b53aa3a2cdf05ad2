import { beforeAll, describe, expect, it } from 'vitest'
import { pageData } from '../../../src/panels/share/pageData'
import { streamBlobs } from '../../fixtures/blobs'
import { fileOf } from '../../fixtures/dataset'
import { made } from '../../fixtures/stores'
import { VILLAGE } from '../../fixtures/village'

beforeAll(streamBlobs)

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
})
