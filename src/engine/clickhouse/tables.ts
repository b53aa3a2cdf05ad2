/** How a dataset stands in ClickHouse.
 *
 *  `events` has a row per event, and what its claims say in arrays, an entry per claim in the file's order. So a status, a
 *  span or a count is worked out from one row alone: no statement joins or groups claims, every judgement stays on the
 *  shard of its event, and only sums travel. What no view changes is worked out by the loader (`load/facts.ts`): which
 *  claims repeat others, which may lapse and by whom, collectives, which dates and counts cannot both be so. Where a rule
 *  asks whether another claim is included, also one of another event, the facts that decide it (its source, publisher and
 *  day) stand beside the claim that asks.
 *
 *  `record` is the event as `claimline/1`, with its relations: the few events that are in sight are answered by the code of
 *  the memory engine, from these.
 *
 *  Codes: of a source its place in the list of sources; of the values of any other filter their place in the description's
 *  values. Times are ms, `inf` and `-inf` for ends that nothing bounds, `nan` where there is no date.
 *
 *  `datasets` has a row per dataset that is whole, of several the latest. Rows of events without one are of a load that did not end: nobody reads
 *  them, and the next load takes them away. With a cluster, `events` is the Distributed table over the `events_part` of
 *  each shard. */

const EVENT_COLUMNS = {
  /** Dataset and revision: `versionOf`. */
  version: 'String',
  /** Its place in the file's order, from 0. */
  e: 'UInt32',
  id: 'String',
  previous_ids: 'Array(String)',
  /** Its place among all titles in the list's order; equal titles have equal places. */
  title_rank: 'UInt32',
  place: 'UInt32',
  tags: 'Array(UInt32)',
  /** Title and summary, folded for search. */
  text: 'String',
  /** Other events of which a claim is related to one of its own. */
  linked: 'Array(UInt32)',
  record: 'String',
  /** The status with every claim included, as an index into STATUSES, and the span. */
  all_status: 'UInt8',
  all_from: 'Float64',
  all_to: 'Float64',
  /** Does a collective speak, and one of its members in the same stance? */
  has_members: 'UInt8',
}

/** An entry per claim. */
const CLAIM_COLUMNS = {
  source: 'Array(UInt32)',
  publisher: 'Array(UInt32)',
  affiliation: 'Array(UInt32)',
  kind: 'Array(UInt32)',
  reliability: 'Array(UInt32)',
  /** Whom it counts for: sources of one affiliation have one party. */
  party: 'Array(UInt32)',
  /** Index into STANCES. */
  stance: 'Array(UInt8)',
  /** 1 where it repeats another, or lost its vote to a claim that the file leaves out. */
  repeats: 'Array(UInt8)',
  /** The end of the last day, and the start of the first, that its report can mean. */
  known: 'Array(Float64)',
  said: 'Array(Float64)',
  /** When it says that the event took place: its span, with and without its open side, and with grace. */
  date_from: 'Array(Float64)',
  date_to: 'Array(Float64)',
  edge_from: 'Array(Float64)',
  edge_to: 'Array(Float64)',
  grace_from: 'Array(Float64)',
  grace_to: 'Array(Float64)',
  /** Stance and place of its source in the walk over collectives, as one number; and that of the last member. */
  slot: 'Array(UInt64)',
  slot_last: 'Array(UInt64)',
  /** The claims that may overturn it. */
  lapse_source: 'Array(Array(UInt32))',
  lapse_publisher: 'Array(Array(UInt32))',
  lapse_known: 'Array(Array(Float64))',
  /** Of a denial or doubt with a date: the number of that time among those denied on this event, from 1; else 0. */
  denied: 'Array(UInt32)',
  /** Of an assertion: the denied times within which its own lies. */
  within: 'Array(Array(UInt32))',
  /** The claims, by their positions from 1, whose counts and its own cannot both be so. */
  clash: 'Array(Array(UInt32))',
  /** Text and quote, folded for search. */
  claim_text: 'Array(String)',
}

/** An entry per contradiction that the dataset states, with the facts of both claims. */
const STATED_COLUMNS = {
  /** A bit by index into CONTRADICTION_FIELDS. */
  stated_field: 'Array(UInt32)',
  stated_source: 'Array(UInt32)',
  stated_publisher: 'Array(UInt32)',
  stated_known: 'Array(Float64)',
  other_source: 'Array(UInt32)',
  other_publisher: 'Array(UInt32)',
  other_known: 'Array(Float64)',
}

export const COLUMNS = { ...EVENT_COLUMNS, ...CLAIM_COLUMNS, ...STATED_COLUMNS }
export type Column = keyof typeof COLUMNS

/** What the row of a dataset holds, as JSON but for the first four. */
const DATASET_COLUMNS = {
  dataset: 'String',
  version: 'String',
  revision: 'String',
  /** When it was loaded, in UTC. */
  loaded: 'String',
  /** `Description` (model/description.ts). */
  description: 'String',
  /** `Source[]`; codes of sources are places in it. */
  sources: 'String',
  rows: 'String',
  problems: 'String',
}
export type DatasetRow = Record<keyof typeof DATASET_COLUMNS, string>
export const DATASET_NAMES = Object.keys(DATASET_COLUMNS) as (keyof DatasetRow)[]

const structure = (columns: Record<string, string>): string =>
  Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')

/** Names of databases, datasets and clusters: they stand in statements, so they hold nothing that ends a name. */
export const isName = (text: string): boolean => /^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(text)

/** @param dataset a name, see `isName` */
export const versionOf = (dataset: string, revision: string): string => `${dataset} ${revision}`

/** The table of events on one server. */
export const partTable = (cluster: string | null): string => (cluster === null ? 'events' : 'events_part')

/** Statements that make the tables where they are missing.
 *  @param database and `cluster`: names, see `isName` */
export function creation(database: string, cluster: string | null): string[] {
  const part = partTable(cluster)
  return [
    `CREATE DATABASE IF NOT EXISTS "${database}"`,
    `CREATE TABLE IF NOT EXISTS "${database}".${part} (${structure(COLUMNS)}) ENGINE = MergeTree PARTITION BY version ORDER BY (version, e)`,
    `CREATE TABLE IF NOT EXISTS "${database}".datasets (${structure(DATASET_COLUMNS)}) ENGINE = MergeTree PARTITION BY dataset ORDER BY dataset`,
    ...(cluster === null
      ? []
      : [
          `CREATE TABLE IF NOT EXISTS "${database}".events AS "${database}".${part} ENGINE = Distributed("${cluster}", "${database}", ${part})`,
        ]),
  ]
}
