import { beforeEach, expect, it, vi } from 'vitest'
import { fileOf } from '../fixtures/dataset'

const FILLER = 'x'.repeat(1 << 20)
const csv = (occurred: string, text = '') =>
  `event_title,source,occurred,text\nA,s,2024,${text}\nB,s,${occurred},\n`

beforeEach(() => vi.resetModules())

it.each([
  ['a season', csv('2024-21')],
  ['a mask', csv('202X')],
  ['a season far from the beginning', csv('2024-21', FILLER)],
  ['a clock of another zone', csv('2024-12-06T10:00+02:00')],
])('%s is read though the grammar was not loaded before', async (_, text) => {
  const { readFiles } = await import('../../src/import/read')
  const { columns, problems, rows } = await readFiles([fileOf(text, 'odd.csv')])
  expect(problems).toEqual([])
  expect(rows).toEqual({ read: 2, loaded: 2, listed: 0 })
  expect(columns && [...columns.occurred].map((date) => columns.dates.dated[date])).toEqual([1, 1])
})

it('is not loaded for plain dates', async () => {
  vi.doMock('edtf', () => {
    throw new Error('Nobody should need the library.')
  })
  const { readFiles } = await import('../../src/import/read')
  const { rows } = await readFiles([fileOf(csv('../2024-12-09'), 'plain.csv')])
  expect(rows.loaded).toBe(2)
  vi.doUnmock('edtf')
})
