import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { COLUMNS } from '../../../src/import/formats/claimlineColumns'
import { claimlineCsv } from '../../../src/import/formats/claimlineCsv'
import type { Context } from '../../../src/import/record/record'

const CONTEXT: Context = { title: 'mill', order: null, serials: false }
const [header = [], ...rows] = Papa.parse<string[]>(
  readFileSync(new URL('../samples/claimline.csv', import.meta.url), 'utf8').trimEnd(),
).data
const read = claimlineCsv.reader(header, CONTEXT)

/** One row of a few columns, in that order. */
const readOne = (fields: Record<string, string>, context = CONTEXT) => {
  const names = Object.keys(fields)
  return claimlineCsv.reader(names, context)(Object.values(fields))
}
const least = { event_title: 'Flood', source: 'Miller' }

describe('the sample', () => {
  it('is recognised', () => expect(claimlineCsv.fits(header)).toBe(true))

  it('has the columns of the template', () => expect(header).toEqual([...COLUMNS]))

  it('a full row', () => {
    expect(read(rows[0] ?? [])).toEqual({
      is: 'loaded',
      remarks: [],
      event: {
        id: 'bridge',
        title: 'Blast at the mill bridge',
        summary: 'An explosion at the bridge',
        place: { name: 'Mill bridge', lat: 51.25, lon: 35.5 },
        tags: ['bridge', 'river'],
        claims: [
          {
            id: 'bridge/mayor',
            source: {
              name: 'Mayor of Upper Mill',
              kind: 'government',
              affiliation: 'Upper Mill',
              reliability: 'B',
            },
            stance: 'asserts',
            occurred: '2031-05-03',
            reported: '2031-05-03',
            text: 'The bridge was blown up at night.',
            quote: 'It is gone.',
            figures: { wounded: 2, guards: [10, 12] },
            credibility: 2,
            url: 'https://example.org/1',
            archiveUrl: 'https://example.org/a',
          },
        ],
      },
    })
  })

  it('a row with what is needed: carriers, a date as people write it, a text of what it says', () => {
    expect(read(rows[1] ?? [])).toEqual({
      is: 'loaded',
      remarks: [],
      event: {
        id: 'bridge',
        title: 'Blast at the mill bridge',
        claims: [
          {
            source: { name: 'Lower Mill Gazette', kind: 'media', affiliation: 'Lower Mill' },
            stance: 'denies',
            reported: '2031-05-05',
            text: 'Denies: Blast at the mill bridge',
            via: ['Wire Service', 'Radio Mill'],
          },
        ],
      },
    })
  })

  it('a place without a name is named by its coordinates', () => {
    expect(read(rows[2] ?? [])).toMatchObject({
      event: { place: { name: '51.2, 35.4', lat: 51.2, lon: 35.4 }, claims: [{ occurred: '2031-06~' }] },
    })
  })

  it('what cannot be read is left out, or kept as text, and named', () => {
    const row = read(rows[3] ?? [])
    expect(row).toMatchObject({
      is: 'loaded',
      event: {
        place: { name: 'Granary' },
        claims: [
          {
            source: { name: 'Fire brigade' },
            occurred: '2031-02-30',
            reported: '03/04/2031',
            figures: { carts: [300, null] },
          },
        ],
      },
    })
    expect(row.is === 'loaded' && row.remarks.map(({ field, value }) => [field, value])).toEqual([
      ['source_kind', 'firemen'],
      ['reliability', 'G'],
      ['occurred', '2031-02-30'],
      ['reported', '03/04/2031'],
      ['figures', 'killed=few'],
      ['credibility', '7'],
      ['lat', 'north'],
    ])
  })

  it('rows that can be no claim are listed with all reasons', () => {
    expect(rows.slice(4).map(read)).toEqual([
      { is: 'listed', remarks: [{ field: 'event_title', value: '', what: 'is required and missing' }] },
      {
        is: 'listed',
        remarks: [
          { field: 'source', value: '', what: 'is required and missing' },
          {
            field: 'stance',
            value: 'maybe',
            what: 'is no stance: asserts, denies, doubts, neither, silent',
          },
        ],
      },
    ])
  })
})

describe('dirt', () => {
  it.each([
    [['\ufeffevent_title', 'source'], true],
    [['', ' Source ', 'EVENT TITLE', 'more'], true],
    [['title', 'source'], false],
    [['event_title'], false],
    [[], false],
  ])('%j: %s', (names, fits) => expect(claimlineCsv.fits(names)).toBe(fits))

  it('blank rows and repeated heads are no data', () => {
    expect(read([])).toEqual({ is: 'no data' })
    expect(read(['', ' ', '\u00a0'])).toEqual({ is: 'no data' })
    expect(read(header)).toEqual({ is: 'no data' })
  })

  it('short rows and stray spaces', () => {
    expect(read(['', ' Flood\u00a0', '', '', '', '', '', '', ' Miller '])).toMatchObject({
      is: 'loaded',
      event: { title: 'Flood', claims: [{ source: { name: 'Miller' }, text: 'Flood' }] },
    })
  })

  it('capitals in words of the format', () => {
    expect(readOne({ ...least, stance: 'Says so' })).toMatchObject({
      event: { claims: [{ stance: 'asserts' }] },
    })
    expect(readOne({ ...least, stance: ' Denies', source_kind: 'Media', reliability: 'a' })).toMatchObject({
      remarks: [],
      event: { claims: [{ stance: 'denies', source: { kind: 'media', reliability: 'A' } }] },
    })
  })

  it.each([
    ['credibility', '2.0', { credibility: 2 }],
    ['occurred', '1920-21', { occurred: '1920-21' }],
    ['occurred', '../2031-05-03', { occurred: '../2031-05-03' }],
    ['repeats', 'bridge/mayor', { repeats: 'bridge/mayor' }],
  ])('%s %s', (field, value, claim) => {
    expect(readOne({ ...least, [field]: value })).toMatchObject({ remarks: [], event: { claims: [claim] } })
  })

  it('a date in digits is read where its order is said', () => {
    expect(readOne({ ...least, occurred: '03/04/2031' }, { ...CONTEXT, order: 'day first' })).toMatchObject({
      remarks: [],
      event: { claims: [{ occurred: '2031-04-03' }] },
    })
  })

  it('one coordinate alone', () => {
    expect(readOne({ ...least, place: 'Mill', lat: '51,5', lon: '' })).toMatchObject({
      event: { place: { name: 'Mill' } },
      remarks: [{ field: 'lon', value: '', what: 'is missing, so the other coordinate was left out' }],
    })
    expect(readOne({ ...least, lat: '91', lon: '0' })).toMatchObject({
      remarks: [{ field: 'lat', value: '91', what: 'is no number from -90 to 90' }],
    })
  })
})
