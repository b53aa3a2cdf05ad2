import { describe, expect, it } from 'vitest'
import { wikidata } from '../../../../src/import/formats/wikidata/wikidata'
import { readWikidataDate } from '../../../../src/import/formats/wikidata/wikidataDate'
import { wikidataTable } from '../../../../src/import/formats/wikidata/wikidataTable'
import { readFiles } from '../../../../src/import/read'
import { eventTitle, occurredText, placeName } from '../../../../src/model/dataset/texts'
import { claimOf, eventOf, readTree, remarksOf, sample, treeSample } from '../reading'

const simple = treeSample('wikidata-simple.json')
const sparql = treeSample('wikidata-sparql.json')

describe('results of a query to Wikidata', () => {
  it('are known by their shape', () => {
    expect(wikidata.fits(simple)).toBe(true)
    expect(wikidata.fits(sparql)).toBe(true)
    for (const other of [null, [], {}, [{ event: 'A', date: '1807' }], { events: [] }, [1, 'text']]) {
      expect(wikidata.fits(other)).toBe(false)
    }
  })

  it('simplified make one event per row, with dates as precise as given', () => {
    const rows = readTree(wikidata, simple)
    expect(rows.map(({ place }) => place)).toEqual(['[0]', '[1]', '[2]', '[3]'])
    expect(eventOf(rows[0]?.read)).toEqual({
      id: 'Q900000001',
      title: 'Fight at the Ford',
      claims: [
        {
          source: { id: 'wikidata', name: 'Wikidata', url: 'https://www.wikidata.org/' },
          stance: 'asserts',
          text: '“Fight at the Ford” is listed with this date.',
          occurred: '1807-06-22',
          url: 'http://www.wikidata.org/entity/Q900000001',
          note: 'Article: https://en.wikipedia.org/wiki/Fight_at_the_Ford',
        },
      ],
    })
    expect(rows.map(({ read }) => claimOf(read).occurred)).toEqual([
      '1807-06-22',
      '-0479',
      '1807-08',
      undefined,
    ])
    expect(claimOf(rows[1]?.read).note).toContain('whether this year is meant or its 1 January')
    expect(remarksOf(rows[3]?.read)).toEqual(['is missing: the event has no date'])
  })

  it('of SPARQL make one event per item, whatever the variables are called', () => {
    const rows = readTree(wikidata, sparql).map(({ read }) => read)
    expect(readTree(wikidata, sparql)[3]?.place).toBe('results.bindings[3]')
    expect(rows.map(({ is }) => is)).toEqual([...Array(6).fill('loaded'), 'no data', 'listed'])
    expect(eventOf(rows[0])).toMatchObject({
      id: 'Q900000001',
      title: 'Fight at the Ford',
      place: { name: 'The Ford', lat: 51.25, lon: 36.5 },
    })
    // The second differs in its picture alone, the third in its date.
    expect(rows.slice(0, 3).map((read) => eventOf(read).claims.map(({ occurred }) => occurred))).toEqual([
      ['1807-01-01'],
      [],
      ['1807-02-03'],
    ])
    expect(claimOf(rows[3]).occurred).toBe('1914-07-28/1918')
    expect(eventOf(rows[3]).title).toBe('Q900000002')
    expect(remarksOf(rows[3])).toEqual([expect.stringContaining('is no label')])
    expect(claimOf(rows[4])).toMatchObject({ occurred: '[-0499..-0400]', note: 'Known to the century.' })
    expect(remarksOf(rows[5])).toEqual(['is said to be unknown'])
  })

  it.each([
    ['1807-03-04T00:00:00Z', '', '1807-03-04'],
    ['1807-01-01T00:00:00Z', '', '1807'],
    ['1807-01-01T00:00:00Z', '11', '1807-01-01'],
    ['1807-05-01T00:00:00Z', '10', '1807-05'],
    ['1807-05-01T00:00:00Z', '9', '1807'],
    ['+1807-00-00T00:00:00Z', '', '1807'],
    ['1850-01-01T00:00:00Z', '8', '[1850..1859]'],
    ['1900-01-01T00:00:00Z', '7', '[1801..1900]'],
    ['1500-01-01T00:00:00Z', '6', '[1001..2000]'],
    ['-0479-01-01T00:00:00Z', '8', '[-0488..-0479]'],
    ['1807-03-04T10:30:00Z', '13', '1807-03-04T10:30:00Z'],
    ['-0479', '', '-0479'],
    ['79', '', '0079'],
    ['-12000-01-01T00:00:00Z', '', 'Y-12000'],
  ])('date %s of precision %j as %s', (text, precision, edtf) => {
    expect(readWikidataDate(text, precision, 'date', [])?.edtf).toBe(edtf)
  })

  it('keep what is no date as it stands', () => {
    for (const text of ['1807-02-30T00:00:00Z', 'unknown', '-13798000000-00-00T00:00:00Z']) {
      const remarks: Parameters<typeof readWikidataDate>[3] = []
      expect(readWikidataDate(text, '', 'date', remarks)).not.toBeNull()
      expect(remarks).toMatchObject([{ field: 'date', value: text }])
    }
  })

  it('use one date per row, and name the others', () => {
    const dates = {
      date: '1914-07-28',
      startTime: '1914-08-02',
      endTime: '1918-11-11',
      publicationDate: '1931-05-06',
    }
    const claim = (...names: (keyof typeof dates)[]) => {
      const row = Object.fromEntries(names.map((name) => [name, `${dates[name]}T00:00:00Z`]))
      const rows = [{ item: 'http://www.wikidata.org/entity/Q9', itemLabel: 'War', ...row }]
      return claimOf(readTree(wikidata, rows)[0]?.read)
    }
    expect(claim('date', 'startTime', 'endTime')).toMatchObject({
      occurred: '1914-08-02/1918-11-11',
      note: 'date: 1914-07-28T00:00:00Z.',
    })
    expect(claim('date', 'startTime')).toMatchObject({ occurred: '1914-07-28' })
    expect(claim('startTime')).toMatchObject({ occurred: '1914-08-02/' })
    expect(claim('publicationDate', 'date')).toMatchObject({
      occurred: '1914-07-28',
      note: 'publicationDate: 1931-05-06T00:00:00Z.',
    })
  })

  it('of another service are what the file says; places are on Earth', () => {
    const read = (row: Record<string, string>) =>
      readTree(wikidata, { head: { vars: Object.keys(row) }, results: { bindings: [row] } })[0]?.read
    const foreign = read({ s: 'http://dbpedia.org/resource/Ford', name: 'Fight', date: '1807-06-22' })
    expect(claimOf(foreign)).toMatchObject({ source: { name: 'harbour' }, occurred: '1807-06-22' })
    const moon = read({
      item: 'http://www.wikidata.org/entity/Q9',
      itemLabel: 'Landing',
      pointInTime: '1969-07-20T00:00:00Z',
      coord: '<http://www.wikidata.org/entity/Q405> Point(23.5 0.6)',
    })
    expect(eventOf(moon).place).toBeUndefined()
    expect(remarksOf(moon)).toEqual([expect.stringContaining('globe')])
    const nameless = read({
      item: 'http://www.wikidata.org/entity/Q9',
      year: '1807',
      lat: '51.25',
      lon: '36.5',
    })
    expect(eventOf(nameless)).toMatchObject({
      title: 'Q9',
      place: { name: '51.25, 36.5', lat: 51.25, lon: 36.5 },
    })
    expect(claimOf(nameless).occurred).toBe('1807')
  })
})

describe('its CSV', () => {
  it.each([
    ['csv', (text: string) => text],
    ['tsv', (text: string) => text.replaceAll('"', '').replace(/, /g, '‚ ').replaceAll(',', '\t')],
  ])('is read as the JSON: %s', async (ending, written) => {
    const bytes = new Blob([written(sample('wikidata.csv'))])
    const { columns, rows, formats, problems } = await readFiles([{ name: `query.${ending}`, bytes }])
    expect(formats).toMatchObject([{ format: 'Wikidata query results' }])
    expect(rows).toEqual({ read: 4, loaded: 4, listed: 0 })
    expect(columns).toMatchObject({ events: 3, claims: 3 })
    expect(columns?.sources).toMatchObject([{ id: 'wikidata' }])
    expect(columns && [0, 1, 2].map((c) => occurredText(columns, c))).toEqual(['1431-05-03', '-0479', ''])
    expect(problems.map(({ place, what }) => `${place} ${what}`)).toContain(
      'line 5, “date” is said to be unknown',
    )
  })

  it('is not what a table with links to items is', () => {
    const head = ['what', 'address', 'day']
    const [item, day] = ['http://www.wikidata.org/entity/Q1', '1431-05-03T00:00:00Z']
    expect(wikidataTable(head, [['Flood', item, day]])).toBeNull()
    expect(wikidataTable(head, [[item, 'Flood', '1431-05-03']])).toBeNull()
    expect(wikidataTable(head, [])).toBeNull()
  })

  it('tells items apart by their numbers, never by the row', async () => {
    const list = 'https://example.org/list'
    const head = 'item,enLabel,state,built,source'
    const rows = [
      `Q7,Old mill,North,1431-05-03T00:00:00Z,${list}`,
      `Q9,New mill,South,1502-01-02T00:00:00Z,${list}`,
    ]
    const { columns } = await readFiles([
      { name: 'query.csv', bytes: new Blob([[head, ...rows].join('\n')]) },
    ])
    expect(columns).toMatchObject({ events: 2, claims: 2, sources: [{ name: 'Wikidata' }] })
    expect(columns && [0, 1].map((e) => eventTitle(columns, e))).toEqual(['Old mill', 'New mill'])
    expect(columns?.claimTexts.url.at(1)).toBe('http://www.wikidata.org/entity/Q9')

    const plain = `item,name,built,builtPrecision,source\nQ7,Old mill,1431-01-01T00:00:00Z,9,${list}\n`
    const named = await readFiles([{ name: 'query.csv', bytes: new Blob([plain]) }])
    expect(named.formats).toMatchObject([{ format: 'Wikidata query results' }])
    expect(named.columns && occurredText(named.columns, 0)).toBe('1431')
  })

  it('may lack the items, and is known by its labels', async () => {
    const image = 'http://commons.wikimedia.org/wiki/Special:FilePath/Mill.jpg'
    const bytes = new Blob([
      `date,battleLabel,place_of_battleLabel,image\n1431-05-03T00:00:00Z,Siege of the mill,Mill,${image}\n`,
    ])
    const { columns, formats } = await readFiles([{ name: 'query.csv', bytes }])
    expect(formats).toMatchObject([{ format: 'Wikidata query results' }])
    expect(columns && eventTitle(columns, 0)).toBe('Siege of the mill')
    expect(columns && occurredText(columns, 0)).toBe('1431-05-03')
    expect(columns && placeName(columns, 0)).toBe('Mill')
    expect(columns?.sources).toMatchObject([{ name: 'Wikidata' }])
  })
})
