import { expect, it } from 'vitest'
import type { Field } from '../../../src/model/edit'
import { arranged } from '../../../src/panels/edit/arranged'
import { nameToSave } from '../../../src/panels/edit/nameToSave'
import { problemsOfEdit, rowOfProblem } from '../../../src/store/own/editProblems'
import { sheetXml, xlsx } from '../../fixtures/workbooks'

const fieldOf = ([name, means]: [string, string | null]): Field => ({ name, means })
const rowOf = (columns: [string, string | null][], cells: string[]) => ({
  file: 'a.csv',
  place: null,
  event: null,
  columns: columns.map(fieldOf),
  cells,
  claims: 1,
})

it('a form asks first for what a claim mostly says, then for what is filled; the rest waits', () => {
  const columns: [string, string | null][] = [
    ['When', 'occurred'],
    ['Page', null],
    ['Town', 'place'],
    ['Who', 'source'],
    ['What', 'event_title'],
  ]
  expect(arranged(rowOf(columns, ['', '', 'X', '', '']))).toEqual({ first: [4, 3, 0, 2], more: [1] })
})

it('a table of which no column is known keeps its order', () => {
  expect(
    arranged(
      rowOf(
        [
          ['a', null],
          ['b', null],
        ],
        ['', '1'],
      ),
    ),
  ).toEqual({ first: [0, 1], more: [] })
})

it.each([
  ['town.csv', 'a,b', 'town.csv'],
  ['town.csv.gz', 'a,b', 'town.csv'],
  ['Pasted table', 'a\tb', 'Pasted table.csv'],
  ['Pasted data', ' {"a": 1}', 'Pasted data.json'],
  ['town.ods', xlsx({ A: sheetXml([['a']]) }), 'town.xlsx'],
])('%s is saved under a name that tells what it is', async (name, content, saved) => {
  expect(await nameToSave({ name, bytes: new Blob([content]) })).toBe(saved)
})

it('the row of a problem is the one that its place begins with; other places name none', () => {
  const at = (place: string) => rowOfProblem({ file: 'a', place, value: '', what: '', done: 'noted' })?.place
  expect(['line 12, “date”', 'row 3', 'events[3].claims[2].occurred', 'relations[1]', ''].map(at)).toEqual([
    'line 12',
    'row 3',
    'events[3].claims[2]',
    undefined,
    undefined,
  ])
})

it('only problems that were not there come with a change, wherever their rows stand now', () => {
  const twice = { file: 'a', value: 'x', what: 'is no date', done: 'noted' as const }
  const before = [{ ...twice, place: 'line 3' }]
  const now = [{ ...twice, place: 'line 2' }]
  const none = { row: null, problems: [] }
  expect(problemsOfEdit(before, now, none)).toEqual({ lost: [], noted: [] })
  expect(problemsOfEdit(before, [...now, { ...twice, place: 'line 9' }], none).noted).toHaveLength(1)
})
