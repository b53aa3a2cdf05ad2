import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Credibility, type Grades, RELIABILITIES, type Reliability } from '../../../../src/model/claim'
import { passes } from '../../../../src/model/filters'
import { atLeast, JUDGED, leastOf } from '../../../../src/model/gradeFilter'
import type { ValueFilter } from '../../../../src/model/view'
import { weightWords } from '../../../../src/words/en/sentences/grades'

describe('how a claim is graded, in words', () => {
  it.each<[Grades['reliability'], Grades['credibility'], string]>([
    ['A', 1, 'reliability A · completely reliable; credibility 1 · “confirmed by other sources”'],
    ['B', 2, 'reliability B · usually reliable; credibility 2 · probably true'],
    ['C', 3, 'reliability C · fairly reliable; credibility 3 · possibly true'],
    ['D', 4, 'reliability D · not usually reliable; credibility 4 · doubtful'],
    ['E', 5, 'reliability E · unreliable; credibility 5 · improbable'],
    ['F', 6, 'reliability F · cannot be judged; credibility 6 · truth cannot be judged'],
    ['B', null, 'reliability B · usually reliable; credibility not graded'],
    [null, 6, 'reliability not graded; credibility 6 · truth cannot be judged'],
  ])('%s %s', (reliability, credibility, words) =>
    expect(weightWords({ reliability, credibility })).toBe(`Graded by the dataset: ${words}`),
  )

  it('names who made the dataset, and says nothing where nothing is graded', () => {
    expect(weightWords({ reliability: 'B', credibility: null }, ['C. Oder', 'D. Oder'])).toMatch(
      /^Graded by the dataset \(coded by C\. Oder, D\. Oder\): reliability B/,
    )
    expect(weightWords({ reliability: null, credibility: null }, ['C. Oder'])).toBe('')
  })

  it('the word “confirmed” is the code’s, in quotes, never the page’s', () => {
    const grades = [null, 1, 2, 3, 4, 5, 6] as (Credibility | null)[]
    for (const reliability of [null, ...RELIABILITIES] as (Reliability | null)[])
      for (const credibility of grades)
        expect(weightWords({ reliability, credibility }).replace(/“[^”]*”/g, '')).not.toContain('confirmed')
  })
})

describe('at least a letter', () => {
  const letter = fc.constantFrom(...JUDGED)

  it('lets through that letter and all above it, and never what cannot be judged', () => {
    fc.assert(
      fc.property(letter, fc.constantFrom(...RELIABILITIES), (least, given) => {
        expect(passes(atLeast(least), given)).toBe(given !== 'F' && given <= least)
      }),
    )
  })

  it('is read from a filter exactly where the filter is that', () => {
    for (const least of JUDGED) expect(leastOf(atLeast(least))).toBe(least)
    const others: (ValueFilter | undefined)[] = [
      undefined,
      { only: [] },
      { only: ['B'] },
      { only: ['A', 'C'] },
      { only: ['A', 'F'] },
      { except: ['F'] },
      { only: ['A', 'B', 'C', 'D', 'E', 'F'] },
    ]
    for (const ticked of others) expect(leastOf(ticked)).toBeNull()
  })
})
