import { describe, expect, it } from 'vitest'
import { guessMapping } from '../../../src/import/mapping/guess/guessMapping'
import { previewOf } from '../../../src/import/mapping/preview'
import { readMapping } from '../../../src/import/mapping/readMapping'

const HEADER = ['Time', 'What happened', 'Source']
const ROWS = [
  ['04:50', 'Shots at the bridge', 'Harbour radio'],
  ['05:10', 'Fire at the customs house', 'A witness'],
  ['', 'The bridge is closed', 'Harbour radio'],
]
const { mapping } = guessMapping(HEADER, ROWS)
const on = (day: string, zone?: string) =>
  previewOf(
    { ...mapping, occurred: { on: day, time: 'Time' }, ...(zone && { zone }) },
    HEADER,
    ROWS,
    'log.csv',
  ).rows.map((row) => (row.is === 'loaded' ? row.claim.written : 'listed'))

describe('a table of clock times without a day', () => {
  it('asks for its day, which the guess does not make up', () => {
    expect(mapping).toMatchObject({
      occurred: { on: '', time: 'Time' },
      title: { columns: ['What happened'] },
    })
    expect(
      guessMapping(['Time', 'Date', 'What'], [['04:50', '2024-05-06', 'Fire']]).mapping.occurred,
    ).toEqual({
      column: 'Date',
      time: 'Time',
    })
  })

  it('takes day and zone for all its rows; a row without a clock has the day', () => {
    expect(on('2024-05-06', '+02:00')).toEqual(['2024-05-06T02:50Z', '2024-05-06T03:10Z', '2024-05-06'])
    expect(on('2024-05-06')).toEqual(['2024-05-06', '2024-05-06', '2024-05-06'])
  })

  it('dates nothing while nobody says the day, and keeps the clock in the text', () => {
    const { rows } = previewOf(mapping, HEADER, ROWS, 'log.csv')
    expect(rows[0]).toMatchObject({
      claim: { written: '', text: 'Shots at the bridge: 04:50' },
      remarks: [{ field: 'Time', what: 'is a clock time without a day, which dates nothing' }],
    })
  })

  it('is saved with its day', () => {
    const saved = { ...mapping, occurred: { on: '2024-05-06', time: 'Time' } }
    expect(readMapping(JSON.stringify(saved))).toEqual({ mapping: saved })
  })
})
