import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { ucdp } from '../../../../src/import/formats/conflict/ucdp'
import { readFiles } from '../../../../src/import/read'
import type { Context, RowRead } from '../../../../src/import/record/record'
import { readDate } from '../../../../src/model/time/dates'

const [HEADER = [], ...ROWS] = Papa.parse<string[]>(
  readFileSync(new URL('../../samples/ucdp.csv', import.meta.url), 'utf8'),
  { skipEmptyLines: false },
).data
const CONTEXT: Context = { title: 'sample', order: null, serials: false }

const readAll = (header: string[], rows: string[][], context = CONTEXT): RowRead[] =>
  rows.map(ucdp.reader(header, context))
const READ = readAll(HEADER, ROWS)
const TAGS = 0

function loaded(read: RowRead | undefined) {
  if (read?.is !== 'loaded') throw new Error(`is ${read?.is}`)
  return read
}
/** The sample's event of the id. */
const row = (id: string) => loaded(READ.find((read) => read.is === 'loaded' && read.event.id === id))
const remarked = (id: string) =>
  row(id).remarks.map(({ field, value, what }) => `${field} “${value}” ${what}`)
/** A record of one row with other cells. */
const changed = (cells: Record<string, string>, context = CONTEXT) => {
  const sample = ROWS[2] ?? []
  return loaded(readAll(HEADER, [HEADER.map((name, i) => cells[name] ?? sample[i] ?? '')], context)[0])
}

describe('UCDP GED', () => {
  it('is recognised without its head by its first row, which then is an event', async () => {
    const without = (cells: string[]) => cells.filter((_, i) => HEADER[i] !== 'iso3')
    const table = ROWS.filter((cells) => cells[0]?.startsWith('9')).map(without)
    const [whole, read] = await Promise.all(
      [[without(HEADER), ...table], table].map((rows) =>
        readFiles([{ name: 'ged.csv', bytes: new Blob([Papa.unparse(rows)]) }]),
      ),
    )
    expect(read?.formats).toMatchObject([{ format: 'UCDP GED' }])
    expect(read?.rows).toEqual(whole?.rows)
    expect(read?.columns?.claims).toBe(whole?.columns?.claims)
    expect(read?.problems[0]).toMatchObject({
      place: 'line 1',
      what: 'the columns have no names; by its first row, the table was read as UCDP GED',
      done: 'kept',
    })
    expect(ucdp.headless?.(HEADER)).toBeNull()
    expect(ucdp.headless?.((ROWS[2] ?? []).slice(1))).toBeNull()
  })

  it('is recognised by its columns, in any order, with an index and a byte order mark', () => {
    expect(ucdp.fits(HEADER)).toBe(true)
    expect(ucdp.fits(['Unnamed: 0', '\ufeff"ID"', ...HEADER.slice(1).reverse()])).toBe(true)
    expect(ucdp.fits(['event_id', 'event_title', 'source', 'occurred'])).toBe(false)
    expect(ucdp.fits(['event_id_cnty', 'event_date', 'event_type', 'actor1', 'notes'])).toBe(false)
  })

  it('reads every line once: tags, a repeated head and blank lines are no data', () => {
    expect(READ.map(({ is }) => is)).toEqual([
      'no data',
      ...Array.from({ length: 5 }, () => 'loaded'),
      'no data',
      'listed',
      'no data',
    ])
    expect(READ[TAGS]).toEqual({ is: 'no data' })
  })

  it('lists a row without a title', () => {
    const [listed] = READ.filter((read) => read.is === 'listed')
    expect(listed).toMatchObject({
      remarks: [{ field: 'dyad_name', what: expect.stringMatching(/^is empty/) }],
    })
  })

  it('names an event by dyad and place, and says how UCDP codes it', () => {
    expect(row('900001').event).toMatchObject({
      title: 'Government of Ruritania - Vale Front, Old Mill village',
      summary:
        'UCDP codes state-based conflict; sides: Government of Ruritania, Vale Front; conflict: ' +
        '“Ruritania: Government”. UCDP on the place: “near the old mill, by the river”, Mill district, ' +
        'Vale province, known to within about 25 km.',
      place: { name: 'Old Mill village', lat: 47.25, lon: 19.5 },
      tags: ['state-based conflict', 'Ruritania'],
    })
  })

  it('makes each report a claim of its claimant by way of its office, once', () => {
    const claims = row('900001').event.claims.slice(0, -1)
    const heading = 'Two die at mill; army says "no fire", front denies'
    expect(claims).toEqual([
      {
        id: '900001/army-spokesman/1',
        source: { name: 'army spokesman' },
        via: ['Northern Wire'],
        stance: 'asserts',
        text: `Reported under the headline “${heading}”`,
        occurred: '2014-03-01',
        reported: '2014-03-02',
        note: expect.stringContaining('UCDP lists this report 2 times.'),
      },
      {
        source: { name: 'Vale Post' },
        stance: 'asserts',
        text: 'Reported under the headline “Mill, "burnt"”',
        occurred: '2014-03-01',
        reported: '2014-03-03',
        note: expect.stringContaining('source_original is “army spokesman\nVale Post x2”'),
      },
    ])
    expect(remarked('900001')).toEqual([])
  })

  it('keeps the count of deaths in a claim by UCDP that has no vote', () => {
    expect(row('900001').event.claims.at(-1)).toEqual({
      source: expect.objectContaining({ name: 'UCDP GED' }),
      stance: 'asserts',
      text: 'UCDP’s best estimate is 2 deaths: 1 of Government of Ruritania, 1 of Vale Front.',
      occurred: '2014-03-01',
      figures: { deaths: [2, 4], 'deaths, best estimate': 2 },
      repeats: '900001/army-spokesman/1',
    })
  })

  it('takes the office as source where no other is named, and remarks on a report before the window’s end', () => {
    const { event } = row('900002')
    expect(event.claims[0]).toMatchObject({
      source: { name: 'Northern Wire' },
      occurred: '[2014-03-02..2014-03-04]',
    })
    expect(event.claims[0]).not.toHaveProperty('via')
    expect(remarked('900002')).toEqual([
      'date_end “2014-03-04 00:00:00.000” lies after the earliest report in source_date, of 2014-03-03',
    ])
    expect(event.claims[1]?.note).toMatch(/precision 2: .* clarity 2, the lower/)
    expect(event.claims[1]?.figures).toEqual({ deaths: 3 })
  })

  it('leaves sources that are cited in free text to UCDP, or to the claimant by way of it', () => {
    expect(row('900003').event.claims).toHaveLength(1)
    expect(row('900003').event.claims[0]).toMatchObject({
      source: { name: 'UCDP GED' },
      occurred: '2014-04',
      note: expect.stringContaining('cites them: “Northern Wire 2/5/14 "April toll"; field notes”'),
    })
    expect(row('900003').event.claims[0]).not.toHaveProperty('repeats')
    expect(row('900004').event.claims[0]).toMatchObject({
      source: { name: 'villagers' },
      via: ['UCDP GED'],
      occurred: '2014',
      text: 'Cited by UCDP: “letters, undated”',
    })
  })

  it('keeps a date that does not exist as text, and leaves an inverted range out of the figures', () => {
    const { event } = row('900005')
    expect(event.claims[0]?.occurred).toBe('2014-02-30/2014-03-02')
    expect(readDate(event.claims[0]?.occurred ?? '').date).toBeNull()
    expect(event.claims[0]?.source.name).toBe('Major Ilin, a spokesman for the army')
    expect(event.claims.at(-1)?.figures).toEqual({ 'deaths, best estimate': 7 })
    expect(remarked('900005')).toEqual([
      'date_start “2014-02-30 00:00:00.000” is no day of the calendar: the event is undated',
      'low “7” lies above high, 6: the range is left out',
      'best “7” is not between low, 7, and high, 6: all are shown as they are',
    ])
  })

  it('takes the first day that a database knows for no day of a report', () => {
    const { event, remarks } = changed({
      source_office: 'Northern Wire;Southern Wire',
      source_date: '1753-01-01;2014-03-05',
      source_article: '"Northern Wire,1753-01-01,One";"Southern Wire,2014-03-05,Two"',
    })
    const days = event.claims.map(({ reported }) => reported)
    expect(days).toContain('1753-01-01')
    expect(remarks.map(({ field, what }) => `${field} ${what}`)).toContain(
      'source_date is what a database holds where no date was entered: the report is undated',
    )
  })

  it('reads dates that a spreadsheet has rewritten, where somebody says what comes first', () => {
    const cells = { date_start: '3/4/2014 0:00', date_end: '3/4/2014 0:00' }
    expect(changed(cells).event.claims[0]?.occurred).toBe('3/4/2014 0:00')
    expect(changed(cells).remarks).toMatchObject([{ what: expect.stringMatching(/^leaves open/) }])
    const read = (order: Context['order']) => changed(cells, { ...CONTEXT, order }).event.claims[0]?.occurred
    expect([read('day first'), read('month first')]).toEqual(['2014-04-03~', '2014-03-04~'])
  })

  it('never makes a date more exact than it is', () => {
    const occurred = (date_start: string, date_end: string, date_prec: string) =>
      changed({ date_start, date_end, date_prec }).event.claims[0]?.occurred
    expect(occurred('2014-03-02', '2014-03-02', '1')).toBe('2014-03-02')
    expect(occurred('2014-03-02', '2014-03-02', '4')).toBe('2014-03-02~')
    expect(occurred('2014-02-01', '2014-02-28', '4')).toBe('2014-02')
    expect(occurred('2016-02-01', '2016-02-28', '4')).toBe('[2016-02-01..2016-02-28]')
    expect(occurred('2014-03-02', '', '2')).toBe('[2014-03-02..]')
    expect(occurred('', '', '1')).toBe('2014')
    expect(readDate(occurred('2014-03-05', '2014-03-02', '2') ?? '').date).toBeNull()
  })

  it('says where offices and dates are out of step', () => {
    const { event, remarks } = changed({
      source_office: 'Northern Wire;Vale Post',
      source_date: '2014-03-03',
      source_article: 'two reports',
      number_of_sources: '2.0',
    })
    expect(event.claims.map(({ source, reported }) => [source.name, reported])).toEqual([
      ['Northern Wire', undefined],
      ['Vale Post', undefined],
      ['UCDP GED', undefined],
    ])
    expect(event.claims.at(-1)?.note).toContain('“two reports”')
    expect(remarks).toMatchObject([
      { field: 'source_office', what: expect.stringContaining('2 offices for 1 dates') },
    ])
  })

  it('reads the 41 columns of older releases, without an id where a file has none', () => {
    const kept = HEADER.filter((name) => !/_dset_id|relid|code_status|where_description|iso3|^id$/.test(name))
    const cells = kept.map((name) => ROWS[1]?.[HEADER.indexOf(name)] ?? '')
    const read = loaded(readAll(kept, [cells])[0])
    expect(ucdp.fits(kept)).toBe(true)
    expect(read.event.id).toBe('ucdp-row-1')
    expect(read.remarks.map(({ field }) => field)).toEqual(['id'])
  })
})
