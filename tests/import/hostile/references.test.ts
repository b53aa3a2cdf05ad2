/** Lists that are longer than what a function can be handed at once. */
import { expect, it } from 'vitest'
import { checkReferences } from '../../../src/import/dataset/references'
import type { Dataset } from '../../../src/model/claim'

const MANY = 150_000
const times = <T>(count: number, made: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => made(i))
const claim = (id: string) => ({ id, source: 's', stance: 'asserts' as const, text: '' })
const dataset = (change: Partial<Dataset>): Dataset => ({
  format: 'claimline/1',
  id: 'many',
  title: 'Many',
  sources: [{ id: 's', name: 'Mayor' }],
  events: [{ id: 'e', title: 'Flood', claims: [claim('c')] }],
  ...change,
})
const problemsOf = (change: Partial<Dataset>) => checkReferences(dataset(change), 'many.json').problems

it('steps of a story that select nothing are each named', () => {
  expect(problemsOf({ story: times(MANY, (i) => ({ text: '', view: `event=none${i}` })) })).toHaveLength(MANY)
})

it('relations to nothing are each named', () => {
  const relations = times(MANY, (i) => ({ kind: 'repeats' as const, from: 'c', to: `none${i}` }))
  expect(problemsOf({ relations })).toHaveLength(MANY)
})

it('circles of repetitions are each named', () => {
  const claims = times(2 * MANY, (i) => claim(`c${i}`))
  const relations = times(2 * MANY, (i) => ({ kind: 'repeats' as const, from: `c${i}`, to: `c${i ^ 1}` }))
  expect(problemsOf({ events: [{ id: 'e', title: 'Flood', claims }], relations })).toHaveLength(MANY)
})

it('one circle of many sources is found', () => {
  const sources = times(MANY, (i) => ({
    id: i ? `s${i}` : 's',
    name: `${i}`,
    partOf: i === MANY - 1 ? 's' : `s${i + 1}`,
  }))
  expect(problemsOf({ sources })).toHaveLength(MANY)
})
