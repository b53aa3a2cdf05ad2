import { describe, expect, it } from 'vitest'
import type { Stance } from '../../../../src/model/claim'
import { readDate } from '../../../../src/model/time/dates'
import {
  changedWords,
  datesDiffer,
  elsewhereWords,
  leftOutWords,
  listNames,
  names,
  outOfView,
  possessive,
  reason,
  rivalWords,
  sayingWords,
} from '../../../../src/words/en/sentences/eventSentences'
import type { EventClaim } from '../../../../src/words/eventClaims'

type Extra = { occurred?: string; reported?: string; noVote?: NonNullable<EventClaim['noVote']>['why'] }

const written = (text: string | undefined) => (text === undefined ? null : { date: readDate(text).date })

/** A claim by a source whose name is also its id. */
const said = (stance: Stance, name: string, affiliation = '-', extra: Extra = {}): EventClaim => ({
  source: { id: name, name, affiliation },
  stance,
  occurred: written(extra.occurred),
  reported: written(extra.reported),
  noVote: extra.noVote ? { why: extra.noVote } : null,
})

describe('names', () => {
  it.each([
    [['A'], 'A', 'A'],
    [['A', 'B'], 'A and B', 'A, B'],
    [['A', 'B', 'C'], 'A, B and C', 'A, B, C'],
    [['A', 'B', 'C', 'D'], 'A, B, C and D', 'A, B, C, D'],
    [['A', 'B', 'C', 'D', 'E'], 'A, B, C and 2 more', 'A, B, C and 2 more'],
  ])('%j is told as "%s", after a colon as "%s"', (all, told, listed) => {
    expect(names(all)).toBe(told)
    expect(names(all, '')).toBe(listed)
  })

  it('leaves out brackets and puts offices into them', () => {
    expect(
      listNames(['Ukrainian leaders (unnamed)', 'Dmitry Peskov, Kremlin spokesman', 'WarGonzo']),
    ).toEqual(['Ukrainian leaders', 'Dmitry Peskov (Kremlin spokesman)', 'WarGonzo'])
  })

  it('keeps the brackets of names that would come out the same', () => {
    const both = ['A commander (to CNN)', 'A commander (to the BBC)']
    expect(listNames(both)).toEqual(both)
  })

  it('leaves a name alone that is all brackets', () => {
    expect(listNames(['(unnamed)'])).toEqual(['(unnamed)'])
  })
})

describe('possessives', () => {
  it.each([
    ['Russia', 'Russia’s'],
    ['United States', 'the United States’'],
    ['European Union', 'the European Union’s'],
    ['Hamas', 'Hamas’'],
    ['South Korea', 'South Korea’s'],
  ])('%s: %s', (affiliation, told) => expect(possessive(affiliation)).toBe(told))
})

describe('the reason for a status', () => {
  it('contested: names who says so and who denies or doubts', () => {
    const included = [
      said('asserts', 'A', 'Ukraine'),
      said('asserts', 'B', 'Ukraine'),
      said('asserts', 'C'),
      said('asserts', 'D'),
      said('asserts', 'E'),
      said('denies', 'Peskov, Kremlin spokesman', 'Russia'),
      said('doubts', 'X'),
      said('doubts', 'Y'),
    ]
    expect(reason('contested', included)).toBe(
      '5 sources say so: A, B, C and 2 more; one denies it: Peskov (Kremlin spokesman); 2 doubt it: X and Y.',
    )
  })

  it('contested: tells a denial of another date apart', () => {
    const included = [
      said('asserts', 'A', 'Ukraine', { occurred: '2024-10-08/2024-10-13' }),
      said('denies', 'B', 'Russia'),
      said('denies', 'C', 'Russia', { occurred: '../2024-10-10' }),
    ]
    expect(reason('contested', included)).toBe(
      'One source says so: A; one denies it: B; one denies it, for a different date: C.',
    )
  })

  it('a denial of a date is not said to be for another than an assertion that gives none', () => {
    const included = [said('asserts', 'A', '-'), said('denies', 'B', '-', { occurred: '2024-10-10' })]
    expect(reason('single-source', included)).toBe(
      'Only one source says so, for itself: A; one denies it, but only for the date given: B.',
    )
  })

  it('contested: an assertion without a date ends when it was reported', () => {
    const included = [
      said('asserts', 'online.ua', '-', { reported: '2024-10-09' }),
      said('denies', 'C', 'Russia', { occurred: '../2024-10-10' }),
    ]
    expect(reason('contested', included)).toBe('One source says so: online.ua; one denies it: C.')
  })

  it('denied: nobody says so, and who denies', () => {
    const included = [said('denies', 'A'), said('denies', 'B', 'Russia'), said('doubts', 'C')]
    expect(reason('denied', included)).toBe('Nobody says so; 2 deny it: A and B; one doubts it: C.')
  })

  it('denied for a date: "not yet" is not "never"', () => {
    const included = [said('denies', 'A', 'Russia', { occurred: '2024' })]
    expect(reason('denied', included)).toBe('Nobody says so; one denies it, but only for the date given: A.')
  })

  it('unconfirmed: nobody says so, and nobody denies it', () => {
    const included = [
      said('neither', 'The Telegraph'),
      said('silent', 'Ukrainian leaders (unnamed)', 'Ukraine'),
    ]
    expect(reason('unconfirmed', included)).toBe('Nobody says so; nobody denies it.')
  })

  it('speaks only for included sources where others are left out', () => {
    expect(reason('single-source', [said('asserts', 'nobody denies it', 'Russia')], 1)).toBe(
      'Only one source says so, on Russia’s side: nobody denies it; no included source denies it.',
    )
  })

  it('corroborated: names the affiliations; a source without one counts as a side of its own', () => {
    const included = [
      said('asserts', 'Zelensky', 'Ukraine'),
      said('asserts', 'Umerov', 'Ukraine'),
      said('asserts', 'Ryder', 'United States'),
      said('asserts', 'Washington Examiner'),
    ]
    expect(reason('corroborated', included)).toBe(
      '4 sources say so, on 3 sides: Ukraine, United States and Washington Examiner; nobody denies it.',
    )
  })

  it('corroborated: a denial that reaches no assertion is said to be for a different date', () => {
    const included = [
      said('asserts', 'A', 'Russia', { occurred: '2025-04-26' }),
      said('asserts', 'B', 'North Korea', { occurred: '2025-04-28' }),
      said('denies', 'C', '-', { occurred: '../2024-12-15' }),
    ]
    expect(reason('corroborated', included)).toBe(
      '2 sources say so, on 2 sides: Russia and North Korea; one denies it, for a different date: C.',
    )
  })

  it('one-sided: leaves out sources that are silent, repeat or are collectives', () => {
    const bloggers = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => said('asserts', name, 'Russia'))
    const included = [
      ...bloggers,
      said('asserts', 'A', 'Russia', { noVote: 'repeats' }),
      said('asserts', 'Bloggers', 'Russia', { noVote: 'member' }),
      said('silent', 'Russian Ministry of Defence', 'Russia'),
      said('silent', 'Ukrainian leaders', 'Ukraine'),
    ]
    expect(reason('one-sided', included)).toBe('6 sources say so, all on Russia’s side; nobody denies it.')
  })

  it('single-source: on a side, or for itself', () => {
    expect(reason('single-source', [said('asserts', 'HUR', 'United States')])).toBe(
      'Only one source says so, on the United States’ side: HUR; nobody denies it.',
    )
    expect(reason('single-source', [said('asserts', 'ISW')])).toBe(
      'Only one source says so, for itself: ISW; nobody denies it.',
    )
  })

  it('does not hide that a denial or an assertion was overturned', () => {
    const denied = said('denies', 'Peskov', 'Russia', { noVote: 'supersedes' })
    expect(reason('single-source', [said('asserts', 'A', 'Russia'), denied])).toBe(
      'Only one source says so, on Russia’s side: A; nobody denies it any longer.',
    )
    const asserted = said('asserts', 'A', 'Russia', { noVote: 'retracts' })
    expect(reason('unconfirmed', [asserted])).toBe('Nobody says so any longer; nobody denies it.')
    expect(reason('unconfirmed', [asserted], 2)).toBe(
      'No included source says so any longer; no included source denies it.',
    )
  })

  it('counts a source once, however often it speaks', () => {
    const included = [
      said('asserts', 'A', 'Russia'),
      said('asserts', 'A', 'Russia'),
      said('asserts', 'B', 'Russia'),
    ]
    expect(reason('one-sided', included)).toBe('2 sources say so, all on Russia’s side; nobody denies it.')
  })
})

it('counts claims that filters leave out', () => {
  expect([0, 1, 3].map(leftOutWords)).toEqual([
    '',
    '1 claim on this event is left out by your filters.',
    '3 claims on this event are left out by your filters.',
  ])
})

describe('out of view', () => {
  it.each([
    [[], ''],
    [['affiliation'], 'Not shown: your filter Affiliation hides it.'],
    [['kind', 'status'], 'Not shown: your filters Kind and Status hide it.'],
    [['q'], 'Not shown: your search hides it.'],
    [
      ['kind', 'q', 'within', 'asof'],
      'Not shown: your filter Kind, your search, the time window and the day as known on hide it.',
    ],
  ] as const)('%j', (hiddenBy, told) => expect(outOfView(hiddenBy)).toBe(told))
})

describe('rival and different dates', () => {
  it.each([
    [{ rivals: 2, differ: true }, 2, '2 rival dates: they cannot both be right.'],
    [{ rivals: 2, differ: true }, 4, '2 rival dates: not all of these can be right.'],
    [{ rivals: 3, differ: true }, 3, '3 rival dates: at most one of them can be right.'],
    [{ rivals: 1, differ: true }, 2, 'Different but compatible dates.'],
    [{ rivals: 1, differ: false }, 1, ''],
    [{ rivals: 0, differ: false }, 0, ''],
  ])('%j among %i', (row, groups, told) => expect(datesDiffer(row, groups)).toBe(told))

  it('says rival dates beside the status', () => {
    expect([0, 1, 2].map(rivalWords)).toEqual(['', '', '2 rival dates'])
  })
})

describe('denials of another time, beside a status', () => {
  const of = (sources: number, denies: number, dated = true) => ({ sources, denies, dated })
  it.each([
    [null, ''],
    [of(1, 1), '1 denies, for a different date'],
    [of(2, 2), '2 deny, for a different date'],
    [of(1, 0), '1 doubts, for a different date'],
    [of(3, 1), '3 deny or doubt, for a different date'],
    [of(2, 2, false), '2 deny, but only for the date given'],
  ])('%o: %s', (elsewhere, words) => {
    expect(elsewhereWords(elsewhere)).toBe(words)
  })

  it('and in the name of a row', () => {
    expect(sayingWords(6, 2, null)).toBe('6 say so, 2 deny or doubt')
    expect(sayingWords(1, 2, of(2, 2))).toBe('1 says so, 2 deny or doubt, for a different date')
    expect(sayingWords(6, 3, of(1, 1))).toBe('6 say so, 3 deny or doubt, 1 of them for a different date')
  })
})

it('what a status was, or is by now', () => {
  expect(changedWords('contested', false)).toBe('was Disputed')
  expect(changedWords('corroborated', true)).toBe('now Several sides say so')
})
