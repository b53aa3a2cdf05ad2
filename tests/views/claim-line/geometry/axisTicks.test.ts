import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY } from '../../../../src/model/time/span'
import { stepFor, ticksOf } from '../../../../src/views/claim-line/geometry/axisTicks'
import { scaleOf } from '../../../../src/views/claim-line/geometry/timeScale'

const day = (text: string): number => Date.parse(`${text}T00:00Z`)
const measure = (label: string): number => label.length * 6.5
const labels = (from: string, to: string, width = 440, folds: [string, string][] = []) =>
  ticksOf(
    scaleOf(
      { from: day(from), to: day(to) },
      folds.map(([a, b]) => ({ from: day(a), to: day(b) })),
      width,
      40,
    ),
    measure,
  )

describe('the axis', () => {
  it('names months, and drops days for which there is no room', () => {
    const all = labels('2024-09-29', '2024-12-20')
    expect(all.filter(({ major }) => major).map(({ label }) => label)).toEqual(['Oct 2024', 'Nov', 'Dec'])
    expect(all.filter(({ major }) => !major).every(({ label }) => /^(8|15|22|29)$/.test(label))).toBe(true)
  })

  it('names the month at the edge of a part that begins within it, with its year where that is another', () => {
    const all = labels('2024-10-01', '2025-05-01', 440, [['2024-12-20', '2025-04-22']])
    expect(all.filter(({ major }) => major).map(({ label }) => label)).toContain('Apr 2025')
  })

  it('names the year that begins near the edge, rather than the month at the edge, which would touch it', () => {
    const all = labels('2021-10-08', '2025-01-01')
    // Its months are named, too: one in each year.
    expect(all.filter(({ label }) => label === 'Jul').length).toBe(3)
    const names = all.filter(({ major }) => major).map(({ label }) => label)
    expect(names).toEqual(['2022', '2023', '2024'])
    expect(labels('2021-02-01', '2025-01-01').find(({ major }) => major)?.label).toBe('Feb 2021')
  })

  it('tells the parts of a month apart that is folded', () => {
    const all = labels('2025-04-01', '2025-04-30', 440, [['2025-04-06', '2025-04-24']])
    expect(all.filter(({ major }) => major).map(({ label }) => label)).toEqual(['Apr 2025', '24 Apr'])
  })

  it('has a day only behind the name of its month: "3" behind "Apr" is 3 April', () => {
    const month = (time: number) => new Date(time).toLocaleString('en', { month: 'short', timeZone: 'UTC' })
    const folded = fc.record({
      from: fc.integer({ min: 0, max: 40 }),
      fold: fc.integer({ min: 20, max: 200 }),
      rest: fc.integer({ min: 3, max: 40 }),
      width: fc.integer({ min: 200, max: 900 }),
    })
    fc.assert(
      fc.property(folded, ({ from, fold, rest, width }) => {
        const start = day('2024-03-01')
        const [a, b] = [start + (20 + from) * DAY, start + (20 + from + fold) * DAY]
        const scale = scaleOf({ from: start, to: b + rest * DAY }, [{ from: a, to: b }], width, 40)
        let name = ''
        for (const { x, label, major } of ticksOf(scale, measure).sort((one, other) => one.x - other.x))
          if (major) name = label
          else if (/^\d+$/.test(label)) expect(name).toContain(month(scale.timeAt(x + 0.01)))
      }),
    )
  })

  it('never puts one label over another, at any zoom', () => {
    for (const years of [0.0001, 0.001, 0.01, 0.1, 1, 10, 100, 1000, 20_000]) {
      const from = day('2024-03-05')
      const scale = scaleOf({ from, to: from + years * 365.25 * 86_400_000 }, [], 500, 40)
      const spans = ticksOf(scale, measure)
        .map(({ label, x, left }) => ({ left: left ?? x - measure(label) / 2, wide: measure(label) }))
        .sort((a, b) => a.left - b.left)
      expect(spans.length).toBeGreaterThan(0)
      spans.slice(1).forEach((span, i) => {
        const before = spans[i]
        expect(span.left).toBeGreaterThanOrEqual((before?.left ?? 0) + (before?.wide ?? 0))
      })
    }
  })

  it('knows years before the year 1', () => {
    const year = (y: number) => {
      const date = new Date(0)
      return date.setUTCFullYear(y, 0, 1)
    }
    const all = ticksOf(scaleOf({ from: year(-3), to: year(3) }, [], 600, 40), measure)
    expect(all.map(({ label }) => label)).toEqual(expect.arrayContaining(['4 BC', '1 BC', '1', '2']))
  })

  it('takes coarser steps where a pixel is longer', () => {
    expect(stepFor(30 / 86_400_000).unit).toBe('day')
    expect(stepFor(1 / 86_400_000).unit).toBe('month')
    expect(stepFor(0.001 / 86_400_000).unit).toBe('year')
  })
})
