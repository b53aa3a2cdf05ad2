import { describe, expect, it } from 'vitest'
import type { Named } from '../../../src/engine/answer/changes'
import type { ClaimDetail, Contradiction } from '../../../src/engine/answer/eventDetail'
import { gatheredByClaim } from '../../../src/panels/details/contradictions/byClaim'

const claim = (id: string): ClaimDetail => ({
  id,
  source: { id, name: id, kind: 'other', affiliation: '-', collective: false, language: '' },
  about: '',
  via: [],
  stance: 'asserts',
  text: `Text of ${id}.`,
  quote: '',
  note: '',
  url: '',
  archiveUrl: '',
  occurred: null,
  reported: null,
  figures: [],
  weight: { reliability: null, credibility: null },
  noVote: null,
  earlierThan: [],
})

type More = { note?: string; on?: Named }

const pair = (one: string, other: string, { note, on }: More = {}): Contradiction => ({
  about: 'actor',
  sides: [
    { claim: claim(one), on: null },
    { claim: claim(other), on: on ?? null },
  ],
  figure: null,
  stated: note !== undefined,
  note: note ?? '',
})

/** Each group as "a: b, c". */
const told = (pairs: Contradiction[]) =>
  gatheredByClaim(pairs).map(
    ({ side, against }) =>
      `${side.claim.id}: ${against.flatMap(({ sayings }) => sayings.flatMap(({ sides }) => sides.map((one) => one.claim.id))).join(', ')}`,
  )

describe('contradictions gathered by claim', () => {
  it('puts each pair under the claim with most of them, whichever side it stands on', () => {
    expect(told([pair('a', 'x'), pair('x', 'b'), pair('a', 'c'), pair('c', 'x')])).toEqual([
      'x: a, b, c',
      'a: c',
    ])
  })

  it('is nothing where there is none, and keeps a single pair as it is', () => {
    expect(told([])).toEqual([])
    expect(told([pair('a', 'b')])).toEqual(['a: b'])
  })

  it('says once what several pairs share: the other event and the dataset’s note', () => {
    const on = { id: 'e', title: 'Elsewhere' }
    const [group] = gatheredByClaim([
      pair('a', 'b', { on, note: 'Why.' }),
      pair('a', 'c', { on, note: 'Why.' }),
      pair('a', 'd', { on }),
    ])
    expect(group?.words).toEqual(['Text of a.'])
    expect(group?.against.map(({ note, sayings }) => [note, sayings.length])).toEqual([
      ['Why.', 2],
      [null, 1],
    ])
  })
})
