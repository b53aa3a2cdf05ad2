import { describe, expect, it } from 'vitest'
import {
  type DifferenceCounts,
  differenceParts,
  differenceWords,
  everybodyWords,
  unknownDayWords,
} from '../../../src/words/en/differenceWords'

const SOME: DifferenceCounts = { sources: 25, ofSources: 34, statuses: 0, dates: 0, gone: 0 }

describe('what differs from everybody heard', () => {
  it.each<[Partial<DifferenceCounts>, string]>([
    [{ statuses: 3, dates: 1 }, '25 of 34 sources heard; 3 statuses and 1 date differ from everybody heard'],
    [{ statuses: 1, dates: 2 }, '25 of 34 sources heard; 1 status and 2 dates differ from everybody heard'],
    [{ statuses: 1, dates: 1 }, '25 of 34 sources heard; 1 status and 1 date differ from everybody heard'],
    [{ statuses: 3 }, '25 of 34 sources heard; 3 statuses differ from everybody heard'],
    [{ statuses: 1 }, '25 of 34 sources heard; 1 status differs from everybody heard'],
    [{ dates: 1 }, '25 of 34 sources heard; 1 date differs from everybody heard'],
    [{ dates: 4 }, '25 of 34 sources heard; 4 dates differ from everybody heard'],
    [{}, '25 of 34 sources heard; no status and no date differs from everybody heard'],
    [
      { statuses: 3, dates: 1, gone: 2 },
      '25 of 34 sources heard; 3 statuses and 1 date differ from everybody heard; nobody heard speaks of 2 events',
    ],
    [
      { gone: 1 },
      '25 of 34 sources heard; no status and no date differs from everybody heard; nobody heard speaks of 1 event',
    ],
    [{ sources: 0, gone: 16 }, '0 of 34 sources heard; nobody heard speaks of 16 events'],
    [{ sources: 1, ofSources: 1 }, '1 of 1 source heard; no status and no date differs from everybody heard'],
  ])('%o', (change, words) => {
    expect(differenceWords({ ...SOME, ...change })).toBe(words)
  })

  it('comes in parts, how many are heard first', () => {
    expect(differenceParts({ ...SOME, statuses: 2 })).toEqual([
      '25 of 34 sources heard',
      '2 statuses differ from everybody heard',
    ])
  })

  it('groups large numbers as the locale does', () => {
    const large = (12_345).toLocaleString()
    expect(differenceWords({ ...SOME, sources: 12_345, ofSources: 12_345 })).toMatch(
      `${large} of ${large} sources heard`,
    )
  })
})

describe('beside it', () => {
  it('says so where everybody is heard', () => {
    expect(everybodyWords(34)).toBe('All 34 sources heard')
    expect(everybodyWords(1)).toBe('The one source is heard')
  })

  it('says what no day can place', () => {
    expect(unknownDayWords(5)).toBe('5 claims left out: nobody can tell by which day they were known.')
    expect(unknownDayWords(1)).toBe('1 claim left out: nobody can tell by which day it was known.')
  })
})
