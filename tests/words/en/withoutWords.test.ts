import { describe, expect, it } from 'vitest'
import {
  dependsWords,
  goneWords,
  redatedWords,
  restatedWords,
  unlistedWords,
} from '../../../src/words/en/withoutWords'

const NONE = { gone: 0, statuses: 0, dates: 0 }

describe('what rests on a source', () => {
  it.each([
    [
      1,
      { ...NONE, gone: 1 },
      '1 claim by Colonel Cassad is heard now. Without it, going by the others who are heard:',
    ],
    [
      12,
      { ...NONE, dates: 2 },
      '12 claims by Colonel Cassad are heard now. Without them, going by the others who are heard:',
    ],
    [
      2,
      NONE,
      '2 claims by Colonel Cassad are heard now. Nothing rests on this source alone: no event, status or date would change.',
    ],
    [0, NONE, 'No claim by Colonel Cassad is heard now: leaving out this source changes nothing.'],
  ])('%s claims, %o', (claims, events, words) => {
    expect(dependsWords('Colonel Cassad', claims, events)).toBe(words)
  })

  it('is told apart by what would be other', () => {
    expect(goneWords(1)).toBe('1 event would vanish: nobody else who is heard speaks of it')
    expect(goneWords(3)).toBe('3 events would vanish: nobody else who is heard speaks of them')
    expect([1, 2].map(restatedWords)).toEqual(['1 event would change status', '2 events would change status'])
    expect([1, 2].map(redatedWords)).toEqual(['1 event would change date', '2 events would change date'])
  })

  it('says how many it does not list', () => {
    expect(unlistedWords(1)).toBe('1 more is not listed.')
    expect(unlistedWords(1200)).toBe(`${(1200).toLocaleString()} more are not listed.`)
  })
})
