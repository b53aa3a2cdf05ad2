import { describe, expect, it } from 'vitest'
import { UPGRADERS, type Upgrader, upgrade, VERSION } from '../../src/permalink/upgraders'

const rename =
  (before: string, after: string): Upgrader =>
  (pairs) =>
    pairs.map(([key, value]) => [key === before ? after : key, value])

describe('upgrading old links', () => {
  it('has one step per version', () => {
    expect(VERSION).toBe(UPGRADERS.length + 1)
    expect(VERSION).toBe(2)
  })

  it.each([
    ['1', 'c'],
    ['2', 'b-is-c'],
    ['3', 'a'],
    ['9', 'a'],
    ['x', 'a'],
  ])('takes version %s through the steps that it lacks', (v, key) => {
    const steps = [rename('a', 'b'), rename('b', 'c')]
    const first = key === 'b-is-c' ? 'b' : 'a'
    const lifted = upgrade(
      [
        ['v', v],
        [first, '1'],
      ],
      steps,
    )
    expect(lifted[1]).toEqual([key === 'b-is-c' ? 'c' : key, '1'])
  })

  it('takes a link without a version as it is', () => {
    expect(upgrade([['a', '1']], [rename('a', 'b')])).toEqual([['a', '1']])
  })
})
