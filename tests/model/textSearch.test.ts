import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, hits, words } from '../../src/model/textSearch'

describe('folding', () => {
  it.each([
    ['Straße', 'STRASSE'],
    ['Straße', 'STRAẞE'],
    ['ΟΔΟΣ', 'οδος'],
    ['ὈΔΥΣΣΕΎΣ', 'ὀδυσσεύς'],
    ['σς', 'ΣΣ'],
    ['İstanbul', 'i̇stanbul'],
    ['cafe\u0301', 'CAFÉ'],
    ['ﬁre', 'FIRE'],
    ['Плёхово', 'ПЛЁХОВО'],
    ['J\u030c', 'ǰ'],
    ['\u212b', 'å'],
  ])('makes %s and %s equal', (a, b) => expect(fold(a)).toBe(fold(b)))

  it.each([
    ['café', 'cafe'],
    ['Плёхово', 'Плехово'],
    ['İstanbul', 'istanbuł'],
  ])('keeps %s and %s apart', (a, b) => expect(fold(a)).not.toBe(fold(b)))

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it('ignores case and how a letter is composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text))
        expect(fold(text.normalize('NFD'))).toBe(fold(text))
      }),
    )
  })
})

describe('the words of a search', () => {
  it('are split at any white space', () =>
    expect(words('  Capture\tof\u00a0\u3000PLEKHOVO\n')).toEqual(['capture', 'of', 'plekhovo']))
  it('are none in an empty search', () => expect(words(' \t ')).toEqual([]))
})

const marked = (text: string, q: string) =>
  hits(text, q)
    .map(({ text: run, hit }) => (hit ? `[${run}]` : run))
    .join('')

describe('hits', () => {
  it.each([
    ['Capture of Plekhovo', 'plekh', 'Capture of [Plekh]ovo'],
    ['Capture of Plekhovo', 'OF capture', '[Capture] [of] Plekhovo'],
    ['anana', 'ana', '[anana]'],
    ['Die Straße hier', 'strasse', 'Die [Straße] hier'],
    ['Die STRASSE hier', 'straße', 'Die [STRASSE] hier'],
    ['Aß er', 'as', '[Aß] er'],
    ['ΟΔΟΣ', 'οδοσ', '[ΟΔΟΣ]'],
    ['J\u030co', 'ǰ', '[J\u030c]o'],
    ['cafe\u0301s', 'é', 'caf[é]s'],
    ['İs', 's', 'İ[s]'],
    ['nothing', 'else', 'nothing'],
    ['nothing', ' ', 'nothing'],
    ['', 'x', ''],
    ['\u0301x', 'x', '\u0301[x]'],
  ])('%s, searched for %s', (text, q, told) => expect(marked(text, q)).toBe(told))

  it('joined are the whole text, and there is one wherever the folded text contains the word', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aAßẞsSσςΣİiıéеё 1'), maxLength: 12 })
    fc.assert(
      fc.property(letters, letters, (text, q) => {
        const runs = hits(text, q)
        expect(runs.map((run) => run.text).join('')).toBe(text.normalize('NFC'))
        const holds = words(q).some((word) => fold(text).includes(word))
        expect(runs.some(({ hit }) => hit)).toBe(holds)
      }),
    )
  })
})
