import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, Dataset } from '../../../src/model/claim'
import { STANCES } from '../../../src/model/claim'
import { columnsOf } from '../../../src/model/dataset/columnsOf'
import { judge } from '../../../src/model/judgement/judgement'
import { elsewhere, standsAgainst } from '../../../src/model/judgement/opposition'
import { datasets } from '../../fixtures/arbitraries'
import { claim, dataset, event } from '../../fixtures/dataset'

const judged = (data: Dataset) => {
  const columns = columnsOf(data)
  return { columns, votes: judge(columns, new Uint8Array(columns.claims).fill(1)).votes }
}

function elsewhereOf(claims: Claim[]) {
  const { columns, votes } = judged(dataset({ events: [event('e', claims)] }))
  return elsewhere(columns, 0, votes)
}

const said = (stance: Claim['stance'], by: string, occurred?: string, id = by): Claim =>
  claim(id, by, stance, occurred === undefined ? {} : { occurred })

describe('who denies only for another time', () => {
  it('a denial up to a day before the one that is asserted', () => {
    const claims = [said('asserts', 'a', '2024-12-06'), said('denies', 'b', '../2024-12-04')]
    expect(elsewhereOf(claims)).toEqual({ sources: 1, denies: 1, dated: true })
    expect(elsewhereOf([...claims, said('doubts', 'c', '2024-11')])).toEqual({
      sources: 2,
      denies: 1,
      dated: true,
    })
  })

  it('none of those who deny an assertion, be it with another of their claims', () => {
    const claims = [said('asserts', 'a', '2024-12-06'), said('denies', 'b', '../2024-12-04')]
    expect(elsewhereOf([...claims, said('doubts', 'b', '2024-12', 'b2')])).toBeNull()
    expect(elsewhereOf([...claims, said('denies', 'b', undefined, 'b2')])).toBeNull()
  })

  it('nothing is known to be another time where an assertion gives none', () => {
    const claims = [said('asserts', 'a'), said('denies', 'b', '2024-12-04')]
    expect(elsewhereOf(claims)).toEqual({ sources: 1, denies: 1, dated: false })
  })

  it('nobody, where nobody asserts or denies', () => {
    expect(elsewhereOf([said('denies', 'b', '2024-12-04')])).toBeNull()
    expect(elsewhereOf([said('asserts', 'a', '2024-12-04'), said('neither', 'b')])).toBeNull()
  })

  it('is what comparing each pair of claims finds', () => {
    fc.assert(
      fc.property(datasets, (data) => {
        const { columns, votes } = judged(data)
        for (let e = 0; e < columns.events; e++)
          expect(elsewhere(columns, e, votes)?.sources ?? 0).toBe(byPairs(columns, e, votes))
      }),
      { numRuns: 200 },
    )
  })
})

function byPairs(columns: ReturnType<typeof columnsOf>, e: number, votes: Uint8Array): number {
  const [start = 0, end = 0] = [columns.first[e], columns.first[e + 1]]
  const voting = Array.from({ length: end - start }, (_, i) => start + i).filter((c) => votes[c])
  const stanceOf = (c: number) => STANCES[columns.stance[c] ?? 0]
  const asserted = voting.filter((c) => stanceOf(c) === 'asserts')
  const denials = voting.filter((c) => stanceOf(c) === 'denies' || stanceOf(c) === 'doubts')
  if (!asserted.length) return 0
  const sources = new Set(denials.map((c) => columns.source[c]))
  for (const c of denials)
    if (asserted.some((a) => standsAgainst(columns, c, a))) sources.delete(columns.source[c])
  return sources.size
}
