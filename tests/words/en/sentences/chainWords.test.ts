import { describe, expect, it } from 'vitest'
import type { Stance } from '../../../../src/model/claim'
import { type Chained, chainsOf, type Why } from '../../../../src/model/judgement/chains'
import {
  carriesWords,
  chainsWords,
  outsideWords,
  voicesWords,
  voiceWords,
} from '../../../../src/words/en/sentences/chainWords'

/** A claim without a vote lost it to claim `a`. */
const claim = (
  id: string,
  name: string,
  via: string[] = [],
  why: Why | null = null,
  stance: Stance = 'asserts',
): Chained => ({
  id,
  source: { id: name, name },
  stance,
  via,
  noVote: why && { why, by: 'Anna', claim: 'a', on: null },
})

const told = (...included: Chained[]) => chainsWords(chainsOf(included), included)

describe('the sentence over the chains', () => {
  it('counts claims, sources and publishers, and names the voices', () => {
    expect(
      told(
        claim('a', 'Anna', ['Wire']),
        claim('b', 'Anna', ['Wire', 'Press'], 'repeats'),
        claim('c', 'Bloggers (unnamed)', ['Press'], 'member'),
        claim('d', 'Boris, Minister'),
        claim('e', 'Boris, Minister', ['Press']),
      ),
    ).toBe(
      '5 claims by 3 sources through 3 publishers. 2 independent sources assert it: Anna and Boris (Minister).',
    )
  })

  it('speaks of one in the singular', () => {
    expect(told(claim('a', 'Anna', ['Wire']))).toBe(
      '1 claim by 1 source through 1 publisher. 1 independent source asserts it: Anna.',
    )
  })

  it('tells every stance, and counts beyond three names', () => {
    expect(
      told(
        ...['Anna', 'Boris', 'Clara', 'Dora', 'Emil'].map((name) => claim(name, name)),
        claim('f', 'Fritz', [], null, 'denies'),
        claim('g', 'Greta', [], null, 'doubts'),
        claim('h', 'Hans', [], null, 'doubts'),
        claim('i', 'Ida', [], null, 'neither'),
        claim('j', 'Jan', [], null, 'silent'),
      ),
    ).toBe(
      '10 claims by 10 sources through 10 publishers. 5 independent sources assert it: Anna, Boris, Clara and 2 ' +
        'more; 1 denies it: Fritz; 2 doubt it: Greta and Hans; 1 takes no side: Ida; 1 is silent: Jan.',
    )
  })

  it('says so where nobody who has a vote asserts it', () => {
    expect(told(claim('a', 'Anna', [], null, 'denies'), claim('b', 'Boris', [], 'supersedes'))).toBe(
      '2 claims by 2 sources through 2 publishers. No independent source asserts it; 1 denies it: Anna.',
    )
  })
})

describe('the words in the trees', () => {
  const five = ['Wire', 'Press', 'Herald', 'Post', 'Times']
  const { voices } = chainsOf(
    five.map((outlet, i) => claim(i ? `${i}` : 'a', 'Anna', [outlet], i ? 'repeats' : null)),
  )
  const [anna] = voices
  if (!anna) throw new Error('Nobody speaks.')

  it('five outlets that quote one blogger are one voice', () => {
    expect(voicesWords(voices)).toBe('1 independent source, 5 publishers')
    expect(voiceWords(anna)).toBe('1 source, via 5 publishers')
  })

  it('one publisher needs no counting, and neither does what has no vote', () => {
    const [one] = chainsOf([claim('b', 'Anna', ['Wire'])]).voices
    expect(one && voiceWords(one)).toBe('')
    expect(voiceWords({ ...anna, why: 'member' })).toBe('')
  })

  it.each([
    [1, 5, ''],
    [3, 5, 'carries 3 of the 5 independent sources'],
    [2, 2, 'carries both independent sources'],
    [4, 4, 'carries all 4 independent sources'],
    [0, 0, ''],
  ])('a carrier of %i among %i', (carried, among, words) => expect(carriesWords(carried, among)).toBe(words))

  it('what is not here is named', () => {
    expect(outsideWords({ by: 'Anna', on: { id: 'e', title: 'E' } })).toBe('Anna')
    expect(outsideWords({ by: 'Anna', on: null })).toBe('Anna, whose claim is left out')
    expect(outsideWords({ by: '', on: null })).toBe('Claims that take each other’s vote')
  })
})
