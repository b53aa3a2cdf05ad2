import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harmless, restored } from '../../../src/import/cells/formulaCells'
import { claimlineCsv } from '../../../src/import/formats/claimlineCsv'

describe('a cell that a spreadsheet would take for a formula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+380 44', "'+380 44"],
    ['-0480-08', "'-0480-08"],
    ['\t=1', "'\t=1"],
    ["'=1", "''=1"],
    ["''-x", "'''-x"],
  ])('%j is written as %j', (cell, written) => {
    expect(harmless(cell)).toBe(written)
    expect(restored(written)).toBe(cell)
  })

  it.each(['-35.5', '-480', '', 'a=b', "'tis", '’=', '1-2', "'"])('%j is none', (cell) => {
    expect(harmless(cell)).toBe(cell)
    expect(restored(cell)).toBe(cell)
  })

  it('is the same after it was written and read, whatever it is', () => {
    const cells = fc.array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '1', '.', 'a'), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(
        fc.oneof(
          cells.map((signs) => signs.join('')),
          fc.string(),
        ),
        (cell) => {
          expect(restored(harmless(cell))).toBe(cell)
          expect(harmless(cell)).toMatch(/^(?![=+@\t\r\n]|-(?!\d+(?:\.\d+)?$))/)
        },
      ),
    )
  })

  it('is read as its writer meant it, in the project’s own spreadsheet', () => {
    const read = claimlineCsv.reader(['event_title', 'source', 'text', 'lat', 'lon'], {
      title: 'mill',
      order: null,
      serials: false,
    })
    expect(read(["'=Flood", "'@miller", "'- it was dry", "'-35.5", '10'])).toMatchObject({
      remarks: [],
      event: {
        title: '=Flood',
        place: { lat: -35.5, lon: 10 },
        claims: [{ source: { name: '@miller' }, text: '- it was dry' }],
      },
    })
  })
})
