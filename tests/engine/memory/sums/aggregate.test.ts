/** Sums by profile against adding up one by one, whatever was summed before. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROFILES } from '../../../../src/engine/memory/choice/profiles'
import type { Looked } from '../../../../src/engine/memory/choice/subjects'
import { type Adding, type Tally, tallying } from '../../../../src/engine/memory/sums/aggregate'
import { columnsOf } from '../../../../src/model/dataset/columnsOf'
import { type Judgement, judge } from '../../../../src/model/judgement/judgement'
import { dataset } from '../../../fixtures/dataset'

const EVENTS = 12
/** A basis tells each event's place in a row, and its profile. */
type Basis = { at: number[]; profiles: number[]; judgement: Judgement }

const adding = ({ at }: Basis): Adding => ({
  event(row, e, others, sign) {
    if (!others) (row[at[e] as number] as number) += sign
  },
  all(row) {
    for (const one of at) (row[one] as number) += 1
  },
  chosen(row, looked) {
    const bits = looked.bits()
    for (const [e, one] of at.entries()) if (!bits[e]) (row[one] as number) += 1
  },
})
const judgementOf = ({ judgement }: Basis) => judgement

const perEvent = (of: fc.Arbitrary<number>) => fc.array(of, { minLength: EVENTS, maxLength: EVENTS })
type Asked = { basis: Basis; others: number[]; hidden: boolean[] }
const asked = (width: number): fc.Arbitrary<Asked> =>
  fc.record({
    basis: fc
      .record({ at: perEvent(fc.nat(width - 1)), profiles: perEvent(fc.nat(3)) })
      // Each of a judgement of its own.
      .map((basis) => ({
        ...basis,
        judgement: judge(columnsOf(dataset({ sources: [], events: [] })), new Uint8Array()),
      })),
    others: fc.oneof(perEvent(fc.constant(0)), perEvent(fc.constantFrom(0, 0, 32))),
    hidden: fc.oneof(fc.constant<boolean[]>([]), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 })),
  })

function lookedAt({ basis: { profiles }, others, hidden }: Asked): Looked {
  const hides = new Uint8Array(PROFILES)
  for (const [profile, is] of hidden.entries()) hides[profile] = is ? 4 : 0
  const events = new Uint32Array(PROFILES)
  for (const [e, profile] of profiles.entries()) if (!others[e]) events[profile] = (events[profile] ?? 0) + 1
  return {
    profiles: Uint16Array.from(profiles),
    hides,
    others: Uint8Array.from(others),
    bits: () => Uint8Array.from(profiles, (profile, e) => (hides[profile] ?? 0) | (others[e] ?? 0)),
    events,
    allProfiles: !hidden.some(Boolean),
    everything: !hidden.some(Boolean) && !others.some(Boolean),
  }
}

/** Per place of a row that any event stands at. */
function oneByOne({ basis, ...rest }: Asked): Map<number, number> {
  const bits = lookedAt({ basis, ...rest }).bits()
  const sum = new Map(basis.at.map((at) => [at, 0]))
  for (const [e, at] of basis.at.entries()) if (!bits[e]) sum.set(at, (sum.get(at) ?? 0) + 1)
  return sum
}

function told(tally: Tally<Basis>, question: Asked, looked = lookedAt(question)): Map<number, number> {
  const sum = tally.sum(question.basis, looked)
  return new Map(question.basis.at.map((at) => [at, sum[at] ?? 0]))
}

describe('a tally', () => {
  it('tells what adding up one by one tells, prepared or not, after any others', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(asked(6), fc.boolean()), { minLength: 1, maxLength: 5 }), (questions) => {
        const tally = tallying(6, adding, judgementOf)
        for (const [question, prepared] of questions) {
          const looked = lookedAt(question)
          if (prepared) tally.prepare(question.basis, looked)
          expect(told(tally, question, looked)).toEqual(oneByOne(question))
        }
      }),
    )
  })

  it('adds up rows for any other choice of profiles once it is prepared', () => {
    fc.assert(
      fc.property(asked(6), fc.array(asked(6), { maxLength: 4 }), (first, choices) => {
        let added = 0
        const tally = tallying(
          6,
          (basis: Basis) => ({
            ...adding(basis),
            event(row, e, others, sign) {
              added++
              adding(basis).event(row, e, others, sign)
            },
          }),
          judgementOf,
        )
        const looked = lookedAt(first)
        expect(tally.prepare(first.basis, looked)).toBe(true)
        expect(tally.prepare(first.basis, looked)).toBe(false)
        added = 0
        for (const { hidden } of choices) {
          const question = { ...first, hidden }
          const other = { ...lookedAt(question), others: looked.others }
          expect(told(tally, question, other)).toEqual(oneByOne(question))
        }
        expect(added).toBe(0)
      }),
    )
  })

  it('keeps no rows that would be too large, and tells the same', () => {
    const width = 2_000_000
    fc.assert(
      fc.property(asked(width), asked(width), (one, other) => {
        const tally = tallying(width, adding, judgementOf)
        for (const question of [one, other]) {
          const looked = lookedAt(question)
          const profiles = new Set(question.basis.profiles).size
          expect(tally.prepare(question.basis, looked)).toBe(profiles <= 2)
          expect(told(tally, question, looked)).toEqual(oneByOne(question))
        }
      }),
      { numRuns: 8 },
    )
  })
})
