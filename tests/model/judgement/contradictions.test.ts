import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/model/claim'
import { columnsOf } from '../../../src/model/dataset/columnsOf'
import { claimId } from '../../../src/model/dataset/texts'
import {
  bitOf,
  contradictedFields,
  DERIVED_FIELDS,
  type Pair,
  pairsOf,
} from '../../../src/model/judgement/contradictions'
import { judge } from '../../../src/model/judgement/judgement'
import { datasets } from '../../fixtures/arbitraries'
import { claim, dataset, event } from '../../fixtures/dataset'

/** The pairs of each event, by claim ids: "time a b". */
function pairsIn(data: Dataset, silenced: string[] = []) {
  const columns = columnsOf(data)
  const included = Uint8Array.from(columns.source, (s) =>
    silenced.includes(columns.sources[s]?.id ?? '') ? 0 : 1,
  )
  const judgement = judge(columns, included)
  const spelled = ({ about, claims, figure, stated }: Pair) =>
    [about ?? '-', ...claims.map((c) => claimId(columns, c)), figure, stated && 'stated']
      .filter(Boolean)
      .join(' ')
  return {
    fields: contradictedFields(columns, judgement),
    pairs: data.events.map((_, e) => pairsOf(columns, e, judgement)),
    spelled: data.events.map((_, e) => pairsOf(columns, e, judgement).map(spelled)),
  }
}

const one = (...claims: Parameters<typeof claim>[]) =>
  dataset({
    events: [
      event(
        'e',
        claims.map((parts) => claim(...parts)),
      ),
    ],
  })

const pairs = (...claims: Parameters<typeof claim>[]) => pairsIn(one(...claims)).spelled[0]

const on = (occurred: string) => ({ occurred })
const counting = (troops: number | [number | null, number | null], occurred?: string) => ({
  figures: { troops },
  ...(occurred === undefined ? {} : { occurred }),
})

describe('about occurrence', () => {
  it('a denial or doubt and the assertions that it stands against', () => {
    expect(
      pairs(
        ['a', 's', 'asserts', on('2024-12-06')],
        ['b', 't', 'denies', on('../2024-12-08')],
        ['c', 'u', 'doubts'],
      ),
    ).toEqual(['occurrence a b', 'occurrence a c'])
  })

  it('"not yet" contradicts nothing later', () => {
    expect(pairs(['a', 's', 'asserts', on('2024-12-06')], ['b', 't', 'denies', on('../2024-12-05')])).toEqual(
      [],
    )
  })

  it('never from silence, nor from taking no side', () => {
    expect(
      pairs(
        ['a', 's', 'asserts', { ...on('2024-12-06'), ...counting(10) }],
        ['b', 't', 'silent', { ...on('2024-11-01'), ...counting(20) }],
        ['c', 'u', 'neither', { ...on('2024-11-01'), ...counting(20) }],
      ),
    ).toEqual([])
  })
})

describe('about time', () => {
  it('assertions whose dates do not meet, the earlier first', () => {
    expect(
      pairs(['a', 's', 'asserts', on('2024-12-09')], ['b', 't', 'asserts', on('../2024-12-06')], ['c', 'u']),
    ).toEqual(['time b a'])
  })

  it('with one unit of grace where a date is about so', () => {
    expect(pairs(['a', 's', 'asserts', on('2024-12-06~')], ['b', 't', 'asserts', on('2024-12-07')])).toEqual(
      [],
    )
    expect(pairs(['a', 's', 'asserts', on('2024-12-06%')], ['b', 't', 'asserts', on('2024-12-08')])).toEqual([
      'time a b',
    ])
    expect(pairs(['a', 's', 'asserts', on('2024-12-06?')], ['b', 't', 'asserts', on('2024-12-07')])).toEqual([
      'time a b',
    ])
  })

  it('a denial speaks of a time and gives no date', () => {
    expect(pairs(['a', 's', 'asserts', on('2024-12-06')], ['b', 't', 'denies', on('2024-11-01')])).toEqual([])
  })
})

describe('about number', () => {
  it('figures of one name whose ranges do not meet, the lower first', () => {
    expect(pairs(['a', 's', 'asserts', counting([300, null])], ['b', 't', 'asserts', counting(299)])).toEqual(
      ['number b a troops'],
    )
    expect(pairs(['a', 's', 'asserts', counting([300, null])], ['b', 't', 'asserts', counting(300)])).toEqual(
      [],
    )
    expect(
      pairs(['a', 's', 'asserts', counting([null, 5])], ['b', 't', 'asserts', counting([null, null])]),
    ).toEqual([])
  })

  it('only where the dates meet; else they are about two times', () => {
    const [early, late] = [counting(1, '2024-12-06'), counting(2, '2024-12-09')]
    expect(pairs(['a', 's', 'asserts', early], ['b', 't', 'asserts', late])).toEqual(['time a b'])
    expect(pairs(['a', 's', 'asserts', early], ['b', 't', 'asserts', counting(2)])).toEqual([
      'number a b troops',
    ])
    const before = { ...counting(2), reported: '2024-12-01' }
    expect(pairs(['a', 's', 'asserts', early], ['b', 't', 'asserts', before])).toEqual([])
  })

  it('not of other names, nor of what a denial may deny', () => {
    expect(
      pairs(
        ['a', 's', 'asserts', { figures: { troops: 1, guns: 7 }, ...on('2024-12-06') }],
        ['b', 't', 'asserts', { figures: { officers: 2 }, ...on('2024-12-06') }],
        ['c', 'u', 'denies', counting(3, '2024-11-01')],
      ),
    ).toEqual([])
  })
})

describe('claims without a vote', () => {
  const claims = [
    claim('a', 's', 'asserts', on('2024-12-06')),
    claim('b', 't', 'asserts', on('2024-12-09')),
    claim('c', 'u', 'asserts', on('2024-12-09')),
  ]

  it('make no pairs, except where a relation names them', () => {
    const repeated = dataset({ events: [event('e', claims)], relations: ['c repeats b'] })
    expect(pairsIn(repeated).spelled).toEqual([['time a b']])
    const named = dataset({ events: [event('e', claims)], relations: ['c repeats b', 'c contradicts a'] })
    expect(pairsIn(named).spelled).toEqual([['time a b', '- c a stated']])
  })
})

describe("the dataset's own word", () => {
  const data = dataset({
    events: [event('e', [claim('a', 's')]), event('f', [claim('b', 't')]), event('g', [claim('c', 'u')])],
  })
  data.relations = [
    { kind: 'contradicts', from: 'a', to: 'b', about: 'actor' },
    { kind: 'contradicts', from: 'b', to: 'a', about: 'actor' },
    { kind: 'contradicts', from: 'a', to: 'a', about: 'place' },
  ]

  it('is shown in both events, once, each with its own claim first, and touches no status', () => {
    const { spelled, fields } = pairsIn(data)
    expect(spelled).toEqual([['actor a b stated'], ['actor b a stated'], []])
    expect([...fields]).toEqual([bitOf('actor'), bitOf('actor'), 0])
  })

  it('counts for nothing where one of the two claims is left out', () => {
    const { spelled, fields } = pairsIn(data, ['t'])
    expect(spelled).toEqual([[], [], []])
    expect([...fields]).toEqual([0, 0, 0])
  })

  it('joins what was derived as well', () => {
    const twice = one(['a', 's', 'asserts', on('2024-12-06')], ['b', 't', 'asserts', on('2024-12-09')])
    twice.relations = [{ kind: 'contradicts', from: 'b', to: 'a', about: 'time', note: 'Three days.' }]
    expect(pairsIn(twice).spelled).toEqual([['time a b stated']])
    expect(pairsIn(twice).pairs[0]?.[0]?.note).toBe('Three days.')
  })
})

describe('for any dataset', () => {
  it('an event has a field exactly where it has a pair about it', () => {
    fc.assert(
      fc.property(datasets, (data) => {
        const { fields, pairs: all } = pairsIn(data)
        const listed = all.map((some) => some.reduce((sum, { about }) => sum | (about ? bitOf(about) : 0), 0))
        expect([...fields]).toEqual(listed)
      }),
      { numRuns: 120 },
    )
  })

  it('derived pairs are of claims on the event itself', () => {
    fc.assert(
      fc.property(datasets, (data) => {
        const { pairs: all } = pairsIn(data)
        const columns = columnsOf(data)
        all.forEach((some, e) => {
          for (const { about, claims, stated } of some) {
            if (stated) continue
            expect(DERIVED_FIELDS).toContain(about)
            expect(claims.map((c) => columns.event[c])).toEqual([e, e])
          }
        })
      }),
    )
  })
})
