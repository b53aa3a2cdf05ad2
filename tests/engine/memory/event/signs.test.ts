import { describe, expect, it } from 'vitest'
import { signsOf } from '../../../../src/engine/memory/event/signs'
import type { Claim } from '../../../../src/model/claim'
import { columnsOf } from '../../../../src/model/dataset/columnsOf'
import { judge } from '../../../../src/model/judgement/judgement'
import { claim, dataset, event } from '../../../fixtures/dataset'

/** The signs that the claims on one event need, by name. */
function signsFor(claims: Claim[], relations: string[] = []): string[] {
  const columns = columnsOf(dataset({ events: [event('e', claims)], relations }))
  const signs = signsOf(columns, judge(columns, new Uint8Array(columns.claims).fill(1)))
  return Object.entries(signs).flatMap(([name, needed]) => (needed ? [name] : []))
}

const on = (id: string, occurred: string, stance: Claim['stance'] = 'asserts') =>
  claim(id, id, stance, { occurred })

describe('the signs that claims need', () => {
  it.each<[string, Claim[], string[], string[]]>([
    ['one day', [on('a', '2024-05-01')], [], []],
    ['two claims of one day', [on('a', '2024-05-01'), on('b', '2024-05-01')], [], []],
    ['claims of two days', [on('a', '2024-05-01'), on('b', '2024-05-09')], [], ['gathered']],
    ['two stances', [on('a', '2024-05-01'), on('b', '2024-05-09', 'denies')], [], []],
    ['several days', [on('a', '2024-05-01/2024-05-03')], [], ['lasting']],
    ['a day that is not known', [on('a', '2024-05')], [], ['lasting']],
    ['by a day', [on('a', '../2024-05-01')], [], ['open']],
    ['from a day on', [on('a', '2024-05-01/..')], [], []],
    ['no date', [claim('a', 'a')], [], ['undated']],
    ['a repetition', [on('a', '2024-05-01'), on('b', '2024-05-01')], ['b repeats a'], ['voteless']],
  ])('for %s', (_, claims, relations, signs) => {
    expect(signsFor(claims, relations)).toEqual(signs)
  })
})
