/** Sums by profile against adding up one by one, whatever was summed before. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROFILES } from '../../src/engine/profiles'
import type { Looked } from '../../src/engine/subjects'
import { type Adding, tallying } from '../../src/engine/tally'

const EVENTS = 12
/** A basis tells each event's place in a row, and its profile. */
type Basis = { at: number[]; profiles: number[] }

const adding = ({ at }: Basis): Adding => ({
  event(row, e, sign, others) {
    if (!others) (row[at[e] as number] as number) += sign
  },
  all(row) {
    for (const one of at) (row[one] as number) += 1
  },
})
const otherwise = (before: Basis, now: Basis) =>
  Uint8Array.from(now.at, (one, e) =>
    one === before.at[e] && now.profiles[e] === before.profiles[e] ? 0 : 1,
  )

const perEvent = (of: fc.Arbitrary<number>) => fc.array(of, { minLength: EVENTS, maxLength: EVENTS })
type Asked = { basis: Basis; others: number[]; hidden: boolean[] }
const asked = (width: number): fc.Arbitrary<Asked> =>
  fc.record({
    basis: fc.record({ at: perEvent(fc.nat(width - 1)), profiles: perEvent(fc.nat(3)) }),
    others: fc.oneof(perEvent(fc.constant(0)), perEvent(fc.constantFrom(0, 0, 32))),
    hidden: fc.oneof(fc.constant<boolean[]>([]), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 })),
  })

function lookedAt({ basis: { profiles }, others, hidden }: Asked): Looked {
  const hides = new Uint8Array(PROFILES)
  for (const [profile, is] of hidden.entries()) hides[profile] = is ? 4 : 0
  return {
    profiles: Uint16Array.from(profiles),
    hides,
    others: Uint8Array.from(others),
    bits: Uint8Array.from(profiles, (profile, e) => (hides[profile] ?? 0) | (others[e] ?? 0)),
    events: new Uint32Array(PROFILES),
    everything: !hidden.some(Boolean) && !others.some(Boolean),
  }
}

/** Per place of a row that any event stands at. */
function oneByOne({ basis, ...rest }: Asked): Map<number, number> {
  const { bits } = lookedAt({ basis, ...rest })
  const sum = new Map(basis.at.map((at) => [at, 0]))
  for (const [e, at] of basis.at.entries()) if (!bits[e]) sum.set(at, (sum.get(at) ?? 0) + 1)
  return sum
}

function told(tally: (basis: Basis, looked: Looked) => Int32Array, question: Asked): Map<number, number> {
  const sum = tally(question.basis, lookedAt(question))
  return new Map(question.basis.at.map((at) => [at, sum[at] ?? 0]))
}

describe('a tally', () => {
  it('tells what adding up one by one tells, after any others', () => {
    fc.assert(
      fc.property(
        fc.array(asked(6), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(otherwise, () => null),
        (questions, compare) => {
          const tally = tallying(6, adding, compare)
          for (const question of questions) expect(told(tally, question)).toEqual(oneByOne(question))
        },
      ),
    )
  })

  it('follows what changes on the same basis', () => {
    fc.assert(
      fc.property(fc.array(asked(6), { minLength: 2, maxLength: 5 }), (questions) => {
        const tally = tallying(6, adding, otherwise)
        const { basis } = questions[0] as Asked
        for (const { others, hidden } of questions) {
          const question = { basis, others, hidden }
          expect(told(tally, question)).toEqual(oneByOne(question))
        }
      }),
    )
  })

  it('keeps no rows that would be too large, and tells the same', () => {
    const width = 2_000_000
    fc.assert(
      fc.property(asked(width), asked(width), (one, other) => {
        const tally = tallying(width, adding, otherwise)
        for (const question of [one, other]) expect(told(tally, question)).toEqual(oneByOne(question))
      }),
      { numRuns: 8 },
    )
  })
})
