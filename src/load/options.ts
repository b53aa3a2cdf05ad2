/** The options of `npm run load`: its own, and those of `npm run check` about how files are read. */
import { type Options as ReadingOptions, optionsOf as readingOptionsOf } from '../check/options'
import { isName } from '../engine/clickhouse/tables'

export type Options = {
  servers: string[]
  cluster: string | null
  database: string
  dataset: string
  user: string | null
  drop: boolean
  /** Null where a dataset is taken away. */
  reading: ReadingOptions | null
}

export const USAGE = `npm run load -- --clickhouse URL --dataset NAME FILE…

Reads files as the app would open them together, and writes them to ClickHouse as one dataset. A dataset of that name is
replaced once the new one is whole; where anything fails before, it stays as it was. Running it again does no harm.

  --clickhouse URL       the server's HTTP address; with a cluster, once for one server of each shard
  --cluster NAME         the cluster as the servers know it
  --dataset NAME         letters, digits, - and _
  --database NAME        claimline, unless said
  --user NAME            its password is taken from CLICKHOUSE_PASSWORD in the environment
  --drop                 takes the dataset away; no files are read

What npm run check takes about how files are read, such as --mapping and --order, it takes, too.

Exit status: 0 where all rows are loaded, 1 where rows were listed, 2 where nothing was loaded.
`

const NAMED = ['--clickhouse', '--cluster', '--dataset', '--database', '--user'] as const

/** Reads the arguments; a sentence where they are wrong. */
export function optionsOf(args: readonly string[]): Options | { wrong: string } {
  const own: Record<(typeof NAMED)[number], string[]> = {
    '--clickhouse': [],
    '--cluster': [],
    '--dataset': [],
    '--database': [],
    '--user': [],
  }
  const rest: string[] = []
  let drop = false
  const all = args.flatMap((arg) =>
    /^--\w+=/.test(arg) ? [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)] : [arg],
  )
  for (let i = 0; i < all.length; i++) {
    const arg = all[i] ?? ''
    const name = NAMED.find((one) => one === arg)
    if (arg === '--drop') drop = true
    else if (!name) rest.push(arg)
    else {
      const value = all[++i]
      if (value === undefined) return { wrong: `${arg} needs a value.` }
      own[name].push(value)
    }
  }
  const [dataset = '', database = 'claimline', cluster = null, user = null] = [
    own['--dataset'][0],
    own['--database'][0],
    own['--cluster'][0],
    own['--user'][0],
  ]
  const wrong = wrongIn(own['--clickhouse'], { dataset, database, cluster })
  if (wrong) return { wrong }
  const reading = drop ? null : readingOptionsOf(rest)
  if (reading && 'wrong' in reading) return reading
  return { servers: own['--clickhouse'], cluster, database, dataset, user, drop, reading }
}

function wrongIn(
  servers: readonly string[],
  { dataset, database, cluster }: { dataset: string; database: string; cluster: string | null },
): string | null {
  const address = servers.find((server) => !/^https?:\/\//.test(server) || !URL.canParse(server))
  if (!servers.length) return 'Name the server: --clickhouse http://…'
  if (address !== undefined) return `${address} is no http address of a server.`
  if (servers.length > 1 && cluster === null) return 'Several servers need --cluster NAME.'
  for (const name of [dataset, database, ...(cluster === null ? [] : [cluster])])
    if (!isName(name)) return `“${name}” is no name: a letter, then letters, digits, - and _, at most 64.`
  return null
}
