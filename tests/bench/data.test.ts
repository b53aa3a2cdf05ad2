import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'papaparse'
import { afterAll, describe, expect, it } from 'vitest'
import { STANCES } from '../../src/model/claim'
import { readDate } from '../../src/model/time/dates'
import { eventsOf, writeCsv } from './data/csv'

const folder = mkdtempSync(join(tmpdir(), 'claimline-data-'))
afterAll(() => rmSync(folder, { recursive: true }))

const CLAIMS = 5_000
const path = join(folder, 'a.csv')
const sample = await writeCsv(path, 1, CLAIMS)
const text = readFileSync(path, 'utf8')
const rows = parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })

describe('the record of a seed', () => {
  it('is the same whenever it is made, and another for another seed', async () => {
    const [again, other] = [join(folder, 'again.csv'), join(folder, 'other.csv')]
    await writeCsv(again, 1, CLAIMS)
    await writeCsv(other, 2, CLAIMS)
    expect(readFileSync(again, 'utf8') === text).toBe(true)
    expect(readFileSync(other, 'utf8') === text).toBe(false)
  })

  it('has exactly the claims that were asked for, on two events to five claims', () => {
    expect(rows.errors).toEqual([])
    expect(rows.data).toHaveLength(CLAIMS)
    expect(new Set(rows.data.map((row) => row.event_id)).size).toBe(2_000)
    expect(sample).toMatchObject({ claims: CLAIMS, events: 2_000, bytes: Buffer.byteLength(text) })
    expect(sample.bytes / CLAIMS).toBeGreaterThan(180)
    expect(sample.bytes / CLAIMS).toBeLessThan(250)
  })

  it('has dates, stances and sources that hold', () => {
    const written = rows.data.flatMap(({ occurred, reported }) => [occurred, reported].filter(Boolean))
    expect(written.filter((date) => !readDate(date ?? '').date)).toEqual([])
    expect(rows.data.filter(({ stance }) => !STANCES.some((known) => known === stance))).toEqual([])
    const asserting = rows.data.filter(({ stance }) => stance === 'asserts').length / CLAIMS
    expect(asserting).toBeGreaterThan(0.8)
    expect(asserting).toBeLessThan(0.9)
  })

  it('repeats only what another source said of the same event with the same stance', () => {
    const claims = new Map(rows.data.map((row) => [row.claim_id, row]))
    const repeats = rows.data.filter((row) => row.repeats)
    expect(repeats.length).toBeGreaterThan(CLAIMS / 100)
    for (const row of repeats) {
      const first = claims.get(row.repeats)
      expect([first?.event_id, first?.stance]).toEqual([row.event_id, row.stance])
      expect(first?.source).not.toBe(row.source)
    }
  })

  it('gives the peers the events of the file', () => {
    const titles = Array.from(eventsOf(1, CLAIMS), ({ title }) => title)
    expect(titles).toHaveLength(2_000)
    expect(titles[0]).toBe(rows.data[0]?.event_title)
    expect(titles.at(-1)).toBe(rows.data.at(-1)?.event_title)
  })
})
