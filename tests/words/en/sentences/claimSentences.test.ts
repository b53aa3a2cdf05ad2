import { describe, expect, it } from 'vitest'
import { readDate } from '../../../../src/model/time/dates'
import {
  carriers,
  earlierWords,
  figureWords,
  givenDateWords,
  noVoteWords,
  saidWords,
  spokenAs,
  timeWords,
  wayWords,
} from '../../../../src/words/en/sentences/claimSentences'

const written = (text: string) => {
  const reading = readDate(text)
  return { text, date: reading.date, why: reading.date ? (reading.lost ?? '') : reading.why }
}

describe('by whom a claim was carried', () => {
  it('names every carrier; a silence is observed by the nearest', () => {
    const via = ['The Telegraph', 'Washington Examiner']
    expect(carriers('asserts', via)).toBe('via The Telegraph, then Washington Examiner')
    expect(carriers('silent', via)).toBe('as observed by The Telegraph, then Washington Examiner')
    expect(carriers('denies', [])).toBe('')
    expect(carriers('silent', [])).toBe('as observed by this dataset')
  })

  it('says for whom a source speaks', () => {
    expect(spokenAs({ kind: 'blogger', affiliation: 'Russia' })).toBe('blogger, Russia')
    expect(spokenAs({ kind: 'ngo', affiliation: '-' })).toBe('NGO, affiliation not stated')
    expect(spokenAs({ kind: 'other', affiliation: 'Russia' })).toBe('Russia')
  })
})

describe('when it was said', () => {
  it.each([
    ['2024-12-12', 'Said 12 December 2024'],
    ['[2024-12-12,2024-12-13]', 'Said 12 or 13 December 2024'],
    ['[2024-12-13..2024-12-15]', 'Said on some day between 13 and 15 December 2024'],
    ['[..2024-12-15]', 'Said 15 December 2024 or earlier'],
    ['2024-12-12~', 'Said about 12 December 2024'],
  ])('%s: %s', (text, told) => expect(saidWords('asserts', written(text))).toBe(told))

  it('keeps what is no date, with the reason', () => {
    expect(saidWords('denies', written('last week'))).toMatch(
      /^Said “last week” \(read as no date: .*[^.]\)$/,
    )
  })

  it('says that no day is given; a silence is observed', () => {
    expect(saidWords('asserts', null)).toBe('No report date')
    expect(saidWords('silent', written('2024-12-09'))).toBe('Observed 9 December 2024')
  })
})

describe('of what time a claim speaks', () => {
  it.each([
    ['../2024-12-09', 'says it happened by 9 December 2024'],
    ['2024-12-06', 'says it happened on 6 December 2024'],
    ['2024-10', 'says it happened some time in October 2024'],
    ['[2024-12-06,2024-12-07]', 'says it happened on 6 or 7 December 2024'],
    ['2024-10-08/2024-10-13', 'says it happened from 8 to 13 October 2024'],
  ])('an assertion of %s %s', (text, told) => expect(timeWords('asserts', written(text))).toBe(told))

  it.each([
    ['../2024-10-10', 'speaks only of the time up to 10 October 2024'],
    ['2024-10', 'speaks only of October 2024'],
    ['2024-12-06', 'speaks only of 6 December 2024'],
    ['2024-10-08/2024-10-13', 'speaks only of the time from 8 to 13 October 2024'],
  ])('a denial of %s %s', (text, told) => expect(timeWords('denies', written(text))).toBe(told))

  it('says that an assertion or denial gives no date, and what was lost in reading one', () => {
    expect(timeWords('asserts', null)).toBe('gives no date')
    expect(timeWords('silent', null)).toBe('')
    expect(timeWords('neither', null)).toBe('')
    expect(timeWords('asserts', written('2024-12-06T10:30'))).toMatch(
      /^says it happened on 6 December 2024 \(.*10:30.*\)$/,
    )
  })
})

describe('claims without a vote', () => {
  const when = written('2025-04-26')
  it.each([
    [{ why: 'repeats', by: 'Cassad', when }, 'Repeats Cassad'],
    [{ why: 'member', by: 'Yuri Kotenok', when }, 'A group already counted through its member Yuri Kotenok'],
    [{ why: 'supersedes', by: 'Gerasimov', when }, 'Stood until 26 Apr 2025: superseded by Gerasimov'],
    [{ why: 'retracts', by: 'TASS', when: null }, 'No longer stands: taken back by TASS'],
    [
      { why: 'retracts', by: 'TASS', when: written('[2024-12-13..2024-12-15]') },
      'No longer stands: taken back by TASS, on some day between 13 and 15 December 2024',
    ],
  ] as const)('%#', (noVote, told) => expect(noVoteWords(noVote)).toBe(told))
})

describe('the rest', () => {
  it('says who said so only after a denial', () => {
    expect(earlierWords([])).toBe('')
    expect(earlierWords(['A'])).toBe('Earlier: said before A said so')
    expect(earlierWords(['A', 'B'])).toBe('Earlier: said before A and B said so')
    expect(earlierWords(['A', 'B', 'C', 'D', 'E'])).toBe('Earlier: said before A and 4 others said so')
  })

  it.each([
    [9000, 11000, '9,000–11,000'],
    [300, null, '300 or more'],
    [null, 300, '300 or fewer'],
    [1500, 1500, '1,500'],
    [null, null, 'not known'],
  ])('%j to %j is "%s"', (low, high, told) => expect(figureWords(low, high)).toBe(told))
})

describe('the short line of a claim', () => {
  it.each([
    ['asserts', '2024-12-06', '6 Dec 2024'],
    ['denies', '../2024-12-12', 'by 12 Dec 2024'],
    ['asserts', 'last spring', '“last spring”'],
    ['asserts', null, 'no date given'],
    ['silent', null, ''],
  ] as const)('%s of %s: %s', (stance, text, told) =>
    expect(givenDateWords(stance, text === null ? null : written(text))).toBe(told),
  )

  it.each([
    [['The Telegraph'], '2024-12-12', '6 Dec 2024', 'via The Telegraph, 12 Dec'],
    [['The Telegraph'], '2024-12-12', 'no date given', 'via The Telegraph, 12 Dec 2024'],
    [['The Telegraph'], '2025-01-02', '6 Dec 2024', 'via The Telegraph, 2 Jan 2025'],
    [['A', 'B'], null, '6 Dec 2024', 'via A, then B, no report date'],
    [[], '2024-12-12', '6 Dec 2024', 'reported 12 Dec'],
    [[], 'soon', '6 Dec 2024', 'reported “soon”'],
    [[], null, '6 Dec 2024', 'no report date'],
  ])('via %j, %s beside %s: %s', (via, reported, beside, told) => {
    const claim = { stance: 'asserts' as const, via, reported: reported === null ? null : written(reported) }
    expect(wayWords(claim, beside)).toBe(told)
  })
})
