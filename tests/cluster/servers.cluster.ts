import { describe, expect, inject, it } from 'vitest'
import { CLUSTER } from './server'

/** @param external a table that travels beside the statement: its structure, and its rows parted by tabs */
async function ask(
  url: string,
  sql: string,
  external?: { structure: string; rows: string },
): Promise<string> {
  const form = new FormData()
  if (external) form.append('given', new Blob([external.rows]), 'given')
  const query = new URLSearchParams({ query: sql, ...(external && { given_structure: external.structure }) })
  const response = await fetch(`${url}/?${query}`, { method: 'POST', ...(external && { body: form }) })
  const text = await response.text()
  if (!response.ok) throw new Error(text)
  return text
}

describe('the servers', () => {
  it('answer, one by itself and three that know each other', async () => {
    expect(await ask(inject('one'), 'SELECT 1')).toBe('1\n')
    expect(inject('shards')).toHaveLength(3)
    for (const url of inject('shards')) {
      const known = await ask(url, `SELECT count() FROM system.clusters WHERE cluster = '${CLUSTER}'`)
      expect(known).toBe('3\n')
    }
  })

  it('ask each other, and take a table that travels beside the statement along', async () => {
    const [url = ''] = inject('shards')
    const external = { structure: 'n UInt32', rows: '2\n7\n9\n' }
    for (const shard of inject('shards'))
      await ask(shard, 'CREATE TABLE IF NOT EXISTS default.smoke (n UInt32) ENGINE = MergeTree ORDER BY n')
    for (const [i, shard] of inject('shards').entries())
      await ask(
        shard,
        `INSERT INTO default.smoke SELECT toUInt32(number * 3 + ${i}) FROM system.numbers LIMIT 4`,
      )
    await ask(
      url,
      `CREATE TABLE IF NOT EXISTS default.all_smoke AS default.smoke ENGINE = Distributed(${CLUSTER}, default, smoke)`,
    )
    const found = await ask(
      url,
      'SELECT sum(n), count() FROM default.all_smoke WHERE n GLOBAL IN (SELECT n FROM given)',
      external,
    )
    expect(found).toBe('18\t3\n')
    const local = await ask(
      url,
      'SELECT count() FROM default.all_smoke WHERE n IN (SELECT n FROM given)',
      external,
    )
    expect(local).toBe('3\n')
  })
})
