import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byCodePoint } from '../../src/model/codePoints'
import { cut, decode, encode, inOrder } from '../../src/permalink/spelling'

const anyText = fc.string({ unit: 'binary', maxLength: 30 })

describe('the spelling of text', () => {
  it('encodes the reserved characters, white space and non-ASCII', () => {
    expect(encode(',!%&=#+')).toBe('%2C%21%25%26%3D%23%2B')
    expect(encode(' \t\n')).toBe('%20%09%0A')
    expect(encode('é中😀\u00a0')).toBe('%C3%A9%E4%B8%AD%F0%9F%98%80%C2%A0')
  })

  it('encodes nothing else', () => {
    const plain = `ABCxyz0189"$'()*-./:;<>?@[\\]^_\`{|}~`
    expect(encode(plain)).toBe(plain)
  })

  it('gives back what it was given', () => {
    fc.assert(fc.property(anyText, (text) => decode(encode(text)) === text))
  })

  it('reads a plus as a plus, and names broken encoding by null', () => {
    expect(decode('a+b')).toBe('a+b')
    expect(decode('%E0%A4')).toBeNull()
    expect(decode('100%')).toBeNull()
  })

  it('replaces half a character pair', () => {
    expect(decode(encode('a\ud800b'))).toBe('a\ufffdb')
  })
})

describe('the order of items', () => {
  it('is by code point, neither by UTF-16 unit nor by locale', () => {
    expect(inOrder(['😀', '\ufb00', 'é', 'z', 'Z', 'a', '10', '9'])).toEqual([
      '10',
      '9',
      'Z',
      'a',
      'z',
      'é',
      '\ufb00',
      '😀',
    ])
  })

  it('is the order of the UTF-8 bytes', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(Math.sign(byCodePoint(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))))
      }),
    )
  })

  it('holds each item once and none that is empty', () => {
    expect(inOrder(['b', '', 'a', 'b'])).toEqual(['a', 'b'])
  })
})

describe('cutting', () => {
  it('counts characters and splits no pair', () => {
    expect(cut('😀😀😀', 2)).toBe('😀😀')
    expect(cut('abc', 3)).toBe('abc')
  })
})
