import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { View } from '../../src/model/view'
import { RIVAL_DATES, SEEDS, STATUSES } from '../datasets/kursk.statuses'
import { askIn, openInMemory } from '../fixtures/ask'

const FILE = readFileSync('src/datasets/kursk-2024.json')

async function kursk() {
  const { engine } = await openInMemory(Uint8Array.from(FILE).buffer, 'kursk-2024.json')
  return engine
}

type Column = keyof (typeof STATUSES)[string]

const asOf = (asof: string): Partial<View> => ({ asof })
const VIEWS: [Column, Partial<View>][] = [
  ['all', {}],
  ['withoutRussia', { filters: { affiliation: { except: ['Russia'] } } }],
  ['2024-11-06', asOf('2024-11-06')],
  ['2024-12-15', asOf('2024-12-15')],
  ['2025-04-30', asOf('2025-04-30')],
]

describe('the statuses of the Kursk record equal the table made by hand', () => {
  it.each(VIEWS)('%s', async (column, view) => {
    const { rows } = await askIn(await kursk(), view)
    const included = Object.entries(STATUSES).flatMap(([id, row]) =>
      row[column] === null ? [] : [[id, row[column]]],
    )
    expect(Object.fromEntries(rows.map(({ id, status }) => [id, status]))).toEqual(
      Object.fromEntries(included),
    )
  })

  it('and so do its rival dates', async () => {
    const { rows } = await askIn(await kursk())
    expect(Object.fromEntries(rows.map(({ id, rivals }) => [id, rivals]))).toEqual(RIVAL_DATES)
  })
})

describe('the four seed events', () => {
  it.each(VIEWS)('%s', async (column, view) => {
    const { rows } = await askIn(await kursk(), view)
    for (const [id, expected] of Object.entries(SEEDS[column])) {
      const row = rows.find((one) => one.id === id)
      const seen = row ? { status: row.status, rivals: row.rivals > 1 } : null
      expect(seen, id).toEqual(expected)
    }
  })
})

describe('the Kursk record without Russia', () => {
  it('names what differs from the view with all sources included', async () => {
    const { differs, totals } = await askIn(await kursk(), {
      filters: { affiliation: { except: ['Russia'] } },
    })
    const changed = Object.entries(STATUSES).filter(([, row]) => row.withoutRussia !== row.all)
    expect(differs.statuses.count).toBe(changed.length)
    expect(differs.statuses.first.map(({ id }) => id).sort()).toEqual(changed.map(([id]) => id).sort())
    expect(differs.gone.count).toBe(0)
    expect(totals.sources).toBeLessThan(totals.ofSources)
  })

  it('still shows who is silent about the role in Plekhovo', async () => {
    const view = { filters: { affiliation: { except: ['Russia'] } }, event: 'plekhovo-role' }
    const { selected } = await askIn(await kursk(), view)
    expect(selected?.status).toBe('unconfirmed')
    expect(selected?.included.length).toBeGreaterThan(0)
    expect(selected?.included.every(({ stance }) => stance !== 'asserts')).toBe(true)
    expect(selected?.leftOut).toBeGreaterThan(0)
  })
})
