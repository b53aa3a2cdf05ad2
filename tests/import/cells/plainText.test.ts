import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginning, plainLine, plainText } from '../../../src/import/cells/plainText'

describe('what HTML shows as text', () => {
  it.each([
    ['<p>A &amp; <b>B</b></p><p>C</p>', 'A & B\nC'],
    ['one<br/>two<BR>three', 'one\ntwo\nthree'],
    ['<a href="https://example.org/?a=1&amp;b=2" title="x">link</a>ed', 'linked'],
    ['1 < 2 and 3 > 2, <3', '1 < 2 and 3 > 2, <3'],
    ['caf&eacute;&nbsp;&#8212;&#x2014; &unknown; &#0; &constructor;', 'café —— &unknown; &#0; &constructor;'],
    ['a\r\n   b', 'a b'],
    ['x<!-- hidden -->y', 'xy'],
    ['', ''],
  ])('%s', (html, text) => expect(plainText(html)).toBe(text))

  it('is one line for titles, and a beginning is cut between words', () => {
    expect(plainLine('<p>A</p><p>B</p>')).toBe('A B')
    expect(beginning(`${'word '.repeat(30)}`)).toMatch(/^(?:word ){15}word…$/)
  })

  it('keeps text that has neither tags nor entities', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/[<&]/.test(text))
        expect(plainText(text)).toBe(text.replace(/\s+/g, ' ').trim())
      }),
    )
  })

  it.each(['<', '<a', '&', '<!--', '<p '])('is quick with 100,000 of %s', (piece) => {
    const start = performance.now()
    plainText(piece.repeat(100_000))
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
