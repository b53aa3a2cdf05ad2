/** Whatever stands in the cells of a coded table: one reading per row, and nothing left out without a word. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { acled } from '../../../src/import/formats/conflict/acled'
import { ucdp } from '../../../src/import/formats/conflict/ucdp'
import { gdeltEvents } from '../../../src/import/formats/gdelt/events'
import { gdeltMentions } from '../../../src/import/formats/gdelt/mentions'
import type { ClaimRecord, Remark, TableFormat } from '../../../src/import/record/record'
import { readDate } from '../../../src/model/time/dates'

const UCDP =
  'id,year,type_of_violence,dyad_name,side_a,side_b,number_of_sources,source_article,source_office,source_date,' +
  'source_headline,source_original,where_prec,where_coordinates,latitude,longitude,event_clarity,date_prec,date_start,' +
  'date_end,best,high,low'
const ACLED =
  'event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,location,latitude,longitude,source,' +
  'notes,fatalities,tags,timestamp'
const EVENTS =
  'GlobalEventID,SQLDATE,Actor1Name,EventCode,EventRootCode,QuadClass,ActionGeo_Type,ActionGeo_FullName,' +
  'ActionGeo_Lat,ActionGeo_Long,DATEADDED,SOURCEURL'
const MENTIONS =
  'GlobalEventID,MentionTimeDate,MentionSourceName,MentionIdentifier,SentenceID,Confidence,MentionDocTranslationInfo'

const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('', '1', '2', '4.0', '-1', 'NA', '2014', '2014-02-28', '2014-02-30'),
  },
  fc.constantFrom(
    '1/2/2014 0:00',
    '30/2/2014',
    '06 December 2024',
    '2014-01-01 00:00:00.000',
    '1733875200',
    '20250218001500',
    'https://wire.example/a',
    '99999',
  ),
  fc.constantFrom(
    'Wire;Post',
    'Wire, Post x2',
    '"Wire,2014-03-01,A "b""',
    '"Wire,2014-03-01,A";"Post,,B"',
    ';',
    '";"',
  ),
  fc.string({ maxLength: 12 }),
)

/** A date is EDTF, or a remark says why not. */
function isDatedOrRemarked({ occurred, reported }: ClaimRecord, remarks: Remark[]): boolean {
  const dates = [occurred, reported].filter((date) => date !== undefined)
  return dates.every(
    (date) => readDate(date).date !== null || remarks.some(({ field }) => /date|year/.test(field)),
  )
}

it.each<{ format: TableFormat; columns: string }>([
  { format: ucdp, columns: UCDP },
  { format: acled, columns: ACLED },
  { format: gdeltEvents, columns: EVENTS },
  { format: gdeltMentions, columns: MENTIONS },
])('loads $format.name with something to show, and remarks on what dates nothing', ({ format, columns }) => {
  const header = columns.split(',')
  expect(format.fits(header)).toBe(true)
  const rows = fc.array(fc.array(cell, { maxLength: header.length }), { maxLength: 4 })
  fc.assert(
    fc.property(rows, (cells) => {
      for (const read of cells.map(format.reader(header, { title: 't', order: null, serials: false }))) {
        if (read.is !== 'loaded') continue
        const { event, remarks } = read
        expect(event.title && event.id).not.toBe('')
        expect(event.claims.length).toBeGreaterThan(0)
        expect(event.claims.filter(({ repeats }) => repeats === undefined).length).toBeGreaterThan(0)
        for (const claim of event.claims) {
          expect(claim.text && claim.source.name).not.toBe('')
          expect(claim.via ?? []).not.toContain('')
          expect(isDatedOrRemarked(claim, remarks)).toBe(true)
        }
      }
    }),
    { numRuns: 500 },
  )
})

it('takes no longer for texts made to take long', () => {
  const header = UCDP.split(',')
  const long = [
    'a,'.repeat(50_000),
    `"${'";"'.repeat(50_000)}"`,
    `x${' '.repeat(20_000)}y, z`,
    '1'.repeat(50_000),
  ]
  const read = ucdp.reader(header, { title: 't', order: null, serials: false })
  const start = performance.now()
  for (const text of long) expect(read(header.map(() => text)).is).toBe('loaded')
  expect(performance.now() - start).toBeLessThan(5000)
})
