import { describe, expect, it } from 'vitest'
import type { ContradictionField, Stance } from '../../../../src/model/claim'
import { readDate } from '../../../../src/model/time/dates'
import {
  aboutWords,
  contradictionsWords,
  namedWords,
  type Opposing,
  valueWords,
} from '../../../../src/words/en/sentences/contradictionWords'

const side = (stance: Stance, occurred?: string, figures: Opposing['figures'] = []): Opposing => ({
  stance,
  text: 'Its own words.',
  occurred: occurred === undefined ? null : { text: occurred, date: readDate(occurred).date, why: '' },
  figures,
})

const words = (
  about: ContradictionField | null,
  one: Opposing,
  other: Opposing,
  figure: string | null = null,
) => [valueWords({ about, figure }, one, other), valueWords({ about, figure }, other, one)]

describe('what each side says', () => {
  it('of whether it happened', () => {
    expect(words('occurrence', side('asserts', '../2024-11-04'), side('doubts', '../2024-11-04'))).toEqual([
      'Said to have happened by 4 November 2024',
      'Doubted for the time up to 4 November 2024',
    ])
    expect(words('occurrence', side('asserts'), side('denies'))).toEqual([
      'Said to have happened, no date given',
      'Denied',
    ])
    expect(words('occurrence', side('denies', '2024-11'), side('asserts', '2024-11-06'))).toEqual([
      'Denied for November 2024',
      'Said to have happened on 6 November 2024',
    ])
  })

  it('of whether it happened, where both assert and the dataset opposes them: their own words', () => {
    expect(words('occurrence', side('asserts', '2024-11-06'), side('asserts'))).toEqual([
      'Its own words.',
      'Its own words.',
    ])
  })

  it('of when', () => {
    expect(words('time', side('asserts', '../2024-11-05'), side('asserts', '2024-12-09/2024-12-15'))).toEqual(
      ['Said to have happened by 5 November 2024', 'Said to have happened from 9 to 15 December 2024'],
    )
    expect(words('time', side('asserts'), side('silent', '2024-12-06'))).toEqual([
      'Its own words.',
      'About 6 December 2024',
    ])
  })

  it('of how many: the figure in question, else what both count, else their own words', () => {
    const many = side('asserts', undefined, [
      ['troops', 12_000, 12_000],
      ['officers', 500, 500],
    ])
    const few = side('asserts', undefined, [['troops', null, 300]])
    const others = side('asserts', undefined, [['guns', 40, null]])
    expect(words('number', many, few, 'troops')).toEqual(['troops: 12,000', 'troops: 300 or fewer'])
    expect(words('number', many, few)).toEqual(['troops: 12,000', 'troops: 300 or fewer'])
    expect(words('number', many, others)).toEqual(['Its own words.', 'Its own words.'])
    expect(words('number', side('asserts'), few)).toEqual(['Its own words.', 'Its own words.'])
  })

  it.each<ContradictionField | null>(['actor', 'place', null])('of %s: their own words', (about) => {
    expect(words(about, side('asserts', '2024-12-06'), side('denies'))).toEqual([
      'Its own words.',
      'Its own words.',
    ])
  })
})

describe('sentences', () => {
  const about = (...fields: (ContradictionField | null)[]) => fields.map((field) => ({ about: field }))

  it.each([
    [about('time'), 1, '1 contradiction, about when it happened.'],
    [about('actor', 'actor'), 2, '2 contradictions, about who did it.'],
    [
      about('occurrence', 'time', 'time'),
      3,
      '3 contradictions: 1 about whether it happened, 2 about when it happened.',
    ],
    [
      about('number', 'place', null),
      3,
      '3 contradictions: 1 about how many, 1 about where it happened, 1 about something that is not stated.',
    ],
    [about('time', 'time'), 70, 'More than 2 contradictions; the first 2 are listed.'],
  ])('%j', (pairs, count, sentence) => {
    expect(contradictionsWords(pairs, count)).toBe(sentence)
  })

  it('heads and names', () => {
    expect(aboutWords('occurrence')).toBe('About whether it happened')
    expect(namedWords('Three days.')).toBe('The dataset says so: Three days.')
    expect(namedWords('')).toBe('The dataset says so.')
  })
})
