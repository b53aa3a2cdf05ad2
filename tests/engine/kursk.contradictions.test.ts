import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Detail } from '../../src/engine/answer/eventDetail'
import { CONTRADICTION_FIELDS } from '../../src/model/claim'
import type { View } from '../../src/model/view'
import { CONTRADICTIONS, EVENTS_PER_FIELD } from '../datasets/kursk.contradictions'
import { askIn, countsOf, openInMemory } from '../fixtures/ask'

const FILE = readFileSync('src/datasets/kursk-2024.json')
const ORDER: string[] = JSON.parse(FILE.toString()).events.flatMap(
  ({ claims }: { claims: { id: string }[] }) => claims.map(({ id }) => id),
)

async function kursk() {
  return openInMemory(Uint8Array.from(FILE).buffer, 'kursk-2024.json')
}

type Column = keyof (typeof CONTRADICTIONS)[string]

const VIEWS: [Column, Partial<View>][] = [
  ['all', {}],
  ['withoutRussia', { filters: { affiliation: { except: ['Russia'] } } }],
  ['2024-12-15', { asof: '2024-12-15' }],
]

/** As the table spells it. */
const lines = (detail: Detail | null): string[] =>
  (detail?.contradictions.first ?? []).map(({ about, sides, stated }) => {
    const ids = sides.map(({ claim }) => claim.id).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
    return [about, ...ids, ...(stated ? ['stated'] : [])].join(' ')
  })

describe('the contradictions of the Kursk record equal the table made by hand', () => {
  it.each(VIEWS)('%s', async (column, view) => {
    const { engine } = await kursk()
    const found: Record<string, string[]> = {}
    for (const event of Object.keys(CONTRADICTIONS))
      found[event] = lines((await askIn(engine, { ...view, event })).selected).sort()
    const expected = Object.entries(CONTRADICTIONS).map(([id, row]) => [id, [...row[column]].sort()])
    expect(found).toEqual(Object.fromEntries(expected))
  })

  it('in the counts of the filter, and in the events that pass it', async () => {
    const { engine, description } = await kursk()
    const { place, ...shown } = EVENTS_PER_FIELD
    expect(place).toBe(0)
    expect(countsOf(description, await askIn(engine), 'contradiction')).toEqual(shown)
    for (const field of CONTRADICTION_FIELDS) {
      const { rows } = await askIn(engine, { filters: { contradiction: { only: [field] } } })
      const having = Object.entries(CONTRADICTIONS).filter(([, { all }]) =>
        all.some((line) => line.startsWith(`${field} `)),
      )
      expect(rows.map(({ id }) => id).sort(), field).toEqual(having.map(([id]) => id).sort())
    }
  })

  it('with the other event named where a pair joins two', async () => {
    const { engine } = await kursk()
    const { selected } = await askIn(engine, { event: 'plekhovo-capture' })
    const [first] = selected?.contradictions.first ?? []
    expect(first?.sides.map(({ on }) => on?.title ?? null)).toEqual([
      null,
      'North Korean role in the capture of Plekhovo',
    ])
    expect(first?.note).toBe('North Koreans alone, or the Russian units named.')
  })
})
