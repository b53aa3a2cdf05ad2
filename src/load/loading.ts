/** Writes a dataset to the servers: its events first, then, once they are counted, the one small row that makes it visible.
 *  Whoever asks in between sees the dataset as it was before, or none. */
import { run, type Server } from '../engine/clickhouse/statement'
import {
  COLUMNS,
  creation,
  DATASET_NAMES,
  type DatasetRow,
  partTable,
  versionOf,
} from '../engine/clickhouse/tables'
import { tsvRow } from '../engine/clickhouse/tsv'
import type { Dataset } from '../engine/memory/stages'
import { eventId } from '../model/dataset/texts'
import type { Rows } from '../model/opening'
import type { Problem } from '../model/problem'
import { eventRows } from './eventRows'

export type Target = {
  /** One server of each shard; without a cluster, the only one. */
  servers: readonly Server[]
  /** Null for a server by itself. */
  cluster: string | null
  database: string
  /** The dataset's name. */
  dataset: string
}

export type Loaded = { events: number; claims: number }

/** Characters of rows that are sent at once. */
const BATCH = 4_000_000

/** @param progress told how many events are written
 *  @throws where a server fails, or holds another number of events and claims than were written; then the dataset is as it
 *  was before */
export async function load(
  target: Target,
  dataset: Dataset,
  told: { rows: Rows; problems: readonly Problem[] },
  progress: (events: number) => void,
): Promise<Loaded> {
  const { columns, description } = dataset
  const version = versionOf(target.dataset, description.revision)
  const whole = { events: columns.events, claims: columns.claims }
  await prepare(target)
  const seen = await visible(target)
  if (seen.every((one) => one === version)) return whole
  // Where some servers show it, an earlier load broke off at its very end.
  if (!seen.includes(version)) {
    await dropVersion(target, version)
    try {
      await writeEvents(target, dataset, version, progress)
      await check(target, version, whole)
    } catch (error) {
      await dropVersion(target, version)
      throw error
    }
  }
  await show(target, {
    dataset: target.dataset,
    version,
    revision: description.revision,
    loaded: new Date().toISOString(),
    description: JSON.stringify(description),
    sources: JSON.stringify(columns.sources),
    rows: JSON.stringify(told.rows),
    problems: JSON.stringify(told.problems),
  })
  for (const one of await versions(target)) if (one !== version) await dropVersion(target, one)
  return whole
}

/** Takes a dataset away. @returns was there any? */
export async function drop(target: Target): Promise<boolean> {
  await prepare(target)
  const there = await versions(target)
  for (const server of target.servers)
    await run(server, `ALTER TABLE "${target.database}".datasets DROP PARTITION '${target.dataset}'`)
  for (const version of there) await dropVersion(target, version)
  return there.length > 0
}

async function prepare({ servers, cluster, database }: Target): Promise<void> {
  await checkCluster({ servers, cluster })
  for (const server of servers)
    for (const statement of creation(database, cluster))
      await run({ ...server, database: 'default' }, statement)
}

async function checkCluster({ servers, cluster }: Pick<Target, 'servers' | 'cluster'>): Promise<void> {
  const [first] = servers
  if (!first || cluster === null) return
  const answer = await run({ ...first, database: 'default' }, SHARDS_OF, {
    external: { wanted: { structure: 'cluster String', rows: tsvRow([cluster]) } },
  })
  const shards = Number(answer)
  if (shards === servers.length) return
  throw new Error(
    shards === 0
      ? `${first.url} knows no cluster “${cluster}”.`
      : `The cluster “${cluster}” has ${shards} shards: name one server of each, with --clickhouse for each.`,
  )
}

const SHARDS_OF =
  'SELECT uniqExact(shard_num) FROM system.clusters WHERE cluster IN (SELECT cluster FROM wanted)'

/** Each event goes to the shard that its id names, whichever file it came from. */
async function writeEvents(
  { servers, cluster, database }: Target,
  dataset: Dataset,
  version: string,
  progress: (events: number) => void,
): Promise<void> {
  const { columns } = dataset
  const rowOf = eventRows(dataset, version)
  const waiting = servers.map(() => ({ rows: [] as string[], size: 0 }))
  const send = async (i: number): Promise<void> => {
    const batch = waiting[i]
    const server = servers[i]
    if (!batch?.rows.length || !server) return
    await run({ ...server, database }, `INSERT INTO ${partTable(cluster)} (${NAMES}) FORMAT TabSeparated`, {
      rows: batch.rows.join(''),
    })
    waiting[i] = { rows: [], size: 0 }
  }
  for (let e = 0; e < columns.events; e++) {
    const i = shardOf(eventId(columns, e), servers.length)
    const batch = waiting[i]
    if (!batch) continue
    const row = rowOf(e)
    batch.rows.push(row)
    batch.size += row.length
    if (batch.size < BATCH) continue
    await send(i)
    progress(e + 1)
  }
  for (const i of waiting.keys()) await send(i)
  progress(columns.events)
}

const NAMES = Object.keys(COLUMNS).join(', ')

/** FNV-1a, 32 bits. */
export function shardOf(id: string, shards: number): number {
  let sum = 0x811c9dc5
  for (let i = 0; i < id.length; i++) sum = Math.imul(sum ^ id.charCodeAt(i), 0x01000193)
  return (sum >>> 0) % shards
}

/** Are all events there, and all claims? Asks through the table that the page asks. */
async function check({ servers, database }: Target, version: string, wrote: Loaded): Promise<void> {
  const [first] = servers
  if (!first) return
  const answer = await run({ ...first, database }, COUNT, { external: versionTable([version]) })
  const [events = Number.NaN, claims = Number.NaN] = answer.trim().split('\t').map(Number)
  if (events === wrote.events && claims === wrote.claims) return
  throw new Error(
    `${wrote.events} events with ${wrote.claims} claims were written, but ${events} with ${claims} are there.`,
  )
}

const COUNT = 'SELECT count(), sum(length(source)) FROM events WHERE version IN (SELECT version FROM wanted)'

const versionTable = (versions: readonly string[]) => ({
  wanted: { structure: 'version String', rows: versions.map((version) => tsvRow([version])).join('') },
})

/** The version that each server shows; null where it shows none. */
const visible = (target: Target): Promise<(string | null)[]> =>
  Promise.all(target.servers.map((server) => visibleOn(server, target)))

async function visibleOn(server: Server, { database, dataset }: Target): Promise<string | null> {
  const answer = await run({ ...server, database }, VISIBLE, {
    external: { wanted: { structure: 'dataset String', rows: tsvRow([dataset]) } },
  })
  return answer.trim() || null
}

const VISIBLE = 'SELECT argMax(version, loaded) FROM datasets WHERE dataset IN (SELECT dataset FROM wanted)'

/** All versions of the dataset of which a server holds events. */
async function versions({ servers, cluster, database, dataset }: Target): Promise<string[]> {
  const found = await Promise.all(
    servers.map((server) =>
      run({ ...server, database }, `SELECT DISTINCT version FROM ${partTable(cluster)}`),
    ),
  )
  const all = new Set(found.flatMap((text) => text.split('\n')))
  return [...all].filter((version) => version.startsWith(`${dataset} `))
}

/** @param version of the dataset's name and hex digits, so that it ends no text */
async function dropVersion({ servers, cluster, database }: Target, version: string): Promise<void> {
  for (const server of servers)
    await run({ ...server, database }, `ALTER TABLE ${partTable(cluster)} DROP PARTITION '${version}'`)
}

/** Of several rows of a dataset the latest holds. */
async function show({ servers, database }: Target, row: DatasetRow): Promise<void> {
  for (const server of servers)
    await run(
      { ...server, database },
      `INSERT INTO datasets (${DATASET_NAMES.join(', ')}) FORMAT TabSeparated`,
      {
        rows: tsvRow(DATASET_NAMES.map((name) => row[name])),
      },
    )
}
