import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idTable } from '../../src/model/idTable'
import { BLOCK, textsOf, textsWriter } from '../../src/model/texts'

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
    ['of ASCII', 'Crew held the BRIDGE, at Z'],
    ['beyond it', 'Взяли Плёхово, İ and ẞ'],
  ])('gives searched texts back as they were, %s', (_, text) => {
    const texts = many(BLOCK + 300).map((one, i) => (i % 3 ? `${text.slice(i % 9)} ${i}` : one.slice(0, 6)))
    const writer = textsWriter(true)
    for (const one of texts) writer.add(one)
    expect(writer.at(BLOCK + 3)).toBe(texts[BLOCK + 3])
    expect(writer.at(BLOCK + 299)).toBe(texts[BLOCK + 299])
    const column = writer.done()
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
