import { describe, expect, it } from 'vitest'
import type { MatrixClaim } from '../../../src/engine/answer/row'
import type { Stance } from '../../../src/model/claim'
import { moved, within } from '../../../src/views/matrix/cellPlace'
import { matrixWords } from '../../../src/words/en/views/matrix'
import { stancesOf } from '../../../src/words/stancesOf'

const claim = (stance: Stance, more: Partial<MatrixClaim> = {}): MatrixClaim => ({
  id: stance,
  stance,
  votes: true,
  overturned: false,
  ...more,
})

const cellName = (source: string, claims: readonly MatrixClaim[], title: string): string =>
  matrixWords.cell(source, stancesOf(claims), title)

describe('the name of a cell', () => {
  it('says who, what, and about which event', () => {
    expect(cellName('Yuri Kotenok', [claim('asserts')], 'Capture of Plekhovo')).toBe(
      'Says so: Yuri Kotenok, Capture of Plekhovo',
    )
    expect(cellName('Lenta.ru', [], 'Capture of Plekhovo')).toBe('No claim: Lenta.ru, Capture of Plekhovo')
  })

  it('counts claims of one stance, and tells those that do not count', () => {
    const claims = [
      claim('asserts'),
      claim('asserts', { votes: false }),
      claim('doubts'),
      claim('doubts'),
      claim('neither', { votes: false, overturned: true }),
    ]
    expect(cellName('A', claims, 'Raid')).toBe(
      'Says so; Says so, not counted separately; Doubts it (2 claims); Takes no side, later taken back or superseded: A, Raid',
    )
    expect(stancesOf(claims).map(({ how, count }) => [how, count])).toEqual([
      ['votes', 1],
      ['voteless', 1],
      ['votes', 2],
      ['overturned', 1],
    ])
  })
})

describe('the keys of the grid', () => {
  const last = { row: 99, column: 9 }
  const from = { row: 50, column: 5 }

  it.each([
    ['ArrowUp', false, 49, 5],
    ['ArrowDown', false, 51, 5],
    ['ArrowLeft', false, 50, 4],
    ['ArrowRight', false, 50, 6],
    ['Home', false, 50, 0],
    ['End', false, 50, 9],
    ['Home', true, 0, 0],
    ['End', true, 99, 9],
    ['PageUp', false, 38, 5],
    ['PageDown', false, 62, 5],
  ])('%s, with Ctrl: %s', (key, ctrl, row, column) => {
    expect(moved(from, key, ctrl, last, 12)).toEqual({ row, column })
  })

  it('stay within the grid, and leave other keys alone', () => {
    expect(moved({ row: 0, column: 0 }, 'ArrowUp', false, last, 12)).toEqual({ row: 0, column: 0 })
    expect(moved({ row: 95, column: 9 }, 'PageDown', false, last, 12)).toEqual({ row: 99, column: 9 })
    expect(moved(from, 'a', false, last, 12)).toBeNull()
    expect(moved(from, 'toString', false, last, 12)).toBeNull()
    expect(within({ row: 300, column: 300 }, last)).toEqual(last)
  })
})
