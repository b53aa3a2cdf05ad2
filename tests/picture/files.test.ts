/** Pictures as files: their text, their colours, their size. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pixelRatio } from '../../src/panels/share/picture/asPng'
import { rangesOf } from '../../src/panels/share/picture/ownFonts'
import { paletteOf } from '../../src/picture/look'
import { drawn, svgText } from '../../src/picture/svg'
import { line, shortened, wrapped } from '../../src/picture/texts'
import { LOOK, textsOf } from '../fixtures/drawings'

describe('a picture', () => {
  it('has the colours of the page', () => {
    const css = readFileSync('src/look/page.css', 'utf8')
    for (const [name, light] of Object.entries(paletteOf('light'))) {
      const both = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)?.slice(1)
      expect([light, paletteOf('dark')[name as keyof ReturnType<typeof paletteOf>]], name).toEqual(both)
    }
  })

  it('is well-formed XML, whatever the texts of the data are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = text.toWellFormed()
        const [read = ''] = textsOf(drawn('svg', {}, [line(0, 0, text, { size: 12, fill: '#000000' })]))
        // XML has no place for most control characters, and reads each line's end as a line feed.
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out.
        const bare = shown.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
        expect(read).toBe(bare.replace(/\r\n?/g, '\n'))
      }),
      { numRuns: 30 },
    )
    expect(svgText(line(0, 0, '</text><script>&', { size: 12, fill: '#000000' }))).not.toContain('<script')
  })

  it('breaks lines so that none is wider than its room, and loses no letter', () => {
    const type = { size: 10 }
    const width = LOOK.measure('10px')
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.integer({ min: 12, max: 300 }), (text, room) => {
        const all = wrapped(text, room, LOOK, type)
        expect(all.every((one) => width(one) <= room)).toBe(true)
        expect(all.join('').replaceAll(' ', '')).toBe(text.replaceAll(/\s/g, ''))
        const two = wrapped(text, room, LOOK, type, 2)
        expect(two.length).toBeLessThanOrEqual(2)
        expect(two.length < all.length).toBe(two.at(-1)?.endsWith('…') ?? false)
      }),
    )
    expect(shortened('A long name', 30, width)).toBe('A lon…')
  })

  it('is a PNG of twice its size as far as canvases can be', () => {
    expect(pixelRatio({ width: 1200, height: 630 })).toBe(2)
    expect(pixelRatio({ width: 1200, height: 9000 })).toBe(1.5)
    expect(pixelRatio({ width: 1200, height: 15_000 })).toBe(1)
    expect(pixelRatio({ width: 1200, height: 17_000 })).toBe(0)
  })

  it('takes the fonts that have its letters', () => {
    expect(rangesOf('U+0000-00FF, U+131, U+4??')).toEqual([
      [0, 0xff],
      [0x131, 0x131],
      [0x400, 0x4ff],
    ])
    expect(rangesOf('')).toEqual([[0, 0x10ffff]])
  })
})
