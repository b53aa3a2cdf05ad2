/** In which window a newly opened dataset is first shown. */
import { describe, expect, it } from 'vitest'
import { startWindow } from '../../src/store/startLanes'
import { asking } from '../fixtures/ask'
import { claim, dataset, event } from '../fixtures/dataset'

const DAY = 86_400_000

/** 400 events on as many days from 2020 on, and some more. */
const withEvents = async (...more: string[]) => {
  const days = Array.from({ length: 400 }, (_, i) =>
    new Date(Date.UTC(2020, 0, 1) + i * DAY).toISOString().slice(0, 10),
  )
  const events = [...days, ...more].map((on, i) =>
    event(`e${i}`, [claim(`c${i}`, 'press', 'asserts', { occurred: on, reported: on })]),
  )
  return asking(dataset({ events }))
}

describe('the first window of a dataset', () => {
  it('is all of it, unless a few events lie far from all others', async () => {
    expect(startWindow((await withEvents()).description)).toBeNull()
    expect(startWindow((await withEvents('2021-06-01')).description)).toBeNull()
  })

  it('is that of the others where a few do; those are counted, and all stay in the extent', async () => {
    const { description } = await withEvents('1742-01-01', '2919')
    const window = startWindow(description)
    expect(description.bulk).toMatchObject({ from: Date.UTC(2020, 0, 1), before: 1, after: 1 })
    expect(description.extent?.from).toBe(Date.UTC(1742, 0, 1))
    expect(window?.from).toBeGreaterThan(Date.UTC(2019, 0, 1))
    expect(window?.to).toBeLessThan(Date.UTC(2022, 0, 1))
  })

  it('is the axis of the overview and of reports, which count what lies outside', async () => {
    const { description, ask } = await withEvents('1742-01-01')
    const { reports, density } = await ask({ lanes: 'none' })
    expect(reports.span).toEqual(startWindow(description))
    expect(reports.outside).toEqual({ before: 1, after: 0 })
    expect(reports.density.reduce((sum, one) => sum + one, 0)).toBe(400)
    expect(density.filter((one) => one > 0).length).toBeGreaterThan(density.length / 2)
  })
})
