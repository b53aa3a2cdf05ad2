import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Matrix, MatrixClaim } from '../../src/engine/answer/row'
import type { View } from '../../src/model/view'
import { MATRIX, MATRIX_DECEMBER } from '../datasets/kursk.matrix'
import { ALL_ROWS, openInMemory, questionOf } from '../fixtures/ask'

const FILE = readFileSync('src/datasets/kursk-2024.json')

async function matrix(change: Partial<View>): Promise<Matrix> {
  const { engine } = await openInMemory(Uint8Array.from(FILE).buffer, 'kursk-2024.json')
  const cells = { rows: ALL_ROWS, columns: ALL_ROWS }
  const answer = await engine.ask(questionOf({ show: 'matrix', ...change }, { cells }))
  if (!answer.matrix) throw new Error('No matrix was answered.')
  return answer.matrix
}

const word = ({ stance, votes, overturned }: MatrixClaim): string =>
  `${stance}${overturned ? '/' : votes ? '' : '-'}`

/** A row as the table by hand has it. */
const rowOf = ({ rows, columns }: Matrix, event: string) =>
  Object.fromEntries(
    rows
      .find(({ id }) => id === event)
      ?.cells.map(({ column, claims }) => [columns[column]?.id, claims.map(word).join(' ')]) ?? [],
  )

describe('the matrix of the Kursk record equals the table made by hand', () => {
  it.each(Object.keys(MATRIX))('%s', async (event) => {
    expect(rowOf(await matrix({}), event)).toEqual(MATRIX[event])
  })

  it.each(Object.keys(MATRIX_DECEMBER))('%s, as of 15 December 2024', async (event) => {
    expect(rowOf(await matrix({ asof: '2024-12-15' }), event)).toEqual(MATRIX_DECEMBER[event])
  })

  it('has a column for each of the 41 sources that claim something, and none twice', async () => {
    const { sources, columns } = await matrix({ columns: 'name' })
    expect(sources).toBe(41)
    expect(new Set(columns.map(({ id }) => id)).size).toBe(41)
  })

  it('begins, by first report, with those of October 2024', async () => {
    const { columns } = await matrix({ columns: 'first' })
    // 10 Oct, 18 Oct, 21 Oct, 24 Oct (two), 25 Oct.
    expect(columns.slice(0, 3).map(({ id }) => id)).toEqual(['peskov', 'nis', 'dprk-un'])
    expect(new Set(columns.slice(3, 5).map(({ id }) => id))).toEqual(new Set(['putin', 'hur']))
    expect(columns[5]?.id).toBe('kim-jong-gyu')
    // 26 April 2025 (two), 28 April 2025.
    expect(new Set(columns.slice(-3, -1).map(({ id }) => id))).toEqual(
      new Set(['gerasimov', 'ua-general-staff']),
    )
    expect(columns.at(-1)?.id).toBe('wpk-cmc')
  })
})
