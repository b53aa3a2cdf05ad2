import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { mappedFormat } from '../../../src/import/mapping/mappedFormat'
import type { Context } from '../../../src/import/record/record'
import type { Mapping } from '../../../src/model/mapping'

const CONTEXT: Context = { title: 'sieges', order: null, serials: false }
const [header = [], ...rows] = Papa.parse<string[]>(
  readFileSync(new URL('../samples/mapped.csv', import.meta.url), 'utf8').trimEnd(),
).data

const MAPPING: Mapping = {
  format: 'claimline-mapping/1',
  title: { columns: ['Siege'], joint: ', ' },
  event: { column: 'No' },
  source: { column: 'Chronicle' },
  occurred: { start: 'From', end: 'To', means: 'lasted' },
  precision: { column: 'How exact', values: {} },
  reported: { column: 'Printed' },
  place: { column: 'Where' },
  stance: { column: 'Says', values: { yes: 'asserts', no: 'denies' } },
  note: { column: 'Remark' },
  order: null,
  serials: false,
}
const read = mappedFormat(MAPPING).reader(header, CONTEXT)

const MINIMAL: Mapping = {
  format: 'claimline-mapping/1',
  title: { columns: ['what'], joint: ', ' },
  order: null,
  serials: false,
}
/** One row of a small table, by a small mapping and what is added to it. */
const readOne = (row: Record<string, string>, added: Partial<Mapping>, context = CONTEXT) =>
  mappedFormat({ ...MINIMAL, ...added }).reader(Object.keys(row), context)(Object.values(row))

describe('the sample', () => {
  it('a row with first and last day', () => {
    expect(read(rows[0] ?? [])).toEqual({
      is: 'loaded',
      remarks: [],
      event: {
        id: 'S1',
        title: 'Siege of Upper Mill',
        place: { name: 'Upper Mill' },
        claims: [
          {
            source: { name: "Abbot's Annals" },
            stance: 'asserts',
            text: 'Siege of Upper Mill: 1.5.1431 – 9.5.1431',
            occurred: '1431-05-01/1431-05-09',
            reported: '1480',
          },
        ],
      },
    })
  })

  it.each([
    ['equal ends are the day', 1, { occurred: '1431-05-03', note: 'second hand' }],
    ['nobody, where others are named', 4, { source: { name: 'Not stated' }, occurred: '1440-06-02' }],
    ['no date and a denial', 2, { stance: 'denies', reported: '1431?', text: 'Siege of Upper Mill' }],
    ['no more exact than the column of precision says', 3, { occurred: '1440-06' }],
    ['a day that does not exist stays text', 6, { occurred: '30.2.1442' }],
  ])('%s', (_, row, claim) => {
    expect(read(rows[row] ?? [])).toMatchObject({ is: 'loaded', event: { claims: [claim] } })
  })

  it('an event without a title goes by its id, and that is said', () => {
    expect(read(rows[3] ?? [])).toMatchObject({
      event: { id: 'S2', title: 'S2' },
      remarks: [{ field: 'Siege', value: '', what: 'is missing; the event goes by its id, S2' }],
    })
  })

  it('rows that can be no claim are listed with the reason', () => {
    expect([5, 8].map((row) => read(rows[row] ?? []))).toMatchObject([
      { is: 'listed', remarks: [{ field: 'Says', value: 'maybe' }] },
      {
        is: 'listed',
        remarks: [{ field: '', what: 'the row has no date and holds a column’s name: it looks like a head' }],
      },
    ])
  })

  it('a repeated head is no data', () => expect(read(rows[7] ?? [])).toEqual({ is: 'no data' }))
})

describe('what a mapping gives', () => {
  it('a row without a date is loaded, and that is said', () => {
    const row = { what: 'Flood', when: '' }
    expect(readOne(row, { occurred: { column: 'when' } })).toMatchObject({
      is: 'loaded',
      remarks: [{ field: 'when', what: 'was read as no date: the cell is empty' }],
    })
    expect(readOne(row, {})).toMatchObject({ is: 'loaded', remarks: [] })
    expect(mappedFormat(MINIMAL).remark).toContain('no event has a date')
    expect(mappedFormat(MAPPING).remark).toBeUndefined()
  })

  it('titles of several columns, texts for all rows, rows that are events of their own', () => {
    const added: Partial<Mapping> = {
      title: { columns: ['kind', 'where'], joint: ' at ' },
      event: { each: 'row' },
      source: { text: 'Town Book' },
      tags: { text: 'flood; water' },
      via: { column: 'via' },
    }
    const read = mappedFormat({ ...MINIMAL, ...added }).reader(['where', 'kind', 'via'], CONTEXT)
    expect([read(['Mill', 'Flood', 'Annals']), read(['', 'Flood'])]).toMatchObject([
      {
        event: {
          id: 'sieges 1',
          title: 'Flood at Mill',
          tags: ['flood', 'water'],
          claims: [{ source: { name: 'Town Book' }, via: ['Annals'] }],
        },
      },
      { event: { id: 'sieges 2', title: 'Flood' } },
    ])
  })

  it('without a source the file speaks', () => {
    expect(readOne({ what: 'Flood' }, {})).toMatchObject({
      event: { claims: [{ source: { name: 'sieges' }, stance: 'asserts' }] },
    })
  })

  it('coordinates', () => {
    const added: Partial<Mapping> = { lat: { column: 'y' }, lon: { column: 'x' } }
    expect(readOne({ what: 'Flood', y: '51.5', x: '-0.1' }, added)).toMatchObject({
      event: { place: { name: '51.5, -0.1', lat: 51.5, lon: -0.1 } },
    })
    expect(readOne({ what: 'Flood', y: '51.5', x: 'west' }, added)).toMatchObject({
      remarks: [{ field: 'x', value: 'west' }],
    })
  })

  it('the format’s own stances need no table; words like those of objects are none', () => {
    const added: Partial<Mapping> = { stance: { column: 's', values: {} } }
    expect(readOne({ what: 'Flood', s: 'Doubts' }, added)).toMatchObject({
      event: { claims: [{ stance: 'doubts' }] },
    })
    expect(readOne({ what: 'Flood', s: 'constructor' }, added)).toMatchObject({ is: 'listed' })
  })

  it.each<[string, Record<string, string>, Partial<Mapping>, string | undefined]>([
    ['one column', { d: 'Oct-55' }, { occurred: { column: 'd' } }, '1955-10'],
    ['an empty one', { d: '' }, { occurred: { column: 'd' } }, undefined],
    [
      'the order of the mapping',
      { d: '3/4/2020' },
      { occurred: { column: 'd' }, order: 'day first' },
      '2020-04-03',
    ],
    ['spreadsheets’ days', { d: '45632' }, { occurred: { column: 'd' }, serials: true }, '2024-12-06'],
    [
      'a window',
      { a: '3 May 1431', b: '5 May 1431' },
      { occurred: { start: 'a', end: 'b', means: 'within' } },
      '[1431-05-03..1431-05-05]',
    ],
    ['no end', { a: '1431', b: '' }, { occurred: { start: 'a', end: 'b', means: 'lasted' } }, '1431'],
    ['no start', { a: '', b: '1431' }, { occurred: { start: 'a', end: 'b', means: 'lasted' } }, '/1431'],
    [
      'backward',
      { a: '1432', b: '1431' },
      { occurred: { start: 'a', end: 'b', means: 'lasted' } },
      '1432/1431',
    ],
    [
      'an end that is no date',
      { a: '1431', b: 'soon' },
      { occurred: { start: 'a', end: 'b', means: 'lasted' } },
      '1431/',
    ],
    [
      'instants',
      { a: '2031-05-03T10:00Z', b: '2031-05-04T10:00Z' },
      { occurred: { start: 'a', end: 'b', means: 'lasted' } },
      '2031-05-03T10:00Z/2031-05-04T10:00Z',
    ],
    ['a year', { y: '1431.0' }, { occurred: { year: 'y' } }, '1431'],
    ['an early year', { y: '431', m: '0' }, { occurred: { year: 'y', month: 'm' } }, '0431'],
    [
      'year, month, day',
      { y: '1431', m: '5', d: '3' },
      { occurred: { year: 'y', month: 'm', day: 'd' } },
      '1431-05-03',
    ],
    [
      'month in words',
      { y: '1431', m: 'Mai', d: '3' },
      { occurred: { year: 'y', month: 'm', day: 'd' } },
      '1431-05-03',
    ],
    ['no month', { y: '1431', m: '', d: '3' }, { occurred: { year: 'y', month: 'm', day: 'd' } }, '1431'],
    [
      'no such day',
      { y: '1431', m: '2', d: '30' },
      { occurred: { year: 'y', month: 'm', day: 'd' } },
      '1431-02-30',
    ],
    [
      'to the year',
      { d: '1431-05-03', p: 'year' },
      { occurred: { column: 'd' }, precision: { column: 'p', values: {} } },
      '1431',
    ],
    [
      'to the decade',
      { d: '1431-05-03', p: 'decade' },
      { occurred: { column: 'd' }, precision: { column: 'p', values: {} } },
      '143X',
    ],
    [
      'to the century',
      { d: '1431', p: '7' },
      { occurred: { column: 'd' }, precision: { column: 'p', values: { '7': 'century' } } },
      '14XX',
    ],
    [
      'about',
      { d: '1431', p: 'ca.' },
      { occurred: { column: 'd' }, precision: { column: 'p', values: {} } },
      '1431~',
    ],
    [
      'unknown precision',
      { d: '1431', p: 'toString' },
      { occurred: { column: 'd' }, precision: { column: 'p', values: {} } },
      '1431',
    ],
    ['a day held as an instant', { d: '1431-05-03T00:00:00Z' }, { occurred: { column: 'd' } }, '1431-05-03'],
    ['a short year before the year 1', { y: '-58' }, { occurred: { year: 'y' } }, '-0058'],
    ['a short year that may lack its century', { y: '58' }, { occurred: { year: 'y' } }, '58'],
    [
      'both ends to the month',
      { a: '1431-05-03', b: '1431-06-05', p: 'month' },
      { occurred: { start: 'a', end: 'b', means: 'lasted' }, precision: { column: 'p', values: {} } },
      '1431-05/1431-06',
    ],
  ])('dates: %s', (_, cells, added, occurred) => {
    const row = readOne({ what: 'Flood', ...cells }, added)
    expect(row.is === 'loaded' && row.event.claims[0]?.occurred).toBe(occurred)
  })

  it.each<[string, Record<string, string>, Partial<Mapping>, string]>([
    ['backward', { a: '1432', b: '1431' }, { occurred: { start: 'a', end: 'b', means: 'lasted' } }, 'a'],
    ['no date', { a: '1431', b: 'soon' }, { occurred: { start: 'a', end: 'b', means: 'lasted' } }, 'b'],
    ['a day alone', { y: '1431', m: '', d: '3' }, { occurred: { year: 'y', month: 'm', day: 'd' } }, 'd'],
    ['open order', { d: '3/4/2020' }, { occurred: { column: 'd' } }, 'd'],
    [
      'precision',
      { d: '1431', p: 'x' },
      { occurred: { column: 'd' }, precision: { column: 'p', values: {} } },
      'p',
    ],
    ['report', { r: 'soon' }, { reported: { column: 'r' } }, 'r'],
  ])('is named where something is wrong: %s', (_, cells, added, field) => {
    const row = readOne({ what: 'Flood', ...cells }, added)
    expect(row.is === 'loaded' && row.remarks.map((remark) => remark.field)).toEqual([field])
  })
})

describe('recognition', () => {
  const format = mappedFormat(MAPPING)
  it.each([
    [header, true],
    [[...header].reverse(), true],
    [header.map((name) => ` ${name.toUpperCase()} `), true],
    [[...header, 'more'], true],
    [header.slice(1), false],
  ])('%j: %s', (names, fits) => expect(format.fits(names)).toBe(fits))

  it('finds columns wherever they stand, by case or not', () => {
    const turned = mappedFormat(MAPPING).reader(header.map((name) => name.toUpperCase()).reverse(), CONTEXT)
    expect(turned([...(rows[1] ?? [])].reverse())).toEqual(read(rows[1] ?? []))
  })
})
