import { expect, it } from 'vitest'
import { writeJson } from '../../src/export/writeJson'
import { dataset, event } from '../fixtures/dataset'
import { ABOUT, exporting, reopened } from '../fixtures/exporting'
import { VILLAGE, WITHOUT_RUSSIA } from '../fixtures/village'

const LEFT_OUT = '3 of 5 sources included.'

it('a whole dataset says where it is from, and opens without a problem', async () => {
  const { dataset } = await exporting(VILLAGE)
  const text = writeJson(dataset, { ...ABOUT, title: 'My title', summary: 'My words' })
  const { revision, link } = ABOUT
  expect(JSON.parse(text)).toMatchObject({
    format: 'claimline/1',
    id: 'village',
    title: 'My title',
    summary: 'My words',
    license: 'CC BY 4.0',
    exported: { revision, link },
    events: dataset.events,
  })
  const { problems, description } = await reopened(text, 'again.json')
  expect(problems).toEqual([])
  expect(description).toMatchObject({ id: 'village', events: 4, claims: 9 })
})

it('an excerpt is called one, once, and says what is left out', async () => {
  const { dataset } = await exporting(VILLAGE, WITHOUT_RUSSIA)
  const text = writeJson(dataset, { ...ABOUT, leftOut: LEFT_OUT })
  expect(JSON.parse(text)).toMatchObject({
    title: 'A village and a bridge (excerpt)',
    exported: { leftOut: LEFT_OUT },
  })
  const { description } = await reopened(text, 'again.json')
  expect(description.events).toBe(3)
  const again = writeJson(dataset, { ...ABOUT, title: description.title, leftOut: LEFT_OUT })
  expect(JSON.parse(again).title).toBe('A village and a bridge (excerpt)')
})

it('has what the reader wrote: credit, language, and their own story, which no excerpt has', async () => {
  const { dataset } = await exporting(VILLAGE)
  const story = [{ text: 'First, the raid.', view: 'v=2&event=raid' }]
  const head = { title: '', summary: '', credit: 'By the desk', license: '', language: 'uk', story }
  const written = writeJson(dataset, { ...ABOUT, written: head })
  const { description, problems } = await reopened(written, 'again.json')
  expect(problems).toEqual([])
  expect(description).toMatchObject({ credit: 'By the desk', language: 'uk', story })
  const excerpt = JSON.parse(writeJson(dataset, { ...ABOUT, written: head, leftOut: LEFT_OUT }))
  expect(excerpt).toMatchObject({ credit: 'By the desk', language: 'uk' })
  expect(excerpt.story).toBeUndefined()
})

it('nothing is said where there is nothing to say', () => {
  const bare = { ...ABOUT, license: '', link: '' }
  expect(JSON.parse(writeJson(dataset({ events: [event('e', [])] }), bare))).toEqual({
    format: 'claimline/1',
    id: 'test',
    title: ABOUT.title,
    exported: { revision: ABOUT.revision },
    sources: [],
    events: [{ id: 'e', title: 'Event e', claims: [] }],
    relations: [],
  })
})
