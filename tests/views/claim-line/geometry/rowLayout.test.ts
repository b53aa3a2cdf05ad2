import { describe, expect, it } from 'vitest'
import type { LineClaim } from '../../../../src/engine/answer/claimLine'
import { layoutRow } from '../../../../src/views/claim-line/geometry/rowLayout'
import { targetsOf } from '../../../../src/views/claim-line/geometry/targets'
import { scaleOf } from '../../../../src/views/claim-line/geometry/timeScale'
import { claim, line } from './claims'

/** 1 to 31 December 2024, ten pixels to a day. */
const SCALE = scaleOf({ from: Date.UTC(2024, 11, 1), to: Date.UTC(2025, 0, 1) }, [], 310, 40)
const MEASURES = { number: (text: string) => text.length * 7, name: (text: string) => text.length * 6 }
const day = (n: number): string => `2024-12-${String(n).padStart(2, '0')}`

function level(name: 'above' | 'on' | 'below', claims: LineClaim[]) {
  const found = layoutRow(line(claims), SCALE, 90, 5, MEASURES).levels.find((one) => one.level === name)
  if (!found) throw new Error('There is no such level.')
  return found
}

describe('where signs stand', () => {
  it('puts who says so above, who denies or doubts below, who takes no side on the line', () => {
    const claims = [
      claim(day(3)),
      claim(day(9), 'denies'),
      claim(day(20), 'doubts'),
      claim(day(26), 'silent'),
    ]
    expect(level('above', claims).signs).toHaveLength(1)
    expect(level('below', claims).signs.map(({ stance }) => stance)).toEqual(['denies', 'doubts'])
    expect(level('on', claims).signs).toHaveLength(1)
  })

  it('puts a claim at its day, at the middle of its span, or at the end of “by then”', () => {
    const x = (occurred: string) => level('above', [claim(occurred)]).signs[0]?.x
    expect(x(day(6))).toBe(55)
    expect(x('2024-12-09/2024-12-15')).toBe(115)
    expect(x('../2024-12-12')).toBe(115)
  })

  it('lets “by then” fade out to the left, and draws no band under a day', () => {
    const band = (occurred: string) => level('above', [claim(occurred)]).signs[0]?.bands[0]
    expect(band('../2024-12-12')).toMatchObject({ right: 115, openLeft: true })
    expect(band(day(6))).toBeUndefined()
  })

  it('gathers claims of one stance whose signs would touch, counts their votes, and marks their days', () => {
    const claims = [claim(day(6)), claim(day(7)), claim(day(7), 'asserts', { votes: false }), claim(day(20))]
    const { signs } = level('above', claims)
    expect(signs.map(({ votes, number }) => [votes, number])).toEqual([
      [2, '2'],
      [1, ''],
    ])
    expect(signs[0]?.feet).toHaveLength(3)
  })

  it('puts a number beyond a band that would end beside it: its end would read as a digit', () => {
    const twice = (dates: string) => level('above', [claim(dates), claim(dates)]).signs[0]
    const numberOf = (dates: string) => {
      const { x = 0, numberBy = 0, bands: [band] = [] } = twice(dates) ?? {}
      return { from: x + numberBy, end: band?.right }
    }
    expect(numberOf('2024-12-09/2024-12-11')).toEqual({ from: 111, end: 110 })
    expect(numberOf('2024-12-02/2024-12-28')).toEqual({ from: 150, end: 280 })
  })

  it('does not gather denials with doubts: they stand side by side around their day', () => {
    const { signs } = level('below', [claim(day(10), 'denies'), claim(day(10), 'doubts')])
    expect(signs).toHaveLength(2)
    expect(signs[1]?.left).toBeGreaterThanOrEqual(signs[0]?.right ?? 0)
    expect(((signs[0]?.x ?? 0) + (signs[1]?.x ?? 0)) / 2).toBeCloseTo(95, 0)
    for (const { x } of signs) expect(Math.abs(x - 95)).toBeLessThan(7)
  })

  it('gathers the more the more claims there are, so that signs stay near their days and within the field', () => {
    const stances = ['denies', 'doubts'] as const
    for (const count of [40, 300, 2000]) {
      const claims = Array.from({ length: count }, (_, i) => claim(day(1 + (i % 31)), stances[i % 2]))
      const { signs } = level('below', claims)
      expect(signs.reduce((sum, { votes }) => sum + votes, 0)).toBe(count)
      for (const [i, { x, left, right, feet }] of signs.entries()) {
        expect(left).toBeGreaterThanOrEqual(signs[i - 1]?.right ?? 0)
        expect(right).toBeLessThanOrEqual(SCALE.width)
        const own = feet.reduce((sum, foot) => sum + foot, 0) / feet.length
        expect(Math.abs(x - own)).toBeLessThanOrEqual(15)
      }
    }
  })

  it('keeps claims that are left out or superseded in signs of their own', () => {
    const claims = [
      claim(day(6)),
      claim(day(6), 'asserts', { included: false, votes: false }),
      claim(day(6), 'asserts', { votes: false, overturned: true }),
    ]
    expect(new Set(level('above', claims).signs.map(({ kind }) => kind))).toEqual(
      new Set(['vote', 'left-out', 'struck']),
    )
  })

  it('puts claims without a date into the tray, those on the line after those above it', () => {
    const claims = [claim(''), claim(''), claim('', 'neither'), claim('someday', 'silent')]
    expect(level('above', claims).tray.map(({ number }) => number)).toEqual(['2'])
    const [first, second] = level('on', claims).tray
    expect(first?.left).toBeGreaterThan(level('above', claims).tray[0]?.right ?? 0)
    expect(second?.left).toBeGreaterThan(first?.right ?? 0)
  })

  it('keeps a tray within its width: closer together, then without rings, then one under the other', () => {
    const many = [
      ...Array.from({ length: 12 }, () => claim('')),
      claim('', 'asserts', { included: false, votes: false }),
      ...Array.from({ length: 3 }, () => claim('', 'neither')),
      ...Array.from({ length: 4 }, () => claim('', 'silent')),
    ]
    const at = (width: number) => {
      const { levels, isTrayFull } = layoutRow(line(many), SCALE, width, 5, MEASURES)
      const signs = levels.flatMap(({ tray }) => tray)
      return {
        isTrayFull,
        rings: signs.filter(({ kind }) => kind === 'left-out').length,
        end: Math.max(...signs.map(({ right }) => right)),
      }
    }
    for (const width of [120, 80, 72, 60, 45]) expect(at(width).end).toBeLessThanOrEqual(width)
    expect(at(120)).toMatchObject({ isTrayFull: false, rings: 1 })
    expect(at(72)).toMatchObject({ isTrayFull: false, rings: 0 })
    expect(at(45)).toMatchObject({ isTrayFull: true, rings: 0 })
  })

  it('draws the line thicker where claims stand against each other, and only there', () => {
    const opposed = { opposed: true }
    const claims = [claim(day(5), 'asserts', opposed), claim(day(7), 'denies', opposed), claim(day(28))]
    const { clash } = layoutRow(line(claims), SCALE, 90, 5, MEASURES)
    expect(clash?.left).toBeLessThan(45)
    expect(clash?.right).toBeLessThan(100)
    expect(layoutRow(line(claims, { status: 'corroborated' }), SCALE, 90, 5, MEASURES).clash).toBeNull()
  })
})

describe('names', () => {
  const texts = (claims: LineClaim[], name: 'above' | 'below') =>
    level(name, claims).labels.map(({ text }) => text)

  it('of assertions are affiliations, of denials sources', () => {
    const who = { source: 'Dmitry Peskov, Kremlin spokesman', side: 'Russia' }
    expect(texts([claim(day(3), 'asserts', who)], 'above')).toEqual(['Russia'])
    expect(texts([claim(day(3), 'denies', who)], 'below')).toEqual(['Dmitry Peskov'])
  })

  it('are shortened, then left out, where there is no room', () => {
    const many = Array.from({ length: 9 }, (_, i) => claim(day(10), 'denies', { source: `Somebody ${i}` }))
    expect(texts(many, 'below')).toEqual(['Somebody 0, 8 more'])
    const long = { source: 'A source whose name is much longer than any row of the timeline has room for' }
    expect(texts([claim(day(10), 'denies', long)], 'below')).toEqual([])
  })

  it('of denials lie over a fold where they have no room beside it', () => {
    const folds = [{ from: Date.UTC(2024, 11, 11), to: Date.UTC(2024, 11, 26) }]
    const scale = scaleOf({ from: Date.UTC(2024, 11, 1), to: Date.UTC(2025, 0, 1) }, folds, 160, 40)
    const named = (stance: 'asserts' | 'denies') =>
      layoutRow(
        line([claim(day(29), stance, { source: 'Somebody', side: 'Somebody' })]),
        scale,
        90,
        5,
        MEASURES,
      )
        .levels.flatMap(({ labels }) => labels)
        .map(({ text }) => text)
    expect(named('denies')).toEqual(['Somebody'])
    expect(named('asserts')).toEqual([])
  })

  it('stand beside their own sign, not beyond the span of what is left out', () => {
    const leftOut = claim('2024-12-02/2024-12-20', 'denies', { included: false, votes: false })
    const [label] = level('below', [leftOut, claim(day(6), 'denies', { source: 'Chernyak' })]).labels
    expect((label?.left ?? 0) - 55).toBeLessThan(20)
  })

  it('never overlap a sign, a band or another name', () => {
    const claims = Array.from({ length: 12 }, (_, i) =>
      claim(i % 3 ? `../${day(2 * i + 3)}` : day(2 * i + 3), i % 2 ? 'denies' : 'doubts', {
        source: `Speaker ${i}`,
      }),
    )
    const { signs, labels } = level('below', claims)
    const names = (isUnder: boolean) =>
      labels
        .filter(({ under }) => under === isUnder)
        .map(({ left, width }) => ({ left, right: left + width }))
    for (const line of [[...signs, ...names(false)], names(true)]) {
      const spans = line.sort((a, b) => a.left - b.left)
      spans.slice(1).forEach((span, i) => {
        expect(span.left).toBeGreaterThanOrEqual(spans[i]?.right ?? 0)
      })
    }
  })

  it('of denials without room beside them stand under them, once for neighbours of the same source', () => {
    const examiner = { source: 'Washington Examiner' }
    const claims = [
      claim('2024-12-01/2024-12-20', 'doubts', examiner),
      claim('2024-12-05/2024-12-26', 'doubts', examiner),
      claim(day(19), 'denies', { source: 'Chernyak' }),
    ]
    const layout = layoutRow(line(claims), SCALE, 90, 5, MEASURES)
    const below = layout.levels.find((one) => one.level === 'below')
    const [first, second] = below?.signs ?? []
    const [name, ...others] = below?.labels.filter(({ under }) => under) ?? []
    expect(layout.hasUnder).toBe(true)
    expect(others).toEqual([])
    expect(name).toMatchObject({ text: 'Washington Examiner', stance: 'doubts' })
    expect((name?.left ?? 0) + (name?.width ?? 0) / 2).toBeCloseTo(((first?.x ?? 0) + (second?.x ?? 0)) / 2)
  })
})

describe('targets', () => {
  it('are 24 px wide where there is room, and never lie over each other', () => {
    const { signs } = level('below', [
      claim(day(3), 'denies'),
      claim(day(20), 'denies'),
      claim(day(21), 'doubts'),
    ])
    const targets = targetsOf(signs)
    expect(targets[0]?.width).toBe(24)
    expect(targets[2]?.left).toBeGreaterThanOrEqual(
      (targets[1]?.left ?? 0) + (targets[1]?.width ?? 0) - 0.001,
    )
  })
})
