import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Stance } from '../../../src/model/claim'
import {
  type Carrier,
  type Chained,
  carriedBy,
  chainsOf,
  type Forest,
  publishersOf,
  type Voice,
  type Why,
} from '../../../src/model/judgement/chains'
import { choices, datasets } from '../../fixtures/arbitraries'
import { asking } from '../../fixtures/ask'

vi.setConfig({ testTimeout: 60_000 })

/** `claim('c2', 'Anna', 'Wire, Press', 'repeats c1')`: its source, its way and what takes its vote away. */
function claim(id: string, by: string, way = '', lost = '', stance: Stance = 'asserts'): Chained {
  const [why, taker = ''] = lost.split(' ')
  const via = way ? way.split(', ') : []
  const noVote = lost ? { why: why as Why, by: `who said ${taker}`, claim: taker, on: null } : null
  return { id, source: { id: by.toLowerCase(), name: by }, stance, via, noVote }
}

/** A tree as nested lists: a name, what it published in brackets, and what comes after it. */
type Drawn = [string, ...Drawn[]]
const drawnCarrier = ({ name, claims, carriers }: Carrier<Chained>): Drawn => [
  [name, ...claims.map(({ id }) => `(${id})`)].join(' '),
  ...carriers.map(drawnCarrier),
]
const drawn = ({ source, why, claims, carriers, under }: Voice<Chained>): Drawn => [
  [why, source.name, ...claims.map(({ id }) => `(${id})`)].filter(Boolean).join(' '),
  ...carriers.map(drawnCarrier),
  ...under.map(drawn),
]
const draw = (...included: Chained[]) => {
  const { voices, outside } = chainsOf(included)
  return [...voices.map(drawn), ...outside.map(({ by, under }) => [`outside: ${by}`, ...under.map(drawn)])]
}

describe('the chain from a source to its publishers', () => {
  it('leads from the source to the nearest carrier, and on to the publisher', () => {
    expect(draw(claim('c', 'Anna', 'Wire, Press'))).toEqual([['Anna', ['Wire', ['Press (c)']]]])
  })

  it('has no carrier where the source published it itself', () => {
    expect(draw(claim('c', 'Anna'))).toEqual([['Anna (c)']])
  })

  it('merges paths of carriers as far as they are the same from the source on', () => {
    const ways = [
      claim('a', 'Anna', 'Wire'),
      claim('b', 'Anna', 'Wire, Press'),
      claim('c', 'Anna', 'Wire, Herald'),
      claim('d', 'Anna', 'Press, Wire'),
    ]
    expect(draw(...ways)).toEqual([
      ['Anna', ['Wire (a)', ['Press (b)'], ['Herald (c)']], ['Press', ['Wire (d)']]],
    ])
  })

  it('counts five outlets that quote one blogger as one voice', () => {
    const outlets = ['Herald', 'Press', 'Post', 'Times'].map((outlet, i) =>
      claim(`c${i}`, 'Blogger', `Wire, ${outlet}`, 'repeats c'),
    )
    const { voices } = chainsOf([claim('c', 'Blogger', 'Wire'), ...outlets])
    expect(voices).toHaveLength(1)
    expect(publishersOf(voices)).toEqual(['Wire', 'Herald', 'Press', 'Post', 'Times'])
    expect(voices[0]?.under).toEqual([])
  })

  it('makes one voice of several claims of one source and stance, another of another stance', () => {
    expect(
      draw(claim('a', 'Anna', 'Wire'), claim('b', 'Anna', 'Wire'), claim('c', 'Anna', 'Wire', '', 'neither')),
    ).toEqual([
      ['Anna', ['Wire (a) (b)']],
      ['Anna', ['Wire (c)']],
    ])
  })

  it('puts repetitions under the claims that they repeat, over several steps', () => {
    expect(
      draw(
        claim('a', 'Anna', 'Wire', 'repeats b'),
        claim('b', 'Boris', '', 'repeats c'),
        claim('c', 'Clara', 'Press'),
      ),
    ).toEqual([['Clara', ['Press (c)'], ['repeats Boris (b)', ['repeats Anna', ['Wire (a)']]]]])
  })

  it('puts a collective under its voting member, and an overturned claim under the one that overturned it', () => {
    expect(
      draw(
        claim('all', 'Bloggers', 'Press', 'member a'),
        claim('old', 'Anna', 'Press', 'supersedes a', 'denies'),
        claim('a', 'Anna', 'Wire'),
      ),
    ).toEqual([
      ['Anna', ['Wire (a)'], ['member Bloggers', ['Press (all)']], ['supersedes Anna', ['Press (old)']]],
    ])
  })

  it('names what is not in the tree: a claim on another event, or one that is left out', () => {
    expect(draw(claim('a', 'Anna', '', 'supersedes x'), claim('b', 'Boris', '', 'supersedes x'))).toEqual([
      ['outside: who said x', ['supersedes Anna (a)'], ['supersedes Boris (b)']],
    ])
  })

  it('cuts a circle in which claims take each other’s vote', () => {
    expect(draw(claim('a', 'Anna', '', 'supersedes b'), claim('b', 'Boris', '', 'supersedes a'))).toEqual([
      ['outside: ', ['supersedes Boris (b)', ['supersedes Anna (a)']]],
    ])
  })
})

describe('who publishes, and who is carried', () => {
  const included = [
    claim('a', 'Anna', 'Wire'),
    claim('b', 'Boris', 'Wire, Press'),
    claim('all', 'Bloggers', 'Herald', 'member a'),
    claim('old', 'Anna', 'Post', 'supersedes a', 'denies'),
  ]
  const { voices } = chainsOf(included)

  it('counts publishers once, repetitions and collectives with them, never what was overturned', () => {
    expect(publishersOf(voices)).toEqual(['Wire', 'Herald', 'Press'])
  })

  it('counts the voices that a carrier carries, whether it published them or not', () => {
    expect(Object.fromEntries(carriedBy(voices))).toEqual({ Wire: 2, Herald: 1, Press: 1 })
  })
})

describe('whichever claims are included', () => {
  const carried = ({ claims, carriers }: Carrier<Chained>): string[] => [
    ...claims.map(({ id }) => id),
    ...carriers.flatMap(carried),
  ]
  const inVoice = ({ claims, carriers, under }: Voice<Chained>): string[] => [
    ...claims.map(({ id }) => id),
    ...carriers.flatMap(carried),
    ...under.flatMap(inVoice),
  ]
  const inForest = ({ voices, outside }: Forest<Chained>): string[] =>
    [...voices, ...outside.flatMap(({ under }) => under)].flatMap(inVoice)

  it('each included claim is in the trees exactly once, and the roots are the votes that the list counts', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, choices, async (dataset, choice) => {
        const { ask } = await asking(dataset)
        for (const { id } of dataset.events) {
          const { selected } = await ask({ ...choice, event: id })
          if (!selected) throw new Error(`${id} is not told`)
          const forest = chainsOf(selected.included)
          expect(inForest(forest).sort()).toEqual(selected.included.map((claim) => claim.id).sort())
          for (const [stance, votes] of Object.entries(selected.voices))
            expect(forest.voices.filter((voice) => voice.stance === stance)).toHaveLength(votes)
          expect(forest.voices.every(({ why }) => why === null)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})
