import { describe, expect, it } from 'vitest'
import { problemList } from '../../src/import/dataset/problems'
import { withNotesGathered } from '../../src/model/notes'
import { isFault, type Problem } from '../../src/model/problem'
import { guessed } from '../import/guessed'

const kindsIn = async (csv: string) => {
  const { faults, notes } = withNotesGathered((await guessed(csv)).problems)
  return { faults: faults.length, notes: notes.map((kind) => kind.map(({ value }) => value)) }
}

describe('cells that were read rightly in other words', () => {
  it('are no faults; those of one kind are together', async () => {
    const csv = [
      'title,date,source',
      'Fire,early May 2024,Post',
      'Flood,late June 2024,Post',
      'Raid,2024-03-26 00:45,Bote',
      'Storm,2024-03-27 01:10,Bote',
      'Siege,early July 2024,Post',
    ].join('\n')
    expect(await kindsIn(csv)).toEqual({
      faults: 0,
      notes: [
        ['early May 2024', 'late June 2024', 'early July 2024'],
        ['2024-03-26 00:45', '2024-03-27 01:10'],
      ],
    })
  })

  it('so are early years, an end that is one of two days, and title lines above the table', async () => {
    const years = 'label,start,end\nInvasion,43,47\nWall,122,128\nRising,1381-05-30,25 or 26 June 1381\n'
    expect(await kindsIn(years)).toEqual({
      faults: 0,
      notes: [['43', '47', '122', '128'], ['[1381-06-25,1381-06-26]']],
    })
    const titled =
      'Log of the dam,,\nDay,What happened,Paper\n2024-05-01,Dam breaks,Bote\n2024-05-02,Dam mended,Post\n'
    expect(await kindsIn(titled)).toEqual({ faults: 0, notes: [['Log of the dam']] })
  })

  it('so are cells that say that there is no date, or nothing', async () => {
    const dated = ['Siege', 'Storm', 'Fog', 'Frost', 'Thaw'].map((title, i) => `${title},2024-05-0${i + 1}`)
    const rows = ['title,date', ...dated, 'Fire,1900-01-00', 'Flood,n/a', 'Raid,', 'Hail,?', 'Rain,']
    expect(await kindsIn(rows.join('\n'))).toEqual({
      faults: 0,
      notes: [['1900-01-00'], ['n/a', '?'], ['', '']],
    })
  })

  it('a date that is none stays a fault', async () => {
    expect(await kindsIn('title,date\nFire,3 May 2024\nRaid,4 May 2024\nFlood,someday\n')).toEqual({
      faults: 1,
      notes: [],
    })
  })
})

it('many notes take no place from what is wrong, and those that are only counted are notes', () => {
  const list = problemList(3)
  const problem = (what: string): Problem => ({ file: 'a.csv', place: '', value: '', what, done: 'noted' })
  for (let i = 0; i < 10; i++) list.add(problem(`was read as ${i}. It is short.`))
  for (let i = 0; i < 4; i++) list.add(problem('is no date'))
  const { faults, notes } = withNotesGathered(list.done())
  expect(faults.map(({ what }) => what)).toEqual([
    'is no date',
    'is no date',
    'is no date',
    '1 more of the kind',
  ])
  expect(notes.map(([{ what } = problem('')]) => what)).toEqual([
    'was read as 0. It is short.',
    '7 more cells were read likewise',
  ])
  expect(list.done().filter(isFault)).toHaveLength(4)
})
