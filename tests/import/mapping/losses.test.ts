/** What of a table's first rows would be lost, by reading them. */
import { describe, expect, it } from 'vitest'
import { type Losses, lossesOf } from '../../../src/import/mapping/losses'
import { previewOf } from '../../../src/import/mapping/preview'
import type { Mapping } from '../../../src/model/mapping'

const HEADER = ['label', 'Outlet', 'account', 'remark', 'When', 'Says']

function lost(rows: string[][], said: Partial<Mapping> = {}): Losses {
  const mapping: Mapping = {
    format: 'claimline-mapping/1',
    title: { columns: ['label'], joint: ', ' },
    source: { column: 'Outlet' },
    occurred: { column: 'When' },
    order: null,
    serials: false,
    ...said,
  }
  const table = { header: HEADER, rows, file: 'mill.csv' }
  return lossesOf(previewOf(mapping, HEADER, rows, 'mill.csv'), mapping, table)
}

const row = (i: number, label: string, remark = '') => [
  label,
  'The Courier',
  `Shells fall on the market, ${i}`,
  remark,
  '2024-01-03',
  'confirms',
]

describe('what would be lost', () => {
  it('is nothing where every row loads with its date', () => {
    expect(lost([row(1, 'Fire'), row(2, 'Flood')])).toEqual({
      rows: 2,
      untitled: 0,
      instead: null,
      unmeant: { rows: 0, cells: [], columns: [] },
      undated: { rows: 0, cells: [], columns: ['When'] },
    })
  })

  it('is rows without a title; of other columns of words the one that lets most rows load is told', () => {
    const rows = [row(1, 'Fire'), row(2, '', 'seen from afar'), row(3, ''), row(4, '', 'heard, not seen')]
    expect(lost(rows)).toMatchObject({ rows: 4, untitled: 3, instead: { column: 'account', loaded: 4 } })
    // Who speaks and when it was are no titles, and a column that is as empty helps nobody.
    const none = rows.map(([label = '', outlet = '', , , when = '', says = '']) => [
      label,
      outlet,
      '',
      '',
      when,
      says,
    ])
    expect(lost(none)).toMatchObject({ untitled: 3, instead: null })
  })

  it('is what the reader of the whole file would list, not what looks empty', () => {
    // With an id the row goes by it, and loads.
    const rows = [row(1, 'Fire', 'a1'), row(2, '', 'a2')]
    expect(lost(rows, { event: { column: 'remark' } })).toMatchObject({ untitled: 0, instead: null })
  })

  it('is rows with words for the stance that mean nothing, each word once', () => {
    const rows = ['confirms', 'hmm', 'hmm', 'who knows'].map((says) => [...row(1, 'Fire').slice(0, 5), says])
    const stance = { column: 'Says', values: { confirms: 'asserts' as const } }
    expect(lost(rows, { stance }).unmeant).toEqual({
      rows: 3,
      cells: ['hmm', 'who knows'],
      columns: ['Says'],
    })
  })

  it('is rows, however many of their speakers say such words', () => {
    const rows = [row(1, 'Fire').with(3, 'shrugs').with(5, 'hmm'), row(2, 'Flood').with(3, 'confirms')]
    const speakers = { names: { remark: 'Kyiv', Says: 'Moscow' }, values: { confirms: 'asserts' as const } }
    expect(lost(rows, { speakers }).unmeant).toEqual({
      rows: 1,
      cells: ['shrugs', 'hmm'],
      columns: ['remark', 'Says'],
    })
  })

  it('is dates that cannot be read; a cell that says that there is none is no loss', () => {
    const rows = ['2024-01-03', 'after the thaw', 'unknown', ''].map((when) => row(1, 'Fire').with(4, when))
    expect(lost(rows).undated).toEqual({
      rows: 1,
      cells: ['after the thaw'],
      columns: ['When'],
    })
  })
})
