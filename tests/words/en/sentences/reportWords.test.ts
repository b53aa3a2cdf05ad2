import { describe, expect, it } from 'vitest'
import type { Stance } from '../../../../src/model/claim'
import { readDate } from '../../../../src/model/time/dates'
import { beforeReportsWords, lagWords, uncertainWords } from '../../../../src/words/en/sentences/reportWords'
import type { EventClaim } from '../../../../src/words/eventClaims'

/** A claim by a source whose name is also its id. */
const said = (
  stance: Stance,
  name: string,
  reported: string,
  affiliation = '-',
  occurred?: string,
): EventClaim => ({
  source: { id: name, name, affiliation },
  stance,
  occurred: occurred === undefined ? null : { date: readDate(occurred).date },
  reported: { date: readDate(reported).date },
  noVote: null,
})
const first = said('asserts', 'A', '2024-10-24', 'Ukraine')

describe('how long answers took', () => {
  it.each<[string, EventClaim[], string]>([
    ['nobody answers', [first], ''],
    ['nobody says so', [said('denies', 'B', '2024-10-24')], ''],
    [
      'exact days',
      [said('denies', 'B', '2024-11-04'), said('doubts', 'C', '2024-11-09'), first],
      'First said 24 October 2024, by A; first denied or doubted 4 November 2024, 11 days later, by B.',
    ],
    [
      'one day',
      [first, said('asserts', 'D', '2024-10-24'), said('denies', 'B', '2024-10-25')],
      'First said 24 October 2024, by A and D; first denied or doubted 25 October 2024, 1 day later, by B.',
    ],
    [
      'the same day',
      [first, said('doubts', 'B', '2024-10-24')],
      'First said 24 October 2024, by A; first denied or doubted 24 October 2024, on the same day, by B.',
    ],
    [
      'an answer on an unsure day',
      [first, said('denies', 'B', '[2024-11-01..2024-11-04]')],
      'First said 24 October 2024, by A; first denied or doubted by 4 November 2024, at most 11 days later, by B.',
    ],
    [
      'an answer that may be older',
      [first, said('denies', 'B', '[..2024-11-04]')],
      'First said 24 October 2024, by A; first denied or doubted by 4 November 2024, by B.',
    ],
    [
      'a first day that is unsure',
      [said('asserts', 'A', '[2024-10-20..2024-10-24]'), said('denies', 'B', '2024-11-04')],
      'First said by 24 October 2024, by A; first denied or doubted 4 November 2024, at least 11 days later, by B.',
    ],
    [
      'a first day that another may precede',
      [first, said('asserts', 'D', '[..2024-12-15]'), said('denies', 'B', '2024-11-04')],
      'First said by 24 October 2024, by A; first denied or doubted 4 November 2024, at least 11 days later, by B.',
    ],
    [
      'about a day',
      [first, said('denies', 'B', '2024-11-04~')],
      'First said 24 October 2024, by A; first denied or doubted about 4 November 2024, about 11 days later, by B.',
    ],
    [
      'a denial before anybody said so',
      [said('denies', 'B', '2024-10-10'), first, said('denies', 'C', '2024-10-26')],
      'First said 24 October 2024, by A; denied or doubted before that, 10 October 2024, by B; denied or doubted again 26 October 2024, 2 days later, by C.',
    ],
    [
      'a side that turns',
      [first, said('denies', 'B', '2024-11-04', 'Russia'), said('asserts', 'E', '2025-04-26', 'Russia')],
      'First said 24 October 2024, by A; first denied or doubted 4 November 2024, 11 days later, by B; said by a side that had denied or doubted it 26 April 2025, 184 days after it was first said, by E.',
    ],
    [
      'a denial of another time is none',
      [
        said('asserts', 'A', '2024-10-24', 'Ukraine', '2024-10-23'),
        said('denies', 'B', '2024-11-04', 'Russia', '../2024-10-10'),
      ],
      '',
    ],
    [
      'days that nobody can tell count for nothing',
      [first, said('denies', 'B', '[2024-11-04..]'), said('denies', 'C', 'some day')],
      '',
    ],
  ])('%s', (_, included, words) => expect(lagWords(included)).toBe(words))
})

describe('days of knowledge', () => {
  it('says how many may have been public', () => {
    expect(uncertainWords(0)).toBe('No more claims may have been public by then')
    expect(uncertainWords(1)).toBe('1 more claim may have been public by then')
    expect(uncertainWords(1500)).toBe('1,500 more claims may have been public by then')
  })

  it('says when the first report came', () => {
    expect(beforeReportsWords('2020-01-01', '2024-10-10', false)).toBe(
      'Nothing in this dataset was reported by 1 January 2020: the first report is of 10 October 2024.',
    )
    expect(beforeReportsWords('2020-01-01', '2024-10-10', true)).toBe(
      'Nothing by the included sources was reported by 1 January 2020: the first report is of 10 October 2024.',
    )
  })
})
