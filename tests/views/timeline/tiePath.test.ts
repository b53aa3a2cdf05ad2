import { describe, expect, it } from 'vitest'
import { tiePath } from '../../../src/views/timeline/tiePath'

const numbers = (path: string) => path.match(/-?[\d.]+/g)?.map(Number) ?? []

describe('the line between two marks', () => {
  it('runs from rim to rim and bows to the right, whichever end comes first', () => {
    const down = numbers(tiePath({ x: 100, y: 100 }, { x: 100, y: 300 }))
    const up = numbers(tiePath({ x: 100, y: 300 }, { x: 100, y: 100 }))
    const [x1 = 0, y1 = 0, bend = 0, , x2 = 0, y2 = 0] = down
    expect(bend).toBeGreaterThan(100)
    expect(Math.hypot(x1 - 100, y1 - 100)).toBeCloseTo(12, 0)
    expect(Math.hypot(x2 - 100, y2 - 300)).toBeCloseTo(12, 0)
    expect([...up.slice(4), ...up.slice(2, 4), ...up.slice(0, 2)]).toEqual(down)
  })

  it('is left out between marks that touch', () => {
    expect(tiePath({ x: 10, y: 10 }, { x: 20, y: 20 })).toBe('')
    expect(tiePath({ x: 10, y: 10 }, { x: 10, y: 10 })).toBe('')
  })
})
