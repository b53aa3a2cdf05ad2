import { describe, expect, it } from 'vitest'
import { countOf, readFigures } from '../../../src/import/cells/figureCell'

describe('figures in one cell', () => {
  it.each<[string, object]>([
    [
      'soldiers=10000; killed=300..; wounded=2700..3000',
      { soldiers: 10000, killed: [300, null], wounded: [2700, 3000] },
    ],
    ['killed: 12', { killed: 12 }],
    ['killed=..300', { killed: [null, 300] }],
    ['killed=300+', { killed: [300, null] }],
    ['killed = 2,700 – 3 000 ;', { killed: [2700, 3000] }],
    ['depth=-3', { depth: -3 }],
    ['tons=1.5..2.5', { tons: [1.5, 2.5] }],
    ['killed, at the bridge=3', { 'killed, at the bridge': 3 }],
    ['at 10:30: 4', { 'at 10:30': 4 }],
    ['__proto__=1', Object.fromEntries([['__proto__', 1]])],
    ['', {}],
  ])('%s', (text, figures) => expect(readFigures(text)).toEqual({ figures, unread: [] }))

  it.each([
    'killed',
    '=3',
    'killed=',
    'killed=many',
    'killed=3000..2700',
    'killed=1,5',
    'killed=..',
    'a=1..2..3',
  ])('%s is not read', (text) =>
    expect(readFigures(`${text}; ok=1`)).toEqual({ figures: { ok: 1 }, unread: [text] }),
  )

  it('what is counted twice counts once', () =>
    expect(readFigures('a=1; a=2')).toEqual({ figures: { a: 1 }, unread: ['a=2'] }))
})

describe('numbers as reports write them', () => {
  it.each<[string, unknown]>([
    ['3', 3],
    ['1,200', 1200],
    ['10–12', [10, 12]],
    ['10 to 12', [10, 12]],
    ['between 10 and 12', [10, 12]],
    ['at least 12', [12, null]],
    ['mindestens 12', [12, null]],
    ['12+', [12, null]],
    ['12 or more', [12, null]],
    ['more than 300', [301, null]],
    ['up to 20', [null, 20]],
    ['fewer than 20', [null, 19]],
    ['1.5 million', 1_500_000],
    ['none', 0],
    ['dozens', undefined],
    ['3 or so', undefined],
  ])('%s', (text, figure) => expect(countOf(text)?.figure).toEqual(figure))

  it('says what it left out', () => {
    expect(countOf('about 30')).toEqual({ figure: 30, lost: '“about” was left out' })
    expect(countOf('more than $4 million')).toEqual({ figure: [4_000_001, null], lost: '“$” was left out' })
    expect(countOf('EUR 2,500')).toEqual({ figure: 2500, lost: '“eur” was left out' })
    expect(countOf('$3m')).toEqual({ figure: 3_000_000, lost: '“$” was left out' })
  })
})
