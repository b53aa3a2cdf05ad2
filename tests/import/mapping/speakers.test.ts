/** Columns that each belong to one speaker, and lengths of time beside a start. */
import { describe, expect, it } from 'vitest'
import { speakerIn } from '../../../src/import/mapping/guess/guessSpeakers'
import { datesOf, guessed } from '../guessed'

const TOWN = `Date,What happened,Kyiv says,Moscow says,Source
2024-05-01,Depot at Mill Town hit,confirms,denies,The Courier
2024-05-02,Bridge closed,confirms,,Town Herald
2024-05-03,Ferry sunk,unclear,confirms,The Courier
2024-05-04,Power cut,,,The Courier
`

const said = ({ dataset }: Awaited<ReturnType<typeof guessed>>) =>
  dataset?.events.map(({ claims }) =>
    claims.map(({ source, stance }) => `${dataset.sources.find(({ id }) => id === source)?.name} ${stance}`),
  )

describe('a column for each speaker', () => {
  it('gives a claim for each filled cell; who else is named passed it on, and both are said', async () => {
    const read = await guessed(TOWN)
    expect(said(read)).toEqual([
      ['Kyiv asserts', 'Moscow denies'],
      ['Kyiv asserts'],
      ['Kyiv neither', 'Moscow asserts'],
      ['Not stated asserts'],
    ])
    expect(read.rows).toEqual({ read: 4, loaded: 4, listed: 0 })
    expect(read.dataset?.events[0]?.claims[1]?.via).toEqual(['The Courier'])
    expect(read.assumed).toContain(
      'Each filled cell of “Kyiv says”, “Moscow says” was read as a claim, by Kyiv, Moscow.',
    )
    expect(read.assumed.join()).toContain('“Source” was read as who passed it on')
    expect(read.assumed.join()).not.toContain('every row was read as saying that it happened')
    expect(read.problems.map(({ what }) => what)).toEqual([
      'was read as said by “Not stated”, since it names no source',
    ])
  })

  it('is known by bare names, by yes and no, and in other languages', async () => {
    const bare = await guessed(
      'Event,When,Ukraine,Russia\nHit,2024-05-01,asserts,denies\nRaid,2024-05-02,asserts,doubts\n',
    )
    expect(said(bare)).toEqual([
      ['Ukraine asserts', 'Russia denies'],
      ['Ukraine asserts', 'Russia doubts'],
    ])
    const yes = await guessed(
      'Ereignis,Tag,Haltung von Nordstadt,Haltung von Südstadt\nBrand,2024-05-01,ja,nein\nFlut,2024-05-02,nein,ja\n',
    )
    expect(said(yes)?.[0]).toEqual(['Nordstadt asserts', 'Südstadt denies'])
  })

  it('is not seen in other columns of stances', async () => {
    for (const heads of ['Verdict,Confirmed?', 'Says,Our verdict', 'Stance,Final stance']) {
      const { mapping } = await guessed(
        `Event,When,Outlet,${heads}\nHit,2024-05-01,Post,asserts,denies\nRaid,2024-05-02,Bote,denies,denies\n`,
      )
      expect(mapping?.speakers, heads).toBeUndefined()
      expect(mapping?.source, heads).toEqual({ column: 'Outlet' })
    }
  })

  it('a row with a word that means nothing is listed, with its place', async () => {
    const { rows, problems } = await guessed(TOWN.replace('denies', 'shrugs').replace('unclear', 'denies'))
    expect(rows).toEqual({ read: 4, loaded: 3, listed: 1 })
    expect(problems[0]).toMatchObject({ place: 'line 2, “Moscow says”', value: 'shrugs', done: 'listed' })
  })

  it.each([
    ['Kyiv says', 'Kyiv'],
    ['Moscow’s position', 'Moscow'],
    ['Position of the Mayor', 'the Mayor'],
    ['Ukraine_stance', 'Ukraine'],
    ['Claim (Russia)', 'Russia'],
    ['Позиция Москвы', 'Москвы'],
    ['Who says', null],
    ['Source says', null],
    ['Says', null],
    ['Kyiv', null],
  ])('“%s” names %s', (label, name) => expect(speakerIn(label)).toBe(name))
})

describe('a length of time beside a start', () => {
  it('gives the end; what it cannot give is said, and the start kept', async () => {
    const read = await guessed(`Event,Start,Duration
Strike,2024-01-03,3 days
Power cut,2024-01-05T10:00Z,2 h 30 min
Blockade,2024-02,2 months
Fast,2024-03-05,about 2 weeks
Closure,2024-03-06,ongoing
Ban,2024-03-06,unknown
Sit-in,2024-03-07,
Vigil,2024-03-08,2 h
Rally,2024-03-09,5
Odd,2024-03-10,a while
`)
    expect(read.mapping?.occurred).toEqual({ column: 'Start', lasts: 'Duration' })
    expect(datesOf(read)).toEqual([
      '2024-01-03/2024-01-05',
      '2024-01-05T10:00Z/2024-01-05T12:30Z',
      '2024-02/2024-03',
      '2024-03-05/2024-03-18~',
      '2024-03-06/..',
      '2024-03-06/',
      '2024-03-07',
      '2024-03-08',
      '2024-03-09',
      '2024-03-10',
    ])
    expect(read.problems.map(({ value, what }) => `${value}: ${what}`)).toEqual([
      '2 h: was not counted, since the start has no clock time; the start was kept',
      '5: is a length of time without a unit, and nothing says which; the start was kept',
      'a while: is no length of time that can be read; the start was kept',
    ])
  })

  it('takes the unit of numbers from the name of the column, and never guesses one', async () => {
    const named = await guessed('Event,Start,Dauer (Tage)\nStrike,2024-01-03,3\nRally,2024-01-05,1\n')
    expect(datesOf(named)).toEqual(['2024-01-03/2024-01-05', '2024-01-05'])
    const bare = await guessed('Event,Start,Duration\nStrike,2024-01-03,3\nRally,2024-01-05,1\n')
    expect(datesOf(bare)).toEqual(['2024-01-03', '2024-01-05'])
    expect(bare.assumed).toContain(
      'Nothing tells the unit of the numbers in “Duration”: they were not read as lengths of time.',
    )
  })
})
