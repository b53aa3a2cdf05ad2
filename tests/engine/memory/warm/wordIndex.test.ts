/** Texts by their words against their letters. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildingWordIndex, type WordIndex } from '../../../../src/engine/memory/warm/wordIndex'
import { fold, words } from '../../../../src/model/textSearch'

function read(events: string[][], most?: number): WordIndex {
  const part = buildingWordIndex(events.length, (e) => (events[e] ?? []).map(fold), most)
  for (let parts = 0; parts < 100; parts++) {
    const all = part()
    if (all) return all
  }
  throw new Error('There is no end of it.')
}

const found = (all: WordIndex, word: string): number[] => [...all.found(word)]

const text = fc.string({
  unit: fc.constantFrom('a', 'b', 'É', 'ß', ' ', '\n', '\u00a0', '\u3000', ','),
  maxLength: 9,
})
const events = fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 9 })

describe('events by their words', () => {
  it('are found by a word exactly where one of their texts contains it', () => {
    fc.assert(
      fc.property(events, text, (said, q) => {
        const all = read(said)
        for (const word of words(q))
          expect(found(all, word)).toEqual(
            said.map((texts) => (texts.some((one) => fold(one).includes(word)) ? 1 : 0)),
          )
      }),
    )
  })

  it('are listed once per word', () => {
    const { first, events, words } = read([['a b a', 'b'], ['b c']])
    expect(words).toEqual(['a', 'b', 'c'])
    expect([...first]).toEqual([0, 1, 3, 4, 4])
    expect([...events]).toEqual([0, 0, 1, 1])
  })

  it('are marked where they have words beyond those that are kept', () => {
    const all = read([['ab cd'], ['cd ef', 'gh'], ['ef'], []], 2)
    expect(all.words).toEqual(['ab', 'cd'])
    expect(found(all, 'd')).toEqual([1, 1, 2, 0])
    expect(found(all, 'b')).toEqual([1, 2, 2, 0])
  })

  it('are indexed in parts', () => {
    const part = buildingWordIndex(12_000, (e) => [`word${e % 7}`])
    for (let parts = 0; parts < 3; parts++) expect(part()).toBeNull()
    const all = part()
    expect(all?.words).toHaveLength(7)
    expect(all?.found('word3').reduce((sum, one) => sum + one, 0)).toBe(1714)
  })
})
