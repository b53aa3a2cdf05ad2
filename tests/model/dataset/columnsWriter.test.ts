import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../../src/model/dataset/columnsOf'
import { columnsWriter } from '../../../src/model/dataset/columnsWriter'
import { idFrom } from '../../../src/model/dataset/ids'
import {
  carriersOf,
  claimId,
  claimText,
  eventId,
  figuresOf,
  occurredText,
} from '../../../src/model/dataset/texts'
import { claim, dataset, event, source } from '../../fixtures/dataset'

const HEAD = { format: 'claimline/1', id: 'test', title: 'Test' } as const

describe('claims that come in any order', () => {
  const events = ['e', 'f', 'g'].map((id, e) =>
    event(
      id,
      Array.from({ length: 4 - e }, (_, i) =>
        claim(`${id}${i}`, i % 2 ? 's' : 't', 'asserts', {
          text: `of ${id}, ${i}`,
          occurred: `2024-12-0${i + 1}`,
          via: i ? [`carrier ${i}`] : [],
          figures: { killed: i, 'taken (both)': [null, i + 1] },
        }),
      ),
    ),
  )
  const whole = dataset({ sources: [source('s'), source('t')], events })
  const flat = events.flatMap(({ claims }, e) => claims.map(() => ({ e })))

  it('are ordered by event, as in a file that lists them so', () => {
    const inOrder = columnsOf(whole)
    fc.assert(
      fc.property(fc.shuffledSubarray(flat, { minLength: flat.length }), (turns) => {
        // An event's turn brings its next claim: those of one event keep their order.
        const waiting = events.map(({ claims }) => [...claims])
        const writer = columnsWriter()
        for (const one of whole.sources) writer.source(one)
        for (const one of events) writer.event(one)
        for (const { e } of turns) {
          const one = waiting[e]?.shift()
          if (one) writer.claim(e, writer.sourceNumber(one.source), one)
        }
        const { columns } = writer.done(HEAD, [])
        expect([...columns.event]).toEqual([...inOrder.event])
        for (let c = 0; c < columns.claims; c++) {
          const told = [columns, inOrder].map((from) => [
            claimId(from, c),
            claimText(from, 'text', c),
            carriersOf(from, c),
            occurredText(from, c),
            figuresOf(from, c),
            from.sources[from.source[c] ?? 0]?.id,
          ])
          expect(told[0]).toEqual(told[1])
        }
      }),
    )
  })
})

describe('ids that a file does not give', () => {
  it('are made of the title; of event, source and ordinal', () => {
    const writer = columnsWriter()
    const e = writer.event({ title: 'Capture of Plekhovo, again' })
    const [s, t] = [writer.source(source('s')), writer.source(source('t'))]
    for (const from of [s, t, s]) writer.claim(e, from, { stance: 'asserts', text: '' })
    const { columns, broken } = writer.done(HEAD, [
      { kind: 'repeats', from: 'capture-of-plekhovo-again/s/2', to: 'x' },
      { kind: 'repeats', from: 2, to: 'capture-of-plekhovo-again/s/1' },
    ])
    expect(broken).toMatchObject([{ to: 'x' }])
    expect([...columns.independence.repeated]).toEqual([[2, 0]])
    expect(eventId(columns, e)).toBe('capture-of-plekhovo-again')
    expect([0, 1, 2].map((c) => claimId(columns, c).split('/').slice(1).join(' '))).toEqual([
      's 1',
      't 1',
      's 2',
    ])
  })

  it.each([
    ['Взятие Плехова (село)', 'взятие-плехова-село-'],
    ['A  b--C', 'a-b-c'],
    ['e\u0301', 'é'],
    ['№ 5', '-5'],
  ])('%s is %s', (text, id) => {
    expect(idFrom(text)).toBe(id)
  })
})

it('keeps coordinates up to the last event that has any', () => {
  const places = [null, { lat: 51.2, lon: 35.1 }, null, null]
  const events = places.map((at, i) => ({
    ...event(`e${i}`, []),
    ...(at && { place: { name: 'Plekhovo', ...at } }),
  }))
  const { lat, lon, events: written } = columnsOf(dataset({ sources: [], events }))
  expect(written).toBe(4)
  expect([...lat]).toEqual([Number.NaN, 51.2])
  expect([...lon]).toEqual([Number.NaN, 35.1])
})
