import { describe, expect, it } from 'vitest'
import { plural, pluralForm } from '../../../src/words/en/plural'

describe('numbers in words', () => {
  it.each([
    [0, '0 sources'],
    [1, '1 source'],
    [2, '2 sources'],
    [1200, '1,200 sources'],
  ])('%i: %s', (count, words) => expect(plural(count, 'source')).toBe(words))

  it('takes a form of its own for several', () => {
    expect(plural(2, 'status', 'statuses')).toBe('2 statuses')
    expect([0, 1, 2].map((count) => pluralForm(count, 'denies', 'deny'))).toEqual(['deny', 'denies', 'deny'])
  })
})
