/** Sums by profile against adding up one by one, whatever was summed before. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROFILES } from '../../src/engine/profiles'
import type { Looked } from '../../src/engine/subjects'
import { type Add, tallying } from '../../src/engine/tally'

const EVENTS = 12
/** A basis tells each event's number in a row. */
type Basis = number[]

const adding =
  (basis: Basis): Add =>
  (row, e, sign, others) => {
    if (!others) (row[basis[e] as number] as number) += sign
  }
const otherwise = (before: Basis, now: Basis) => Uint8Array.from(now, (one, e) => (one === before[e] ? 0 : 1))

const perEvent = (of: fc.Arbitrary<number>) => fc.array(of, { minLength: EVENTS, maxLength: EVENTS })
const asked = (width: number) =>
  fc.record({
    basis: perEvent(fc.nat(width - 1)),
    profiles: perEvent(fc.nat(3)),
    others: perEvent(fc.constantFrom(0, 0, 32)),
    hidden: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  })

function lookedAt({ profiles, others, hidden }: { profiles: number[]; others: number[]; hidden: boolean[] }) {
  const hides = new Uint8Array(PROFILES)
  for (const [profile, is] of hidden.entries()) hides[profile] = is ? 4 : 0
  const looked: Looked = {
    profiles: Uint16Array.from(profiles),
    hides,
    others: Uint8Array.from(others),
    bits: Uint8Array.from(profiles, (profile, e) => (hides[profile] ?? 0) | (others[e] ?? 0)),
    events: new Uint32Array(PROFILES),
  }
  return looked
}

function oneByOne(width: number, basis: Basis, { bits }: Looked): number[] {
  const sum = new Array<number>(width).fill(0)
  for (const [e, at] of basis.entries()) if (!bits[e]) sum[at] = (sum[at] ?? 0) + 1
  return sum
}

describe('a tally', () => {
  it('tells what adding up one by one tells, after any others', () => {
    fc.assert(
      fc.property(fc.array(asked(6), { minLength: 1, maxLength: 5 }), (questions) => {
        const tally = tallying(6, adding, otherwise)
        for (const { basis, ...rest } of questions) {
          const looked = lookedAt(rest)
          expect([...tally(basis, looked)]).toEqual(oneByOne(6, basis, looked))
        }
      }),
    )
  })

  it('adds up anew where so much is other that correcting is more work', () => {
    const tally = tallying(3, adding, () => null)
    const looked = lookedAt({
      profiles: new Array(EVENTS).fill(0),
      others: new Array(EVENTS).fill(0),
      hidden: [],
    })
    expect([...tally(new Array(EVENTS).fill(1), looked)]).toEqual([0, EVENTS, 0])
    expect([...tally(new Array(EVENTS).fill(2), looked)]).toEqual([0, 0, EVENTS])
  })

  it('keeps no rows that would be too large, and tells the same', () => {
    const width = 2_000_000
    fc.assert(
      fc.property(asked(width), asked(width), (one, other) => {
        const tally = tallying(width, adding, otherwise)
        for (const { basis, ...rest } of [one, other]) {
          const looked = lookedAt(rest)
          const sum = tally(basis, looked)
          const wanted = new Map<number, number>()
          for (const [e, at] of basis.entries())
            if (!looked.bits[e]) wanted.set(at, (wanted.get(at) ?? 0) + 1)
          for (const at of basis) expect(sum[at]).toBe(wanted.get(at) ?? 0)
        }
      }),
      { numRuns: 8 },
    )
  })
})
