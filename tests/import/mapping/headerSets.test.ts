/** The same twelve rows under seven sets of names, plain, odd and misleading: each is read as what its cells say, or the
 *  reader is told that it was guessed from the cells. */
import { describe, expect, it } from 'vitest'
import { guessed } from '../guessed'

const TITLES = [
  'Fire at the mill',
  'Bridge closed to carts',
  'Flood in the lower town',
  'Siege of the old fort',
]
const OUTLETS = ['The Courier', 'Town Herald', 'Evening Post']
const STANCES = ['confirms', 'denies', 'unclear', 'confirms', 'confirms', 'denies']

const IN_GERMAN = ['Brand der Mühle', 'Brücke gesperrt', 'Flut in der Altstadt', 'Belagerung']

const ROWS = Array.from({ length: 12 }, (_, i) => [
  TITLES[Math.floor(i / 3)] ?? '',
  OUTLETS[i % 3] ?? '',
  STANCES[i % STANCES.length] ?? '',
  `2023-02-0${1 + Math.floor(i / 3)}`,
])

/** Names for title, outlet, stance and date. */
const SETS: [string, [string, string, string, string]][] = [
  ['plain', ['title', 'outlet', 'stance', 'date']],
  ['questions', ['What happened', 'Claimed by', 'Says', 'When']],
  ['German', ['Ereignis', 'Quelle', 'Haltung', 'Datum']],
  ['odd', ['item', 'desk', 'check', 'dt']],
  ['misleading: the outlet is called title', ['source', 'title', 'type', 'published on day']],
  ['misleading: the outlet is called event', ['notes', 'event', 'comment', 'date']],
  ['misleading: the stance is called source', ['text', 'name', 'source', 'day']],
]

describe('twelve rows under seven sets of names', () => {
  it.each(SETS)('%s', async (_, [title, outlet, stance, date]) => {
    const csv = [[title, outlet, stance, date], ...ROWS].map((row) => row.join(',')).join('\n')
    const { mapping, rows, dataset, assumed } = await guessed(`${csv}\n`)
    expect(mapping).toMatchObject({
      title: { columns: [title] },
      source: { column: outlet },
      occurred: { column: date },
      stance: { column: stance, values: { confirms: 'asserts', denies: 'denies', unclear: 'neither' } },
    })
    expect(rows).toEqual({ read: 12, loaded: 12, listed: 0 })
    expect(dataset?.events.map(({ claims }) => claims.map((claim) => claim.stance))).toEqual([
      ['asserts', 'denies', 'neither'],
      ['asserts', 'asserts', 'denies'],
      ['asserts', 'denies', 'neither'],
      ['asserts', 'asserts', 'denies'],
    ])
    const isTold = assumed.some((sentence) => sentence.includes('By what they hold, and not by their names'))
    expect(isTold).toBe(/odd|misleading/.test(_))
  })

  it('also where all nouns begin with a capital: a title has one date, whoever speaks', async () => {
    for (const [, [title, outlet, stance, date]] of SETS) {
      const rows = ROWS.map(([, ...rest], i) => [IN_GERMAN[Math.floor(i / 3)], ...rest].join(','))
      const { mapping } = await guessed(`${[title, outlet, stance, date].join(',')}\n${rows.join('\n')}\n`)
      expect(mapping).toMatchObject({ title: { columns: [title] }, source: { column: outlet } })
    }
  })
})
