import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readFiles } from '../../src/import/read'
import type { Dataset, Event } from '../../src/model/claim'
import { problemSentence } from '../../src/model/problem'
import { claim, dataset, event, source } from '../fixtures/dataset'
import { readBytes, readJson } from '../fixtures/readJson'

const read = (value: unknown) => readText(JSON.stringify(value))
const readText = (text: string) => readJson(text, 'village.json')
/** The problems as sentences, and whether anything is shown. */
const told = ({ dataset: shown, problems }: ReturnType<typeof read>) => ({
  shown: shown !== null,
  problems: problems.map(problemSentence),
})

const toldOf = async (bytes: Uint8Array | string) => {
  const { columns, problems } = await readBytes(bytes, 'village.json')
  return { shown: columns !== null, problems: problems.map(problemSentence) }
}

const GOOD = dataset({
  sources: [source('kyiv', 'Ukraine')],
  events: [event('e', [claim('c1', 'kyiv', 'asserts', { occurred: '2024-12-06' }), claim('c2', 'kyiv')])],
})
const [EVENT] = GOOD.events
const withClaim = (change: object) => ({
  ...GOOD,
  events: [{ ...EVENT, claims: [{ ...claim('c', 'kyiv'), ...change }] }],
})
const refused = (sentence: string) => ({
  shown: false,
  problems: [`village.json, ${sentence} Nothing of the file is shown.`],
})

describe('a good file', () => {
  it('is read without a problem', () => {
    expect(read(GOOD)).toMatchObject({ dataset: GOOD, problems: [] })
  })

  it('is the bundled record', async () => {
    const bytes = Uint8Array.from(readFileSync('src/datasets/kursk-2024.json'))
    expect(await readBytes(bytes, 'kursk-2024.json')).toMatchObject({
      columns: { head: { id: 'kursk-2024' } },
      problems: [],
    })
  })

  it("has the SHA-256 of the file's bytes as given for its revision", async () => {
    for (const text of ['', 'noise', JSON.stringify(GOOD), `\ufeff${JSON.stringify(GOOD)}`]) {
      expect((await readBytes(text, 'x.json')).revision).toBe(createHash('sha256').update(text).digest('hex'))
    }
  })

  it('may begin with a byte order mark, be in UTF-16, or packed', async () => {
    const text = JSON.stringify(GOOD)
    const utf16 = Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))
    for (const bytes of [`\ufeff${text}`, utf16, Uint8Array.from(gzipSync(text))]) {
      expect(await readBytes(bytes, 'village.json')).toMatchObject({
        columns: { events: 1, claims: 2 },
        problems: [],
      })
    }
  })

  it('may have unknown keys, which are kept', () => {
    const more = { ...GOOD, mood: 'grim', events: [{ ...EVENT, weather: { rain: true } }] }
    expect(read(more).dataset).toEqual(more)
  })

  it('may have keys like __proto__, which change nothing', () => {
    const text = JSON.stringify(GOOD)
      .replace('{', '{"__proto__":{"id":"file"},"constructor":{"prototype":{"polluted":1}},')
      .replace('"text"', '"__proto__":{"stance":"denies"},"figures":{"__proto__":3,"toString":4},"text"')
    const { dataset: shown, problems } = readText(text)
    expect(problems).toEqual([])
    expect(shown?.id).toBe('test')
    expect(shown?.events[0]?.claims[0]?.stance).toBe('asserts')
    expect(Object.entries(shown?.events[0]?.claims[0]?.figures ?? {})).toEqual([
      ['__proto__', 3],
      ['toString', 4],
    ])
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})

describe('a file that is no text or no JSON is refused', () => {
  it('where it is empty', async () => {
    for (const text of ['', ' \n\t'])
      expect(await toldOf(text)).toEqual({
        shown: false,
        problems: [
          'village.json: there is nothing to read: the file is empty. Nothing of the file is shown.',
        ],
      })
  })

  it('where it is one line that comes in many pieces', async () => {
    const file = new Blob(['x'.repeat(400_000)])
    const cut = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(bytes, out) {
        for (let at = 0; at < bytes.length; at += 1_000) out.enqueue(bytes.subarray(at, at + 1_000))
      },
    })
    const bytes = {
      size: file.size,
      slice: (from: number, to: number) => file.slice(from, to),
      arrayBuffer: () => file.arrayBuffer(),
      stream: () => file.stream().pipeThrough(cut),
    }
    const { problems } = await readFiles([{ name: 'village.txt', bytes }], {}, {}, async () => 'none')
    expect(problems.map(problemSentence)).toEqual([
      expect.stringMatching(/^village\.txt, line 1: “x+…” is no table of several columns\./),
    ])
  })

  it('where it breaks off', () => {
    const text = JSON.stringify(GOOD, null, 1)
    const lines = text.slice(0, 200).split('\n')
    const place = `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`
    expect(told(readText(text.slice(0, 200)))).toEqual(
      refused(`${place}: the file breaks off here, before its JSON is whole.`),
    )
  })

  it('where something cannot stand', () => {
    expect(told(readText('{\n "format": claimline/1 }'))).toEqual(
      refused('line 2, column 12: “claimline/1 }” cannot stand here: this is no JSON.'),
    )
    expect(told(readText('<!doctype html>'))).toEqual(
      refused('line 1, column 1: “<!doctype html>” cannot stand here: this is no JSON.'),
    )
  })

  it('where it is not in UTF-8', async () => {
    const latin1 = Uint8Array.from(
      [...'{\n"a": "caf'].map((char) => char.charCodeAt(0)).concat(0xe9, 0x22, 0x7d),
    )
    expect(await toldOf(latin1)).toEqual(refused('line 2, column 10: this is no text in UTF-8.'))
  })

  it('where it is not in UTF-8, deep in a long file', async () => {
    const long = Buffer.from(`{${'\n"a": 1,'.repeat(100_000)}\n"caf?"}`)
    long[long.indexOf('?')] = 0xe9
    // What is unpacked comes in pieces.
    expect(await toldOf(gzipSync(long))).toEqual(refused('line 100002: this is no text in UTF-8.'))
  })

  it('where a table is not in UTF-8 at one place: nothing else of it is read as other letters', async () => {
    const table = Buffer.from('event_title,source\nÉglise brûlée,A\nCaf?,B\n')
    table[table.indexOf('?')] = 0xe9
    expect(await toldOf(table)).toEqual(refused('line 3, column 4: this is no text in UTF-8.'))
  })

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d], 'this is a picture'],
    ['a broken archive', [0x50, 0x4b, 3, 4, 20, 0, 6, 0], 'this is an archive that breaks off or is broken'],
    [
      'an old workbook',
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      'save it as .xlsx, or its table as CSV, or copy the rows and paste them here',
    ],
    [
      'a PDF',
      [...'%PDF-1.7'].map((sign) => sign.charCodeAt(0)),
      'copy the rows of its table and paste them here',
    ],
    ['what nobody knows', [0xe4, 1, 0xf6, 2, 0xfc, 3], 'this is no text'],
  ])('where it is %s, without a question', async (_, bytes, what) => {
    const { problems, shown } = await toldOf(Uint8Array.from(bytes))
    expect(shown).toBe(false)
    expect(problems.join()).toContain(what)
  })

  it('where it is broken by packing', async () => {
    const packed = Uint8Array.from(gzipSync(JSON.stringify(GOOD)))
    expect(await toldOf(packed.slice(0, -20))).toEqual({
      shown: false,
      problems: [
        'village.json: this is packed by gzip, and breaks off or is broken. Nothing of the file is shown.',
      ],
    })
  })
})

describe('a file of another format is refused', () => {
  it.each([
    ['{}', 'format: there is no “format” here that says “claimline/1”.'],
    ['[]', 'format: there is no “format” here that says “claimline/1”.'],
    ['null', 'format: there is no “format” here that says “claimline/1”.'],
    ['"claimline/1"', 'format: there is no “format” here that says “claimline/1”.'],
    [
      '{"format":"claimline/2"}',
      'format: “claimline/2” is not the format that Claimline reads, “claimline/1”.',
    ],
    ['{"format":{"a":1}}', 'format: “{…}” is not the format that Claimline reads, “claimline/1”.'],
    ['{"type":"FeatureCollection"}', 'format: there is no “format” here that says “claimline/1”.'],
  ])('%s', (text, sentence) => expect(told(readText(text))).toEqual(refused(sentence)))

  it('however deep it is', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    expect(told(readText(`{"format":${deep}}`)).shown).toBe(false)
    expect(told(readText(JSON.stringify(GOOD).replace('"kyiv"', deep))).shown).toBe(false)
  })
})

describe('a file whose shape is broken is refused, with every place', () => {
  it.each<[unknown, string]>([
    [{ ...GOOD, id: 'file' }, 'id: “file” must not be “file”, which in links means a file of one’s own.'],
    [{ ...GOOD, id: '' }, 'id: must not be empty.'],
    [{ ...GOOD, title: undefined }, 'title: is required and missing.'],
    [{ ...GOOD, events: undefined }, 'events: is required and missing.'],
    [{ ...GOOD, sources: {} }, 'sources: “{…}” should be a list.'],
    [{ ...GOOD, events: [{ id: 'e', title: 'E' }] }, 'events[0].claims: is required and missing.'],
    [{ ...GOOD, events: [null] }, 'events[0]: “null” should be an object.'],
    [
      withClaim({ stance: 'says' }),
      'events[0].claims[0].stance: “says” should be asserts or denies or doubts or neither or silent.',
    ],
    [withClaim({ text: 3 }), 'events[0].claims[0].text: “3” should be a text.'],
    [withClaim({ text: undefined }), 'events[0].claims[0].text: is required and missing.'],
    [withClaim({ via: ['press', 7] }), 'events[0].claims[0].via[1]: “7” should be a text.'],
    [withClaim({ via: [''] }), 'events[0].claims[0].via[0]: must not be empty.'],
    [
      withClaim({ noVote: { why: 'contradicts', by: 'Moscow' } }),
      'events[0].claims[0].noVote.why: “contradicts” should be repeats or retracts or supersedes.',
    ],
    [
      withClaim({ credibility: 7 }),
      'events[0].claims[0].credibility: “7” should be 1 or 2 or 3 or 4 or 5 or 6.',
    ],
    [{ ...GOOD, events: [{ ...EVENT, place: 'Kursk' }] }, 'events[0].place: “Kursk” should be an object.'],
    [
      { ...GOOD, events: [{ ...EVENT, place: { lat: 51 } }] },
      'events[0].place.name: is required and missing.',
    ],
    [
      { ...GOOD, sources: [source('kyiv', 'Ukraine', { kind: 'party' as 'media' })] },
      'sources[0].kind: “party” should be government or military or intelligence or media or blogger or analyst or ngo or witness or other.',
    ],
    [
      { ...GOOD, relations: [{ kind: 'says', from: 'c1', to: 'c2' }] },
      'relations[0].kind: “says” should be contradicts or corroborates or repeats or retracts or supersedes.',
    ],
  ])('%#', (value, sentence) => expect(told(read(value))).toEqual(refused(sentence)))

  it('naming several at once', () => {
    const { problems } = read({ ...GOOD, id: undefined, title: 7, sources: [{ id: 'a' }, { name: 'b' }] })
    expect(problems.map(({ place }) => place)).toEqual(['id', 'title', 'sources[0].name', 'sources[1].id'])
  })

  it('where a claim names a source that is none', () => {
    expect(told(read(withClaim({ source: 'kiev' })))).toEqual(
      refused('events[0].claims[0].source: “kiev” is no source of this file.'),
    )
  })

  it.each<[string, Dataset, string]>([
    [
      'source',
      { ...GOOD, sources: [...GOOD.sources, source('kyiv')] },
      'sources[1].id: “kyiv” is used twice as an id, first at sources[0].id.',
    ],
    [
      'event',
      { ...GOOD, events: [...GOOD.events, event('e', [])] },
      'events[1].id: “e” is used twice as an id, first at events[0].id.',
    ],
    [
      'claim',
      { ...GOOD, events: [...GOOD.events, event('f', [claim('c1', 'kyiv')])] },
      'events[1].claims[0].id: “c1” is used twice as an id, first at events[0].claims[0].id.',
    ],
  ])('where a %s has the id of another', (_, value, sentence) =>
    expect(told(read(value))).toEqual(refused(sentence)),
  )
})

describe('a reference to what is not there is left out and named, and the rest is shown', () => {
  const leftOut = (sentence: string) => [`village.json, ${sentence} It was left out.`]

  it('a collective that is no source', () => {
    const { dataset: shown, problems } = read({
      ...GOOD,
      sources: [source('kyiv', 'Ukraine', { partOf: 'west' })],
    })
    expect(problems.map(problemSentence)).toEqual(
      leftOut('sources[0].partOf: “west” is no source of this file.'),
    )
    expect(shown?.sources).toEqual(GOOD.sources)
  })

  it('collectives that are part of themselves', () => {
    const circle = [source('kyiv', undefined, { partOf: 'b' }), source('b', undefined, { partOf: 'kyiv' })]
    const member = source('c', undefined, { partOf: 'b' })
    const { dataset: shown, problems } = read({ ...GOOD, sources: [...circle, member] })
    expect(problems.map(({ place, done }) => [place, done])).toEqual([
      ['sources[0].partOf', 'left out'],
      ['sources[1].partOf', 'left out'],
    ])
    expect(shown?.sources).toEqual([source('kyiv'), source('b'), member])
  })

  it('a relation from or to a claim that does not exist', () => {
    const relations = [
      { kind: 'repeats', from: 'c1', to: 'c2' },
      { kind: 'retracts', from: 'c9', to: 'c2' },
      { kind: 'supersedes', from: 'c1', to: 'e' },
    ]
    const { dataset: shown, problems } = read({ ...GOOD, relations })
    expect(problems.map(problemSentence)).toEqual([
      ...leftOut('relations[1].from: “c9” is no claim of this file.'),
      ...leftOut('relations[2].to: “e” is no claim of this file.'),
    ])
    expect(shown?.relations).toEqual(relations.slice(0, 1))
  })

  it('a figure that is no number', () => {
    const figures = { men: 'many', guns: 2, tanks: [3, 1], boats: [1], planes: [null, 4] }
    const { dataset: shown, problems } = read(withClaim({ figures }))
    const at = 'events[0].claims[0].figures'
    const what = 'is neither a number nor a list of a lowest and a highest.'
    expect(problems.map(problemSentence)).toEqual([
      ...leftOut(`${at}.men: “many” ${what}`),
      ...leftOut(`${at}.tanks: “[…]” ${what}`),
      ...leftOut(`${at}.boats: “[…]” ${what}`),
    ])
    expect(shown).toEqual(withClaim({ figures: { guns: 2, planes: [null, 4] } }))
  })

  it.each(['many', 7, ['men'], null])('figures that are %j', (figures) => {
    const { dataset: shown, problems } = read(withClaim({ figures }))
    expect(problems).toMatchObject([{ place: 'events[0].claims[0].figures', done: 'left out' }])
    expect(shown).toEqual(withClaim({}))
  })

  it('coordinates that cannot be on a map, or that lack the other one', () => {
    const at = (place: object) => ({ ...GOOD, events: [{ ...EVENT, place: { name: 'Mill', ...place } }] })
    const toldAt = (place: object) => read(at(place)).problems.map(problemSentence)
    expect(toldAt({ lat: -90, lon: 180 })).toEqual([])
    expect(toldAt({ lat: 512.5, lon: -181 })).toEqual([
      ...leftOut('events[0].place.lat: “512.5” is no number from -90 to 90.'),
      ...leftOut('events[0].place.lon: “-181” is no number from -180 to 180.'),
    ])
    expect(toldAt({ lat: 51 })).toEqual(leftOut('events[0].place.lat: “51” has no “lon” beside it.'))
    expect(toldAt({ lon: 35 })).toEqual(leftOut('events[0].place.lon: “35” has no “lat” beside it.'))
    expect(read(at({ lat: 91, lon: 35, district: 'Suja' })).dataset).toEqual(at({ district: 'Suja' }))
  })

  it('a relation of a claim to itself', () => {
    const relations = [{ kind: 'repeats', from: 'c1', to: 'c1' }]
    const { dataset: shown, problems } = read({ ...GOOD, relations })
    expect(problems.map(problemSentence)).toEqual(leftOut('relations[0]: “c1” is related to itself.'))
    expect(shown?.relations).toEqual([])
  })

  it('the event that a step of the story selects, where there is none of its id', () => {
    const events = [event('é 1', []), event('b', [])]
    const views = ['v=1&event=%C3%A9%201', 'event=b&q=x', 'q=event=a', 'event=a%20&event=b', 'event=%E0', '']
    const story = views.map((view) => ({ text: 'A step.', view }))
    const { dataset: shown, problems } = read({ ...GOOD, events, story })
    expect(problems.map(problemSentence)).toEqual(
      leftOut('story[3].view: “a ” is no event of this file: the step selects none.'),
    )
    expect(shown?.story).toEqual(story)
  })

  it('an era without a readable span, or with the id of another', () => {
    const eras = [
      { id: 'a', title: 'A', span: '2024' },
      { id: 'b', title: 'B', span: 'long ago' },
      { id: 'a', title: 'C', span: '2025' },
    ]
    const { dataset: shown, problems } = read({ ...GOOD, eras })
    expect(shown?.eras).toEqual(eras.slice(0, 1))
    expect(problems.map(({ place, value, done }) => [place, value, done])).toEqual([
      ['eras[1].span', 'long ago', 'left out'],
      ['eras[2].id', 'a', 'left out'],
    ])
  })

  describe('a circle of repetitions is named once, and kept', () => {
    const claims = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => claim(id, 'kyiv'))
    const record = (events: Event[], ...spoken: string[]) => dataset({ events, relations: spoken })
    const one = event('e', claims)
    const rule =
      ': where they are of one event and stance, and repeat nothing else, the one reported first is taken for the original. It is kept.'

    it.each<[string, Dataset, string]>([
      [
        'of two',
        record([one], 'a contradicts b', 'b repeats a', 'a repeats b'),
        `relations[1]: “a, b” repeat each other in a circle, with relations[2]${rule}`,
      ],
      [
        'of many',
        record(
          [one],
          'a repeats b',
          'b repeats c',
          'c repeats d',
          'd repeats e',
          'e repeats f',
          'f repeats a',
        ),
        `relations[0]: “a, b, c and 3 more” repeat each other in a circle, with relations[1], relations[2], relations[3] and 2 more${rule}`,
      ],
      [
        'that repeats a claim outside it',
        record([one], 'a repeats b', 'b repeats a', 'b repeats c'),
        `relations[0]: “a, b” repeat each other in a circle, with relations[1]${rule}`,
      ],
      [
        'over two events',
        record([event('e', claims.slice(0, 3)), event('f', claims.slice(3))], 'a repeats f', 'f repeats a'),
        `relations[0]: “a, f” repeat each other in a circle, with relations[1]${rule}`,
      ],
    ])('%s', (_, value, words) => {
      const { dataset: shown, problems } = read(value)
      expect(problems.map(problemSentence)).toEqual([`village.json, ${words}`])
      expect(shown).toEqual(value)
    })

    it('and a chain is none', () => {
      expect(read(record([one], 'a repeats b', 'b repeats c', 'a repeats c')).problems).toEqual([])
    })
  })

  it('a date that cannot be read is kept as text', () => {
    const value = withClaim({ occurred: 'last month', reported: '2024-13-01' })
    const { dataset: shown, problems } = read(value)
    expect(shown).toEqual(value)
    expect(problems).toMatchObject([
      { place: 'events[0].claims[0].occurred', value: 'last month', done: 'kept as text' },
      { place: 'events[0].claims[0].reported', value: '2024-13-01', done: 'kept as text' },
    ])
    for (const problem of problems)
      expect(problemSentence(problem)).toMatch(/is not a date that can be read: .+\. It is kept as text/)
  })
})
