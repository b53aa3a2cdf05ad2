import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readScript } from '../../../src/import/json/script'
import { isScript } from '../../../src/import/json/scriptStart'
import { readFiles } from '../../../src/import/read'
import { occurredText } from '../../../src/model/dataset/texts'
import { sample } from '../formats/reading'

const NO_JSON = { place: 'line 1, column 1', value: '', what: 'is no JSON' }
const read = (text: string) => readScript(text, NO_JSON)
const open = (name: string, text = sample(name)) => readFiles([{ name, bytes: new Blob([text]) }])

describe('data written as JavaScript', () => {
  it.each([
    ['var a = {b: 1};', { b: 1 }],
    ['let a=[1,2,]', [1, 2]],
    ['export const a = [\n]\n', []],
    ['export default {"a": {}}', { a: {} }],
    ['module.exports = {a: null, b: true, c: undefined}', { a: null, b: true, c: null }],
    ['window["data"].list = [.5, -2, +3, 1e3]', [0.5, -2, 3, 1000]],
    ['callback({"a": 1});', { a: 1 }],
    ['/* who\n * says */ // so\njQuery.got( [1] ) ; // end', [1]],
    ['\ufeff{"a": 1,}', { a: 1 }],
    ["{'it\\'s': 'a \"b\"', 1911: '\\u00e9\\x41\\n\\q'}", { "it's": 'a "b"', 1911: 'éA\nq' }],
    ["{größe_$: 'x\\\ny'}", { größe_$: 'xy' }],
    ['{"__proto__": 1}', Object.fromEntries([['__proto__', 1]])],
  ])('%s', (text, value) => {
    expect(read(text)).toEqual({ value, isJson: false })
  })

  it('may be several values of JSON, a line each', () => {
    expect(read('{"a": 1}\n{"a": 2}\n\n[3]\n')).toEqual({ value: [{ a: 1 }, { a: 2 }, [3]], isJson: true })
  })

  it.each([
    ['var a = {b: 1', 'line 1, column 14'],
    ['var a = {b: 1}\nvar c = {}', 'line 2, column 1'],
    ['var a = {b: new Date(2012)}', 'line 1, column 13'],
    ['var a = {b: document.title}', 'line 1, column 13'],
    ['var a = [1 2]', 'line 1, column 12'],
    ["{'a': 1,\n'b' 2}", 'line 2, column 5'],
    ["{'a': 'b\n'}", 'line 1, column 9'],
    // As far as the parser of JSON comes, which says it better.
    ['{"a": x}', 'line 1, column 1'],
    ['{}{}', 'line 1, column 1'],
    ['hello', 'line 1, column 1'],
  ])('%s is refused', (text, place) => {
    expect(read(text)).toMatchObject({ problem: { place } })
  })

  it('is distinguished from tables by its beginning', () => {
    for (const start of ['var a = {', 'a.b=[', 'cb ( {', '// x\nconst y =\n ['])
      expect(isScript(start)).toBe(true)
    for (const start of ['{"a": 1}', 'a,b\n1,{}', 'date;what', 'var a = 1', 'a = "b"', '']) {
      expect(isScript(start)).toBe(false)
    }
  })

  it('reads all JSON as JSON does, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.object({ maxDepth: 3 }), fc.array(fc.jsonValue())), (value) => {
        const json = JSON.stringify(value)
        expect(read(`x = ${json}`)).toEqual({ value: JSON.parse(json), isJson: false })
      }),
    )
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      "'",
      'a',
      '1',
      '\\',
      '\n',
      '//',
      '/*',
      ';',
      ')',
    )
    fc.assert(fc.property(fc.array(piece), (pieces) => void read(`x = {${pieces.join('')}`)))
    expect(read(`x = ${'['.repeat(100_000)}`)).toHaveProperty('problem')
  })
})

describe('a file of it', () => {
  it.each([
    ['simile.jsonp', 'SIMILE Timeline', ['1871/1879-05-01', '1880-06-03']],
    ['timelinejs.jsonp', 'TimelineJS JSON', ['1880-06-03', '1911-02/1912']],
  ])('%s opens as what it holds, and says so', async (name, format, dates) => {
    const { columns, rows, formats, problems } = await open(name)
    expect(formats).toMatchObject([{ format }])
    expect(rows).toEqual({ read: 2, loaded: 2, listed: 0 })
    expect(problems).toMatchObject([{ what: expect.stringMatching(/JavaScript/), done: 'kept' }])
    expect(dates.map((_, claim) => (columns ? occurredText(columns, claim) : ''))).toEqual(dates)
  })

  it('is refused where it holds nothing that is known, or the project’s own format', async () => {
    for (const text of ['x = {"a": 1}', '{"format": "claimline/1",}']) {
      const { columns, problems } = await open('x.js', text)
      expect(columns).toBeNull()
      expect(problems).toMatchObject([{ what: 'cannot stand here: this is no JSON', done: 'refused' }])
    }
  })
})
