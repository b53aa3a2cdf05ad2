import { describe, expect, it } from 'vitest'
import { withoutWords as words } from '../../../src/words/en/without'

const NONE = { gone: 0, statuses: 0, dates: 0 }

describe('what depends on a source', () => {
  it.each([
    [
      1,
      { ...NONE, gone: 1 },
      '1 claim by Colonel Cassad is included now. Without it, going by the other included sources:',
    ],
    [
      12,
      { ...NONE, dates: 2 },
      '12 claims by Colonel Cassad are included now. Without them, going by the other included sources:',
    ],
    [
      2,
      NONE,
      '2 claims by Colonel Cassad are included now. Nothing rests on this source alone: no event, status or date would change.',
    ],
    [0, NONE, 'No claim by Colonel Cassad is included now: leaving out this source changes nothing.'],
  ])('%s claims, %o', (claims, events, sentence) => {
    expect(words.depends('Colonel Cassad', claims, events)).toBe(sentence)
  })

  it('says what would change', () => {
    expect(words.gone(1)).toBe('1 event would disappear: no other included source speaks of it')
    expect(words.gone(3)).toBe('3 events would disappear: no other included source speaks of them')
    expect([1, 2].map(words.statuses)).toEqual([
      '1 event would change status',
      '2 events would change status',
    ])
    expect([1, 2].map(words.dates)).toEqual(['1 event would change date', '2 events would change date'])
  })

  it('says how many it does not list', () => {
    expect(words.unlisted(1)).toBe('1 more is not listed.')
    expect(words.unlisted(1200)).toBe(`${(1200).toLocaleString()} more are not listed.`)
  })
})
