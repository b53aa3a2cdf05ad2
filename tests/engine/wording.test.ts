/** Texts by their words against their letters. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OTHER, type Wording, wording } from '../../src/engine/wording'
import { fold, words } from '../../src/model/text'

function read(events: string[][], most?: number): Wording {
  const part = wording(events.length, (e) => (events[e] ?? []).map(fold), most)
  for (let parts = 0; parts < 100; parts++) {
    const all = part()
    if (all) return all
  }
  throw new Error('There is no end of it.')
}

/** Per event what `matching` says of its words. */
function found(all: Wording, word: string): number[] {
  const match = all.matching(word)
  return Array.from(all.first.subarray(1), (end, e) =>
    all.numbers.subarray(all.first[e], end).reduce((sum, number) => sum | (match[number] ?? 0), 0),
  )
}

const text = fc.string({
  unit: fc.constantFrom('a', 'b', 'É', 'ß', ' ', '\n', '\u00a0', '\u3000', ','),
  maxLength: 9,
})
const events = fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 9 })

describe('events by their words', () => {
  it('have a word exactly where one of their texts has it', () => {
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

  it('have each word once', () => {
    const { first, numbers, words } = read([['a b a', 'b'], ['b c']])
    expect([...first]).toEqual([0, 2, 4])
    expect(Array.from(numbers, (number) => words[number])).toEqual(['a', 'b', 'b', 'c'])
  })

  it('say so where they have words beyond those that are numbered', () => {
    const all = read([['ab cd'], ['cd ef', 'gh'], ['ef'], []], 2)
    expect(all.words).toEqual(['ab', 'cd'])
    expect(found(all, 'd')).toEqual([1, 3, 2, 0])
    expect(all.numbers.filter((number) => number === OTHER)).toHaveLength(2)
  })

  it('are read in parts', () => {
    const part = wording(12_000, (e) => [`word${e % 7}`])
    expect(part()).toBeNull()
    expect(part()).toBeNull()
    expect(part()?.words).toHaveLength(7)
  })
})
