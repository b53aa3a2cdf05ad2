/** Single marks and tiles, as a view's answer holds them. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Mark, Tile } from '../../../../src/engine/answer/lane'
import type { Answer } from '../../../../src/engine/answer/parts'
import type { Engine } from '../../../../src/engine/engine'
import { MOST_MARKS } from '../../../../src/engine/memory/field/marks'
import type { Positions } from '../../../../src/engine/positions'
import type { Description } from '../../../../src/model/description'
import type { Span } from '../../../../src/model/time/span'
import type { View } from '../../../../src/model/view'
import { openInMemory, questionOf } from '../../../fixtures/ask'
import { bytesOf } from '../../../fixtures/dataset'
import { many } from '../../../fixtures/many'

const DAY = 86_400_000
const CLAIMS = 6000
const SOURCES = 150
const isTile = (mark: Mark | Tile): mark is Tile => 'bins' in mark
const countOf = (marks: (Mark | Tile)[]) =>
  marks.reduce((sum, mark) => sum + (isTile(mark) ? mark.count : 1), 0)

describe('many claims of many sources', () => {
  let engine: Engine
  let description: Description
  beforeAll(async () => {
    ;({ engine, description } = await openInMemory(bytesOf(many(CLAIMS, SOURCES))))
  })
  const ask = (change: Partial<View> = {}, lanes?: Positions): Promise<Answer> =>
    engine.ask(questionOf({ lanes: 'source', ...change }, { ...(lanes && { lanes }) }))

  it('are answered lane by lane, and every claim is counted', async () => {
    const { lanes } = await ask()
    let seen = 0
    for (let from = 0; from < lanes.length; from += 40) {
      const { marks, answered, lanes: some } = await ask({}, { from, to: Math.min(from + 40, lanes.length) })
      const inSight = some.slice(answered.from, answered.to)
      expect(new Set(marks.map(({ lane }) => lane))).toEqual(new Set(inSight.map(({ id }) => id)))
      expect(countOf(marks)).toBe(inSight.reduce((sum, lane) => sum + lane.marks - lane.undated, 0))
      seen += countOf(marks) + inSight.reduce((sum, lane) => sum + lane.undated, 0)
    }
    expect(seen).toBe(CLAIMS)
  })

  it('are few in every answer, whatever the question', async () => {
    const whole = description.extent as Span
    for (const lanes of ['source', 'affiliation', 'none'] as const) {
      for (const share of [1, 0.3, 0.05, 0.01, 0.001]) {
        const window = { from: whole.from, to: whole.from + (whole.to - whole.from) * share }
        const { marks } = await ask({ lanes, window }, { from: 0, to: 10_000 })
        expect(marks.length).toBeLessThan(96 * 5 + MOST_MARKS)
        expect(marks.filter((mark) => !isTile(mark)).length).toBeLessThan(96 * 3 + MOST_MARKS)
        expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length)
      }
    }
  })

  it('become single marks as the window gets shorter: those that the tiles counted', async () => {
    const from = Date.UTC(2023, 4, 1)
    const near = { from, to: from + DAY }
    const { marks, lanes, inWindow } = await ask({ window: near })
    expect(marks.some(isTile)).toBe(false)
    expect(marks.length).toBeLessThanOrEqual(MOST_MARKS)
    expect(inWindow).toBeGreaterThan(0)
    expect(inWindow).toBeLessThanOrEqual(marks.length)
    expect(lanes.reduce((sum, lane) => sum + lane.marks, 0)).toBe(CLAIMS)
  })

  it('stay single in a lane with few of them, beside lanes with many', async () => {
    const from = Date.UTC(2023, 4, 1)
    const { marks } = await ask({ window: { from, to: from + 30 * DAY } }, { from: 0, to: 96 })
    const tiled = new Set(marks.filter(isTile).map(({ lane }) => lane))
    const single = marks.filter((mark) => !isTile(mark)).map(({ lane }) => lane)
    expect(tiled.size).toBeGreaterThan(0)
    expect(single.filter((lane) => !tiled.has(lane)).length).toBeGreaterThan(0)
  })

  it('have trays only in the lanes in sight, and are counted in all', async () => {
    const sight = { from: 10, to: 20 }
    const { lanes, answered } = await ask({}, sight)
    expect(answered).toEqual(sight)
    const filled = lanes.flatMap(({ tray }, i) => (tray.length ? [i] : []))
    const undated = lanes.flatMap((lane, i) => (lane.undated ? [i] : []))
    expect(undated.length).toBeGreaterThan(filled.length)
    expect(filled).toEqual(undated.filter((i) => i >= sight.from && i < sight.to))
  })

  it('are answered for the last lanes where those in sight are there no more', async () => {
    const { lanes, answered } = await ask(
      { filters: { affiliation: { only: ['Side 1'] } } },
      { from: 120, to: 150 },
    )
    expect(answered).toEqual({ from: 0, to: lanes.length })
  })

  it('keep the parts of the answer that a pan does not change', async () => {
    const from = Date.UTC(2023, 0, 1)
    const before = await ask({ window: { from, to: from + 60 * DAY } })
    const after = await ask({ window: { from: from + DAY, to: from + 61 * DAY } })
    for (const part of ['lanes', 'counts', 'rows', 'density', 'reports', 'differs'] as const)
      expect(after[part]).toBe(before[part])
    expect(after.totals).toEqual(before.totals)
    expect(after.marks).not.toBe(before.marks)
    const at = (ms: number) =>
      ask({ lanes: 'affiliation', window: { from: from + ms, to: from + ms + 60 * DAY } })
    const nearly = await at(1)
    const same = await at(2)
    expect(same.marks).toBe(nearly.marks)
  })
})
