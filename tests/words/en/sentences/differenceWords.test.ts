import { expect, it } from 'vitest'
import { unknownDayWords } from '../../../../src/words/en/sentences/differenceWords'

it('says how many claims have no known day of report', () => {
  expect(unknownDayWords(5)).toBe('5 claims left out: nobody can tell by which day they were known.')
  expect(unknownDayWords(1)).toBe('1 claim left out: nobody can tell by which day it was known.')
})
