import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { acled } from '../../../../src/import/formats/conflict/acled'
import { ucdp } from '../../../../src/import/formats/conflict/ucdp'
import type { Context, RowRead } from '../../../../src/import/record/record'
import { readDate } from '../../../../src/model/time/dates'

const [HEADER = [], ...ROWS] = Papa.parse<string[]>(
  readFileSync(new URL('../../samples/acled.csv', import.meta.url), 'utf8'),
).data
const CONTEXT: Context = { title: 'sample', order: null, serials: false }
const READ = ROWS.map(acled.reader(HEADER, CONTEXT))

function loaded(read: RowRead | undefined) {
  if (read?.is !== 'loaded') throw new Error(`is ${read?.is}`)
  return read
}
/** The sample's event of the id. */
const row = (id: string) => loaded(READ.find((read) => read.is === 'loaded' && read.event.id === id))

describe('ACLED', () => {
  it('is recognised by its columns, of today, of 2015 and a few of them, and is no UCDP file', () => {
    expect(acled.fits(HEADER)).toBe(true)
    expect(
      acled.fits(['', 'GWNO', 'EVENT_ID_CNTY', 'EVENT_DATE', 'TIME_PRECISION', 'EVENT_TYPE', 'ACTOR1']),
    ).toBe(true)
    expect(acled.fits(['event_id_cnty', 'event_date', 'event_type', 'notes', 'fatalities'])).toBe(true)
    expect(ucdp.fits(HEADER)).toBe(false)
    expect(acled.fits(['event_id', 'event_date', 'event_type', 'source'])).toBe(false)
  })

  it('reads every line once, and lists a row without a title', () => {
    const kinds = READ.map(({ is }) => is)
    expect(kinds).toEqual(['no data', ...Array.from({ length: 4 }, () => 'loaded'), 'listed', 'no data'])
    expect(READ[5]).toMatchObject({ remarks: [{ field: 'event_type' }] })
  })

  it('titles an event by what and where; who took part stands in the summary, as ACLED’s statement', () => {
    expect(row('RUR1').event).toMatchObject({
      title: 'Armed clash, Old Mill',
      summary:
        'ACLED codes Battles, Armed clash; actors: Military Forces of Ruritania (2001-) (with Border Guard); ' +
        'Vale Front. ACLED on the place: Mill, Vale.',
      place: { name: 'Old Mill', lat: 47.25, lon: 19.5 },
      tags: ['Battles', 'Ruritania'],
    })
  })

  it('makes each source a claim, public by the day of ACLED’s upload', () => {
    const text = 'On 6 December 2024, troops and the front exchanged fire at Old Mill. Two killed.'
    const said = { stance: 'asserts', text, occurred: '2024-12-06', reported: '../2024-12-11' }
    const [wire, post] = row('RUR1').event.claims
    expect(wire).toMatchObject({ ...said, id: 'RUR1/northern-wire/1', source: { name: 'Northern Wire' } })
    expect(post).toMatchObject({ ...said, source: { name: 'Vale Post' } })
    expect(post?.note).toContain('sums up its 2 sources in one text. ACLED’s scale of its sources: National.')
    expect(readDate('../2024-12-11').date).not.toBeNull()
  })

  it('keeps the count of fatalities in a claim by ACLED that has no vote', () => {
    expect(row('RUR1').event.claims.at(-1)).toMatchObject({
      source: { name: 'ACLED' },
      text: 'ACLED records 2 reported fatalities.',
      figures: { deaths: 2 },
      repeats: 'RUR1/northern-wire/1',
    })
    expect(row('RUR1').remarks).toEqual([])
  })

  it('reads dates of the precision of a week or a month as such', () => {
    const [post, coder] = row('RUR2').event.claims
    expect(post?.occurred).toBe('[2024-12-02..2024-12-08]')
    expect(coder?.note).toBe(
      'ACLED’s time precision 2: known to the week, here Monday to Sunday. ACLED’s tags: crowd size=about 100.',
    )
    expect(row('RUR2').event.tags).toEqual(['Protests', 'Ruritania', 'women targeted'])
    expect(row('RUR3').event.claims[0]?.occurred).toBe('2024-11')
  })

  it('has ACLED’s claim alone where the row names no source', () => {
    const { event, remarks } = row('RUR3')
    expect(event.claims).toHaveLength(1)
    expect(event.claims[0]).toMatchObject({
      source: { name: 'ACLED' },
      text: 'In November 2024, shells fell near Old Mill. ACLED records 2 reported fatalities.',
    })
    expect(event.claims[0]).not.toHaveProperty('repeats')
    expect(event.tags).toContain('Civilian targeting')
    expect(remarks).toMatchObject([{ field: 'source' }])
  })

  it('loads a row whose fields cannot be read, and says which', () => {
    const { event, remarks } = row('RUR4')
    expect(event.claims[0]).toMatchObject({
      occurred: '31 November 2024',
      text: 'ACLED names it as a source.',
    })
    expect(event.claims[0]).not.toHaveProperty('reported')
    expect(event.place).toEqual({ name: 'Old Mill' })
    expect(remarks.map(({ field, what }) => `${field} ${what}`)).toEqual([
      'event_date is no day of the calendar: the event is undated',
      'timestamp is no time in Unix seconds; left out',
      'fatalities is no count of deaths; left out',
      'longitude is empty: the place is not located',
    ])
  })

  it('reads the columns of older exports', () => {
    const header =
      'GWNO,EVENT_ID_CNTY,EVENT_ID_NO_CNTY,EVENT_DATE,YEAR,TIME_PRECISION,EVENT_TYPE,ACTOR1,ALLY_ACTOR_1,'
        .concat('ACTOR2,COUNTRY,ADMIN1,LOCATION,LATITUDE,LONGITUDE,GEO_PRECISION,SOURCE,NOTES,FATALITIES')
        .split(',')
    const cells =
      '999,,17.0,18/04/2001,2001,1,Riots,Rioters (Ruritania),Miners,Police,Ruritania,Vale,Old Mill,47.25,19.5,3,'
        .concat('Vale Post,Windows were broken.,0.0')
        .split(',')
    const { event, remarks } = loaded(acled.reader(header, CONTEXT)(cells))
    expect(event).toMatchObject({
      id: 'Ruritania-17',
      title: 'Riots, Old Mill',
      claims: [{ occurred: '2001-04-18' }, {}],
    })
    expect(event.summary).toContain('Rioters (Ruritania) (with Miners); Police')
    expect(event.claims[1]?.figures).toEqual({ deaths: 0 })
    expect(remarks).toEqual([])
  })
})
