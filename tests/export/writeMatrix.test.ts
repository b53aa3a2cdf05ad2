import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { writeMatrix } from '../../src/export/writeMatrix'
import { DEFAULT_VIEW } from '../../src/model/view'
import { claim, dataset, event, source } from '../fixtures/dataset'
import { exporting } from '../fixtures/exporting'

it('the matrix has a row per event and a column per source, with what each says', async () => {
  const data = dataset({
    sources: [source('a', 'Here', { name: '=A' }), source('b', undefined, { name: 'B, the second' })],
    events: [
      event('e', [
        claim('c1', 'a', 'asserts', { occurred: '2024-12-06' }),
        claim('c2', 'b'),
        claim('c3', 'a', 'denies', { occurred: '2024-12-04' }),
      ]),
      event('f', [claim('d1', 'b', 'silent')]),
      event('g', [claim('g1', 'b', 'asserts', { occurred: '2024-12-01' }), claim('g2', 'b')]),
    ],
    relations: ['c2 repeats c1', 'g1 retracts g2'],
  })
  const { opened, dataset: given, told } = await exporting(data)
  const all = { from: 0, to: 10 }
  const { matrix } = await opened.engine.ask({
    view: DEFAULT_VIEW,
    parts: ['matrix'],
    cells: { rows: all, columns: all },
  })
  if (!matrix) throw new Error('No matrix.')
  expect(Papa.parse(writeMatrix(matrix, told, given).trimEnd()).data).toEqual([
    ['Event', 'Status', 'When', "'=A (Here)", 'B, the second'],
    ['Event g', 'One source says so', '1 Dec 2024', '', 'Says so; Says so (no longer stands)'],
    ['Event e', 'One source says so', '6 Dec 2024', 'Says so; Denies it', 'Says so (not counted separately)'],
    ['Event f', 'Nobody asserts it', 'no date given', '', 'Silent'],
  ])
})
