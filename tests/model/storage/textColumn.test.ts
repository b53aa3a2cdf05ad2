import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idTable } from '../../../src/model/storage/idTable'
import { BLOCK, lower, textsOf, textsWriter } from '../../../src/model/storage/textColumn'

const many = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => (i % 3 ? `text ${i} — ї` : ''))

describe('a column of texts', () => {
  it('gives back every text, across blocks', () => {
    const texts = many(BLOCK * 2 + 7)
    const column = textsOf(texts)
    expect(column.size).toBe(texts.length)
    expect(texts.every((text, i) => column.at(i) === text)).toBe(true)
  })

  it('can be read while it is written', () => {
    const writer = textsWriter()
    for (const [i, text] of many(BLOCK + 3).entries()) {
      writer.add(text)
      if (i % 500 === 0 || i >= BLOCK - 1) expect(writer.at(i)).toBe(text)
    }
    expect(writer.size).toBe(BLOCK + 3)
  })

  it.each([
    ['of ASCII', true, 'Crew held the BRIDGE, at Z'],
    ['beyond it', false, 'Взяли Плёхово, İ and ẞ'],
  ])('gives texts back as they were once they are put in lower case, %s', (_, isAscii, text) => {
    const texts = many(BLOCK + 300).map((one, i) => (i % 3 ? `${text.slice(i % 9)} ${i}` : one.slice(0, 6)))
    const column = textsOf(texts)
    for (const again of [1, 2])
      expect([again, ...column.blocks.map((block) => block && lower(block))]).toEqual([
        again,
        isAscii,
        isAscii,
      ])
    expect(column.blocks.some((block) => /[A-Z]/.test(block?.letters ?? ''))).toBe(false)
    expect(texts.every((one, i) => column.at(i) === one)).toBe(true)
  })

  it('keeps nothing for a block of empty texts', () => {
    const column = textsOf([...many(BLOCK).map(() => ''), 'one'])
    expect(column.blocks[0]).toBeNull()
    expect([column.at(5), column.at(BLOCK), column.at(BLOCK + 9)]).toEqual(['', 'one', ''])
  })
})

describe('a table of ids', () => {
  it('finds what was added and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 3000 }), fc.string(), (ids, other) => {
        const table = idTable((n) => ids[n] ?? '')
        ids.forEach((id, n) => {
          expect(table.find(id)).toBe(-1)
          table.add(id, n)
        })
        expect(ids.map(table.find)).toEqual([...ids.keys()])
        expect(table.find(other)).toBe(ids.indexOf(other))
      }),
      { numRuns: 50 },
    )
  })

  it('finds what was added in rising order, and what came after it', () => {
    const rising = fc
      .uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 200 })
      .map((ids) => ids.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)))
    fc.assert(
      fc.property(rising, fc.uniqueArray(fc.string({ maxLength: 3 })), (first, others) => {
        const ids = [...new Set([...first, ...others])]
        const table = idTable((n) => ids[n] ?? '')
        ids.forEach((id, n) => {
          expect(table.find(id)).toBe(-1)
          table.add(id, n)
          if (n % 5 === 4 && n > first.length / 2) expect(table.find(ids[n - 3] ?? '')).toBe(n - 3)
        })
        expect(ids.map(table.find)).toEqual([...ids.keys()])
        expect(table.find('none such')).toBe(-1)
      }),
    )
  })
})
