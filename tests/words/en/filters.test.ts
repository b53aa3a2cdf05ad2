import { describe, expect, it } from 'vitest'
import { type Changed, filterWords } from '../../../src/words/en/filters'

const SOME: Changed = { sources: 26, ofSources: 41, statuses: 0, dates: 0, gone: 0 }

describe('what leaving sources out changes', () => {
  it.each<[Partial<Changed>, string]>([
    [{ statuses: 6, dates: 4 }, '26 of 41 sources included: 6 statuses and 4 dates change'],
    [{ statuses: 1, dates: 1 }, '26 of 41 sources included: 1 status and 1 date change'],
    [{ statuses: 1 }, '26 of 41 sources included: 1 status changes'],
    [{ dates: 4 }, '26 of 41 sources included: 4 dates change'],
    [{}, '26 of 41 sources included: no status and no date changes'],
    [{ statuses: 3, gone: 2 }, '26 of 41 sources included: 3 statuses change; 2 events disappear'],
    [{ gone: 1 }, '26 of 41 sources included: no status and no date changes; 1 event disappears'],
    [{ sources: 0, gone: 16 }, '0 of 41 sources included: 16 events disappear'],
    [{ sources: 1, ofSources: 1 }, '1 of 1 source included: no status and no date changes'],
  ])('%o', (change, words) => {
    expect(filterWords.changes.sentence({ ...SOME, ...change })).toBe(words)
  })

  it('groups large numbers as the locale does', () => {
    const large = (12_345).toLocaleString()
    expect(filterWords.changes.sentence({ ...SOME, sources: 12_345, ofSources: 12_345 })).toMatch(
      `${large} of ${large} sources included`,
    )
  })
})
