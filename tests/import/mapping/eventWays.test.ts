import { describe, expect, it } from 'vitest'
import { countsBy } from '../../../src/import/mapping/eventWays'
import type { Mapping } from '../../../src/model/mapping'

const MAPPING: Mapping = {
  format: 'claimline-mapping/1',
  title: { columns: ['What'], joint: '' },
  source: { column: 'Who' },
  place: { column: 'Where' },
  occurred: { column: 'When' },
  stance: { column: 'Says', values: { yes: 'asserts', no: 'denies' } },
  order: 'day first',
  serials: false,
}
const HEADER = ['What', 'Who', 'Where', 'When', 'Says', 'Id']
const ROWS = [
  ['Alert', 'A', 'North', '01/02/2024', 'yes', '1'],
  ['Alert', 'B', 'North', '01/02/2024', 'no', '1'],
  ['Alert', 'A', 'South', '09/02/2024', 'yes', '2'],
  ['Fire', 'A', 'South', '09/02/2024', 'yes', '3'],
]
const by = (event: Mapping['event']) => countsBy(event, MAPPING, HEADER, ROWS, 'alerts.csv')

describe('events and contradictions', () => {
  it('are counted for each way to say which rows are one event', () => {
    // Of one title: the denial of the 1st, and the two rival days.
    expect(by(undefined)).toEqual({ events: 2, contradictions: 2 })
    expect(by({ same: 'dates' })).toEqual({ events: 3, contradictions: 1 })
    expect(by({ same: 'place' })).toEqual({ events: 3, contradictions: 1 })
    expect(by({ column: 'Id' })).toEqual({ events: 3, contradictions: 1 })
    expect(by({ each: 'row' })).toEqual({ events: 4, contradictions: 0 })
  })

  it('are those of rows that can be loaded', () => {
    const rows = [...ROWS, ['', 'A', 'North', '01/02/2024', 'yes', ''], ['Alert', 'C', '', '', 'perhaps', '']]
    expect(countsBy(undefined, MAPPING, HEADER, rows, 'alerts.csv')).toEqual({ events: 2, contradictions: 2 })
    expect(countsBy(undefined, MAPPING, HEADER, [], 'alerts.csv')).toEqual({ events: 0, contradictions: 0 })
  })
})
