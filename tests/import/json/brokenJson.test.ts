import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenAt } from '../../../src/import/json/brokenJson'
import { lineAndColumn } from '../../../src/import/record/lineAndColumn'

/** The place is marked in the text by a ‖. */
const place = (marked: string) => [marked.replace('‖', ''), marked.indexOf('‖')] as const

describe('where a text stops being JSON', () => {
  it.each([
    '{"a": ‖x}',
    '{"a": 1,‖}',
    '{"a" ‖1}',
    '{‖a: 1}',
    '{"a": 1 ‖"b": 2}',
    '[1, 2‖}',
    '[1,‖]',
    '[‖,1]',
    '{"a": [1, {"b": 2]‖'.replace(']‖', '‖]'),
    '0‖1',
    '{}‖{}',
    '[1]‖]',
    '‖}',
    '["a‖\n"]',
    '["‖\\x"]',
    '‖NaN',
    '‖\ufeff{}',
    "‖'a'",
    // Cut off: the place is the end.
    '{"a": 1‖',
    '{"a": "b‖',
    '{"a": "b\\‖',
    '{"a": "b\\u00‖',
    '{"a"‖',
    '[[[[‖',
    '[1, ‖',
    '‖',
  ])('%s', (marked) => {
    const [text, at] = place(marked)
    expect(brokenAt(text)).toBe(at)
    expect(() => JSON.parse(text)).toThrow()
  })

  it('is none for JSON; for JSON that was cut off it is the end, or before', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, cut) => {
        expect(brokenAt(json)).toBe(json.length)
        const short = json.slice(0, cut % (json.length + 1))
        // A number or a word that is cut is named by its start.
        expect(brokenAt(`[${short}`)).toBeGreaterThan(short.length - 5)
      }),
    )
  })

  it('agrees with the parser on what is JSON at all', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      'true',
      ' ',
      '"',
      '\\',
      '-',
      '1e5',
      '0.',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (some) => {
        const text = some.join('')
        let whole = true
        try {
          JSON.parse(text)
        } catch {
          whole = false
        }
        const at = brokenAt(text)
        if (whole) expect(at).toBe(text.length)
        // What stands before the place can be the beginning of JSON; with what stands there it cannot.
        else expect(brokenAt(text.slice(0, at))).toBe(at)
      }),
      { numRuns: 800 },
    )
  })

  it('is found quickly in a deep text, and in a long one', () => {
    const start = performance.now()
    expect(brokenAt('['.repeat(1_000_000))).toBe(1_000_000)
    expect(brokenAt(`["${'x'.repeat(1_000_000)}`)).toBe(1_000_002)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('line and column', () => {
  it.each([
    ['', 0, 'line 1, column 1'],
    ['abc', 2, 'line 1, column 3'],
    ['a\nbc\n', 3, 'line 2, column 2'],
    ['a\nbc\n', 5, 'line 3, column 1'],
    ['a\r\nb', 3, 'line 2, column 1'],
  ])('of %j at %i: %s', (text, at, told) => expect(lineAndColumn(text, at)).toBe(told))
})
