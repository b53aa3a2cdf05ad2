import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimReview } from '../../../src/import/formats/claimReview/claimReview'
import { asTable } from '../../../src/import/formats/geojson'
import { simile } from '../../../src/import/formats/simile/simile'
import { timelinejs } from '../../../src/import/formats/timelinejs/timelinejs'
import { timelinejsCsv } from '../../../src/import/formats/timelinejs/timelinejsCsv'
import { wikidata } from '../../../src/import/formats/wikidata/wikidata'
import { CONTEXT, readTree } from './reading'

const formats = [claimReview, timelinejs, simile, wikidata]

/** Objects with the keys that a format knows, whatever they hold. */
const odd = (keys: string[]) => fc.dictionary(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 2 }))
const SLIDE = [
  'start_date',
  'end_date',
  'text',
  'media',
  'group',
  'unique_id',
  'startDate',
  'headline',
  'asset',
]
const EVENT = ['start', 'end', 'latestStart', 'earliestEnd', 'isDuration', 'title', 'description', 'link']
const BINDING = ['item', 'itemLabel', 'date', 'start', 'end', 'coord', 'place', 'precision']
const entries = fc.array(fc.oneof(odd(SLIDE), odd(EVENT), odd(BINDING), fc.jsonValue({ maxDepth: 1 })))

describe('whatever a file holds', () => {
  it('makes no reader throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const format of formats) expect(typeof format.fits(value)).toBe('boolean')
        expect([...(asTable(value)?.rows ?? [])]).toBeInstanceOf(Array)
      }),
    )
  })

  it('every entry is one row, and every event has a title and a source', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const files = [
          readTree(timelinejs, { events: list }),
          readTree(timelinejs, { timeline: { date: list } }).slice(1),
          readTree(simile, { events: list }),
          readTree(wikidata, { head: { vars: BINDING }, results: { bindings: list } }),
          readTree(wikidata, list),
        ]
        for (const rows of files) {
          expect(rows).toHaveLength(list.length)
          for (const { read } of rows) {
            if (read.is !== 'loaded') continue
            expect(read.event.title.trim()).not.toBe('')
            for (const { source } of read.event.claims) expect(source.name).not.toBe('')
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('every line of a sheet is one row', () => {
    const header = ['Year', 'Month', 'Day', 'Time', 'End Year', 'Headline', 'Text', 'Media', 'Type']
    const cell = fc.oneof(fc.string({ maxLength: 4 }), fc.integer({ min: -20, max: 3000 }).map(String))
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (cells) => {
        const { is } = timelinejsCsv.reader(header, CONTEXT)(cells)
        expect(['loaded', 'listed', 'no data', 'era', 'head']).toContain(is)
      }),
    )
  })
})
