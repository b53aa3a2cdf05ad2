/** The matrix: which columns, in which order, and which cells. */
import { describe, expect, it } from 'vitest'
import type { Matrix } from '../../../src/engine/answer/row'
import type { Cells } from '../../../src/engine/positions'
import type { ColumnsBy, View } from '../../../src/model/view'
import { ALL_ROWS, questionOf } from '../../fixtures/ask'
import { claim, dataset, event } from '../../fixtures/dataset'
import { WITHOUT_RUSSIA } from '../../fixtures/village'
import { ids, type Open } from './opened'

const ALL: Cells = { rows: ALL_ROWS, columns: ALL_ROWS }

export function matrixContract(opened: Open): void {
  async function matrix(
    change: Partial<View> = {},
    cells: Cells = ALL,
    data?: Parameters<Open>[0],
  ): Promise<Matrix> {
    const { engine } = await opened(data)
    const answer = await engine.ask(questionOf({ show: 'matrix', ...change }, { cells }))
    if (!answer.matrix) throw new Error('No matrix was answered.')
    return answer.matrix
  }

  /** "raid: 0 asserts, 1 asserts" */
  const spelled = ({ rows }: Matrix): string[] =>
    rows.map(
      ({ id, cells }) =>
        `${id}: ${cells.map(({ column, claims }) => `${column} ${claims.map(({ stance }) => stance).join('+')}`).join(', ')}`,
    )

  describe('the matrix', () => {
    it.each<[ColumnsBy, string[]]>([
      ['affiliation', ['cassad', 'mod', 'kyiv', 'press']],
      ['name', ['cassad', 'kyiv', 'mod', 'press']],
      ['first', ['mod', 'cassad', 'press', 'kyiv']],
      ['claims', ['press', 'cassad', 'mod', 'kyiv']],
    ])('has a column for each source with an included claim, by %s', async (columns, order) => {
      const answered = await matrix({ columns })
      expect(ids(answered.columns)).toEqual(order)
      expect(answered.sources).toBe(4)
    })

    it('has the events in the list’s order, and in each cell what its source says', async () => {
      expect(spelled(await matrix())).toEqual([
        'raid: 0 asserts, 1 asserts',
        'capture: 0 asserts, 2 denies, 3 neither',
        'bridge: 2 asserts, 3 asserts',
        'parley: 1 silent, 3 asserts',
      ])
      expect(ids((await matrix({ sort: { by: 'title', reverse: true } })).rows)).toEqual([
        'parley',
        'bridge',
        'raid',
        'capture',
      ])
    })

    it('names the affiliations, the statuses and the claims', async () => {
      const { columns, rows } = await matrix()
      expect(columns.map(({ under }) => under)).toEqual([
        'Russia',
        'Russia',
        'Ukraine',
        'Speaking for themselves',
      ])
      expect(rows[1]).toMatchObject({ title: 'Capture of the village', status: 'contested' })
      expect(rows[1]?.cells[1]?.claims).toEqual([
        { id: 'cap2', stance: 'denies', votes: true, overturned: false },
      ])
    })

    it('answers only the cells in sight, and says where they begin', async () => {
      const part = await matrix({}, { rows: { from: 1, to: 3 }, columns: { from: 2, to: 4 } })
      expect(part.from).toEqual({ row: 1, column: 2 })
      expect(part.sources).toBe(4)
      expect(ids(part.columns)).toEqual(['kyiv', 'press'])
      expect(spelled(part)).toEqual(['capture: 2 denies, 3 neither', 'bridge: 2 asserts, 3 asserts'])
      const beyond = await matrix({}, { rows: { from: 9, to: 20 }, columns: { from: 9, to: 20 } })
      expect(beyond).toMatchObject({ columns: [], rows: [], sources: 4 })
    })

    it('has no column of a source that is left out and no row of an event that is hidden', async () => {
      const included = await matrix(WITHOUT_RUSSIA)
      expect(ids(included.columns)).toEqual(['kyiv', 'press'])
      expect(spelled(included)).toEqual([
        'capture: 0 denies, 1 neither',
        'bridge: 0 asserts, 1 asserts',
        'parley: 1 asserts',
      ])
      const found = await matrix({ q: 'parley', columns: 'first' })
      expect(ids(found.rows)).toEqual(['parley'])
      expect(ids(found.columns)).toEqual(['mod', 'press'])
    })

    it('shows several claims of one source on one event in one cell, by stance', async () => {
      const data = dataset({
        events: [
          event('e', [
            claim('c1', 'a', 'neither'),
            claim('c2', 'a', 'denies'),
            claim('c3', 'a', 'asserts'),
            claim('c4', 'a', 'denies'),
          ]),
        ],
        relations: ['c4 repeats c2', 'c3 supersedes c1'],
      })
      const { rows } = await matrix({}, ALL, data)
      expect(rows[0]?.cells).toEqual([
        {
          column: 0,
          claims: [
            { id: 'c3', stance: 'asserts', votes: true, overturned: false },
            { id: 'c2', stance: 'denies', votes: true, overturned: false },
            { id: 'c4', stance: 'denies', votes: false, overturned: false },
            { id: 'c1', stance: 'neither', votes: false, overturned: true },
          ],
        },
      ])
    })

    it('is not answered where no cells are asked for', async () => {
      const { ask } = await opened()
      expect((await ask({ show: 'matrix' })).matrix).toBeNull()
    })
  })
}
