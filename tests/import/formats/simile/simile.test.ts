import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simile } from '../../../../src/import/formats/simile/simile'
import { readMoment } from '../../../../src/import/formats/simile/simileDate'
import { isSimileXml, readSimileXml } from '../../../../src/import/formats/simile/simileXml'
import { timelinejs } from '../../../../src/import/formats/timelinejs/timelinejs'
import { readDate } from '../../../../src/model/time/dates'
import { claimOf, eventOf, readTree, remarksOf, sample, treeSample } from '../reading'

describe('SIMILE’s JSON', () => {
  const file = treeSample('simile.json')
  const rows = readTree(simile, file).map(({ read }) => read)

  it('is known by its shape', () => {
    expect(simile.fits(file)).toBe(true)
    expect(timelinejs.fits(file)).toBe(false)
    expect(simile.fits({ dateTimeFormat: 'iso8601', events: [] })).toBe(true)
    for (const other of [null, [], {}, { events: [{ title: 'A' }] }, { format: 'claimline/1', events: [] }]) {
      expect(simile.fits(other)).toBe(false)
    }
  })

  it('says what the event says', () => {
    expect(readTree(simile, file)[0]?.place).toBe('events[0]')
    expect(eventOf(rows[0])).toEqual({
      id: 'the-mill-opens',
      title: 'The mill opens',
      claims: [
        {
          source: { name: 'harbour' },
          stance: 'asserts',
          text: 'Opened by the mayor & a band.',
          occurred: '1890-05-02',
          url: 'https://example.org/mill',
          note: 'Shown with it: mill.png',
        },
      ],
    })
  })

  it('spells four dates as one', () => {
    expect(rows.slice(1, 6).map((read) => claimOf(read).occurred)).toEqual([
      '1871?/1879?',
      '[1891..1892]',
      '1893/1895',
      '1896-02-30',
      '1895/1893',
    ])
    expect(claimOf(rows[1]).note).toBe('Began between 1871 and 1873. Ended between 1878 and 1879.')
    expect(claimOf(rows[2]).note).toBe('At some time between 1891 and 1892.')
    expect(remarksOf(rows[4])).toEqual([expect.stringContaining('There is no day 30')])
    expect(remarksOf(rows[5])).toEqual([expect.stringContaining('before it begins')])
  })

  it('keeps where it links to, and what is no link', () => {
    const claim = (event: object) =>
      claimOf(readTree(simile, { events: [{ start: '1890', title: 'The mill opens', ...event }] })[0]?.read)
    const description =
      '<a href="https://example.org/a">Source</a>, <a href="https://example.org/b">another</a>'
    expect(claim({ description })).toMatchObject({
      text: 'Source, another',
      url: 'https://example.org/a',
      note: 'It links to: https://example.org/b',
    })
    expect(claim({ description, link: 'https://example.org/b' })).toMatchObject({
      url: 'https://example.org/b',
      note: 'It links to: https://example.org/a',
    })
    const odd = claim({ link: 'ask the miller' })
    expect(odd.url).toBeUndefined()
    expect(odd.note).toBe('The file’s link: ask the miller')
  })

  it('says how it counts years before the common era, and what it cannot read', () => {
    const claim = (event: object) =>
      claimOf(readTree(simile, { events: [{ title: 'The mill opens', ...event }] })[0]?.read)
    expect(claim({ start: '-500' })).toMatchObject({
      occurred: '-0500',
      note: 'The file’s year −500 is read as 501 BCE, as SIMILE counts.',
    })
    expect(claim({ start: '500 BC' })).toMatchObject({ occurred: '-0499' })
    expect(claim({ start: '500 BC' }).note).toBeUndefined()
    expect(claim({ start: '1867', end: '1870 00:00:00 GMT' }).occurred).toBe('1867/1870')
    expect(claim({ start: '1867', end: 'soon', isDuration: false })).toMatchObject({
      occurred: '[1867..]',
      note: 'Not before 1867. Its end cannot be read: soon.',
    })
  })

  it('lists what has no title, and loads what has no date', () => {
    expect(rows[6]).toMatchObject({ is: 'listed', remarks: [{ field: 'title' }] })
    expect(claimOf(rows[7]).occurred).toBeUndefined()
    expect(remarksOf(rows[7])).toEqual(['is missing: the event has no date'])
  })

  it.each([
    [{ start: '1890', latestStart: '1892', isDuration: true }, '[1890..1892]'],
    [{ start: '1890', end: 'later', isDuration: true }, '1890/'],
    [{ start: '1890', end: 'later', isDuration: false }, '[1890..]'],
    [{ start: '1890', earliestEnd: '1895', isDuration: true }, '1890/'],
    [{ end: '1890', isDuration: true }, '/1890'],
    [{ end: '1890', isDuration: false }, '[..1890]'],
    [{ start: 'once', end: '1890' }, 'once/1890'],
    [{ start: '1890', end: '1890' }, '1890'],
  ])('%j is %s', (dates, occurred) => {
    const read = readTree(simile, { events: [{ title: 'A', ...dates }] })[0]?.read
    expect(claimOf(read).occurred).toBe(occurred)
  })
})

describe('SIMILE’s XML', () => {
  const xml = sample('simile.xml')
  const read = readSimileXml(xml)
  const rows = 'file' in read ? readTree(simile, read.file) : []

  it('is known by its elements', () => {
    expect(isSimileXml(xml)).toBe(true)
    expect(isSimileXml(`\ufeff<data><event start="1890" title="A">`)).toBe(true)
    for (const other of ['', '{}', '<rss><item/></rss>', 'a <event start="1890">', '<html><event/></html>']) {
      expect(isSimileXml(other)).toBe(false)
    }
  })

  it('reads each event once, by its line', () => {
    expect(rows.map(({ place }) => place)).toEqual([
      'line 4',
      'line 7',
      'line 9',
      'line 10',
      'line 12',
      'line 13',
    ])
    expect(rows.map(({ read }) => claimOf(read).occurred)).toEqual([
      '1890-05-02',
      '1890-06-06T12:30-06:00',
      '[1845..1846]',
      '1861-06-01?/1863-07-01?',
      '1890-06-07',
      '-0199/0100',
    ])
    expect(rows.slice(0, 4).map(({ read }) => claimOf(read).text)).toEqual([
      'Opened by the mayor & a band.',
      'Nobody is hurt.',
      'The field is bought',
      'Where, nobody says.',
    ])
  })

  it('tells clock times that EDTF has no place for', () => {
    expect(remarksOf(rows[4]?.read)).toEqual([expect.stringContaining('clock times')])
    expect(claimOf(rows[4]?.read).note).toContain('start Sat Jun 07 1890 09:00:00 GMT')
  })

  it('says where the XML is broken', () => {
    const broken = readSimileXml('<data>\n  <event start="1890" title="A & B"/>\n</dat>')
    expect(broken).toMatchObject({
      problem: { place: 'line 2, column 32', value: '& B"/> </dat>', what: expect.stringContaining('&amp;') },
    })
    expect(readSimileXml('<data>\n<event start="1890"></data>')).toMatchObject({
      problem: { place: 'line 2, column 28', what: expect.stringContaining('this is no XML') },
    })
    expect(readSimileXml('')).toHaveProperty('problem')
  })

  it('never throws', () => {
    const pieces = fc.constantFrom(
      '<data>',
      '<event start="1">',
      '</event>',
      '</data>',
      '&amp;',
      '&x;',
      '<',
      ']]>',
      '<![CDATA[',
      'a',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((some) => some.join('')),
        ),
        (text) => {
          expect(Object.keys(readSimileXml(text))).toHaveLength(1)
          isSimileXml(text)
        },
      ),
    )
  })
})

describe('a date as SIMILE takes it', () => {
  it.each([
    ['1890', '1890', ''],
    ['-200', '-0200', ''],
    ['200 BC', '-0199', ''],
    ['1 AD', '0001', ''],
    ['12000 BC', 'Y-11999', ''],
    ['1890-05', '1890-05', ''],
    ['18900523', '1890-05-23', ''],
    ['2009-12-24T00:00:00', '2009-12-24', ''],
    ['2009-12-24T13:05:00Z', '2009-12-24', '13:05Z'],
    ['2009-12-24 13:05:09.5+0200', '2009-12-24', '13:05:09+02:00'],
    ['Jan 1 1895 00:00:00 GMT', '1895-01-01', ''],
    ['Fri Nov 22 1963 13:00:40 GMT-0600 (Central Standard Time)', '1963-11-22', '13:00:40-06:00'],
    ['Thu, 21 Dec 2000 16:01:07 +0200', '2000-12-21', '16:01:07+02:00'],
    ['Fri Nov 22 12:15:00 CST 1963', '1963-11-22', '12:15-06:00'],
    ['May 28 1966 at 5:30 pm', '1966-05-28', '17:30'],
    ['22nd November, 1963', '1963-11-22', ''],
    ['May 1890', '1890-05', ''],
    ['March 15 44 BC', '-0043-03-15', ''],
    ['1850~', '1850~', ''],
    ['11/22/1963', '1963-11-22', ''],
  ])('%s', (text, edtf, clock) => expect(readMoment(text, null)).toEqual({ raw: text, edtf, clock }))

  it.each([
    '',
    'soon',
    'Feb 30 2004',
    '2004-13-01',
    'Nov 22',
    '3/4/1961',
    'Smarch 1 1961',
    '25:00',
    '1990/1991',
  ])('%j is none', (text) => expect(readMoment(text, null)).toHaveProperty('why'))

  it('takes the order of day and month where somebody said it', () => {
    expect(readMoment('3/4/1961', 'day first')).toMatchObject({ edtf: '1961-04-03' })
    expect(readMoment('3/4/1961', 'month first')).toMatchObject({ edtf: '1961-03-04' })
  })

  it('is the instant that a browser prints', () => {
    const dates = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(dates, (date) => {
        const second = Math.floor(date.getTime() / 1000) * 1000
        for (const text of [
          date.toUTCString(),
          date.toISOString(),
          `${date.toUTCString().slice(5, -4)} UTC`,
        ]) {
          const moment = readMoment(text, null)
          if ('why' in moment) throw new Error(`${text}: ${moment.why}`)
          const whole = moment.clock ? `${moment.edtf}T${moment.clock}` : moment.edtf
          expect(readDate(whole).date?.from).toBe(second)
        }
      }),
    )
  })
})
