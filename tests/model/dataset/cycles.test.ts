import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cycles } from '../../../src/model/dataset/cycles'

/** Which nodes a node leads to, over however many steps. */
function reach(links: Map<number, number[]>, from: number, found = new Set<number>()): Set<number> {
  for (const to of links.get(from) ?? []) {
    if (found.has(to)) continue
    found.add(to)
    reach(links, to, found)
  }
  return found
}

const sorted = (groups: number[][]) => groups.map((group) => group.sort((a, b) => a - b)).sort()

describe('cycles', () => {
  it('are the groups each of which leads to each other', () => {
    const link = fc.tuple(fc.nat(8), fc.nat(8)).filter(([from, to]) => from !== to)
    fc.assert(
      fc.property(fc.array(link, { maxLength: 16 }), (pairs) => {
        const links = new Map<number, number[]>()
        for (const [from, to] of pairs) links.set(from, [...(links.get(from) ?? []), to])
        const nodes = Array.from({ length: 9 }, (_, node) => node)
        const mates = nodes.map((a) => nodes.filter((b) => reach(links, a).has(b) && reach(links, b).has(a)))
        const groups = mates.filter((group, node) => group[0] === node && group.length > 1)
        expect(sorted(cycles(links))).toEqual(sorted(groups))
      }),
    )
  })

  it('are found in long chains without a stack overflow', () => {
    const chain = new Map(Array.from({ length: 100_000 }, (_, i) => [i, [i + 1]]))
    expect(cycles(chain)).toEqual([])
    chain.set(100_000, [0])
    expect(cycles(chain)).toMatchObject([{ length: 100_001 }])
  })
})
