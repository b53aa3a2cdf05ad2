import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate } from '../../../../src/model/time/dates'
import { formatDay, parseDay } from '../../../../src/model/time/days'
import { DAY } from '../../../../src/model/time/span'
import { VOICES } from '../../../../src/model/view'
import { datasets, days, filtersOf } from '../../../fixtures/arbitraries'
import { asking } from '../../../fixtures/ask'
import { claim, dataset, event } from '../../../fixtures/dataset'
import { VILLAGE, WITHOUT_RUSSIA } from '../../../fixtures/village'

const spelled = (day: number | null) => (day === null ? null : formatDay(day))

async function steps(view: { asof?: string | null; filters?: object }, data = VILLAGE) {
  const { reports } = await (await asking(data)).ask(view)
  return [reports.first, reports.previous, reports.next, reports.last].map(spelled)
}

describe('reported days', () => {
  it.each([
    [null, '2024-12-12', null],
    ['2020-01-01', null, '2024-11-02'],
    ['2024-11-02', null, '2024-11-03'],
    ['2024-12-01', '2024-11-03', '2024-12-07'],
    ['2024-12-09', '2024-12-08', '2024-12-10'],
    ['2024-12-12', '2024-12-10', null],
    ['2030-01-01', '2024-12-12', null],
  ])('as of %s: before it %s, after it %s', async (asof, previous, next) => {
    expect(await steps({ asof })).toEqual(['2024-11-02', previous, next, '2024-12-12'])
  })

  it('are those of included claims', async () => {
    expect(await steps({ asof: '2024-12-08', ...WITHOUT_RUSSIA })).toEqual([
      '2024-12-01',
      '2024-12-01',
      '2024-12-10',
      '2024-12-12',
    ])
    expect(await steps({ filters: { source: { only: [] } } })).toEqual([null, null, null, null])
  })

  it('of an uncertain report are the last that it can mean', async () => {
    const data = dataset({ events: [event('e', [claim('c', 's', 'asserts', { reported: '2024-12' })])] })
    expect(await steps({}, data)).toEqual(['2024-12-31', '2024-12-31', null, '2024-12-31'])
  })

  it('lead from the first to the last, and include every claim with a known day', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, filtersOf(VOICES), async (data, filters) => {
        const { ask } = await asking(data)
        const known = async (asof: string | null) => (await ask({ filters, asof })).totals.claims
        const all = await ask({ filters })
        const { first, last } = all.reports
        let [day, count, steps] = [first, 0, 0]
        while (day !== null && steps++ < 40) {
          expect(await known(formatDay(day - DAY))).toBe(count)
          const now = await known(formatDay(day))
          expect(now).toBeGreaterThan(count)
          count = now
          day = (await ask({ filters, asof: formatDay(day) })).reports.next
        }
        const dayless = last === null ? 0 : (await ask({ filters, asof: formatDay(last) })).unknownDay
        if (last !== null) expect(count + dayless).toBe(all.totals.claims)
        expect(all.reports.density.reduce((sum, part) => sum + part, 0)).toBe(count)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the strip of reports', () => {
  it('counts denials and doubts among all claims', async () => {
    const said = (id: string, stance: 'asserts' | 'denies' | 'doubts' | 'neither', reported: string) =>
      claim(id, 's', stance, { occurred: '2024-05-01', reported })
    const claims = [
      said('a', 'asserts', '2024-05-01'),
      said('b', 'denies', '2024-05-20'),
      said('c', 'doubts', '2024-05-20'),
      said('d', 'neither', '2024-05-20'),
    ]
    const { ask } = await asking(dataset({ events: [event('e', claims)] }))
    const { density, against } = (await ask()).reports
    const counts = density.flatMap((all, i) => (all ? [[all, against[i]]] : []))
    expect(counts).toEqual([
      [1, 0],
      [3, 2],
    ])
  })

  it('has the overview’s axis where all reports lie in it', async () => {
    const { ask, description } = await asking(VILLAGE)
    const { span } = (await ask()).reports
    expect(span?.from).toBeLessThan(description.extent?.from ?? 0)
    expect(span?.to).toBeGreaterThan(description.extent?.to ?? 0)
  })

  it('has an axis of its own where they do not', async () => {
    const about = { occurred: '-0479-08', reported: '1954-05-01' }
    const data = dataset({ events: [event('e', [claim('c', 's', 'asserts', about)])] })
    const { span } = (await (await asking(data)).ask()).reports
    expect(spelled(span?.from ?? null)).toBe('1954-04-30')
    expect(spelled(span?.to ?? null)).toBe('1954-05-03')
  })
})

describe('a report far before all others', () => {
  it('is the first, but not the first of the strip', async () => {
    const many = Array.from({ length: 250 }, (_, i) =>
      claim(`c${i}`, 's', 'asserts', { reported: formatDay(Date.UTC(2024, 0, 1) + i * DAY) }),
    )
    const far = claim('far', 's', 'asserts', { reported: '1753-01-01' })
    const { ask } = await asking(dataset({ events: [event('e', [far, ...many])] }))
    const { reports } = await ask({})
    expect(spelled(reports.first)).toBe('1753-01-01')
    expect(spelled(reports.firstInSpan)).toBe('2024-01-01')
    expect(reports.outside).toEqual({ before: 1, after: 0 })
  })
})

describe('what may have been public', () => {
  const unsure = (id: string, reported: string, occurred?: string) =>
    claim(id, 's', 'asserts', occurred === undefined ? { reported } : { reported, occurred })
  const data = dataset({
    events: [
      event('e', [
        unsure('between', '[2024-12-13..2024-12-15]'),
        unsure('by', '[..2024-12-15]', '2024-12-06'),
        unsure('later', '[2024-12-13..]'),
        unsure('sure', '2024-12-13'),
        unsure('after', '2024-12-16'),
        claim('never', 's'),
      ]),
    ],
  })

  it.each<[string | null, string[]]>([
    [null, []],
    ['2024-12-01', []],
    ['2024-12-10', ['by']],
    ['2024-12-13', ['between', 'by', 'later']],
    ['2024-12-14', ['between', 'by', 'later']],
    ['2024-12-15', ['later']],
  ])('as of %s: %j', async (asof, claims) => {
    const { reports } = await (await asking(data)).ask({ asof })
    expect(reports.uncertain.first.map((one) => one.claim)).toEqual(claims)
    expect(reports.uncertain.count).toBe(claims.length)
  })

  it('is not included as of that day, but may have been public by then', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, days, async (data, asof) => {
        const { ask } = await asking(data)
        const { reports, rows } = await ask({ asof })
        const included = new Set<string>()
        for (const { id } of rows)
          for (const one of (await ask({ asof, event: id })).selected?.included ?? []) included.add(one.id)
        const end = (parseDay(asof) ?? 0) + DAY
        for (const { claim: id, reported } of reports.uncertain.first) {
          expect(included.has(id)).toBe(false)
          expect(readDate(reported.text).date?.from).toBeLessThan(end)
        }
      }),
      { numRuns: 60 },
    )
  })
})
