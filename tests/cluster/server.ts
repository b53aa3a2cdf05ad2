/** One ClickHouse server as a plain process on the loopback interface, with its data in a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

export type Ports = { http: number; tcp: number }

export type Server = {
  /** `http://127.0.0.1:PORT` */
  url: string
  pid: number
  stop(): Promise<void>
}

/** The name of the cluster of which the shards are part. */
export const CLUSTER = 'shards'

/** A user who may read, and bring settings with each statement. */
export const READER = 'reader'

const HOST = '127.0.0.1'

/** Ports that nobody listens on. They are held together until all are known, so none comes twice. */
export async function freePorts(servers: number): Promise<Ports[]> {
  const held = await Promise.all(Array.from({ length: servers * 2 }, () => heldPort()))
  await Promise.all(held.map(({ release }) => release()))
  return Array.from({ length: servers }, (_, i) => ({
    http: held[2 * i]?.port ?? 0,
    tcp: held[2 * i + 1]?.port ?? 0,
  }))
}

const heldPort = (): Promise<{ port: number; release(): Promise<void> }> =>
  new Promise((resolve, reject) => {
    const socket = createServer()
    socket.on('error', reject)
    socket.listen(0, HOST, () => {
      const address = socket.address()
      if (address === null || typeof address === 'string') return reject(new Error('no port'))
      const release = () => new Promise<void>((done) => void socket.close(() => done()))
      resolve({ port: address.port, release })
    })
  })

/** Starts a server and waits until it answers.
 *  @param folder empty; holds its data, logs and settings
 *  @param shards the ports of all shards of its cluster; empty for a server by itself
 *  @throws with the end of its log where it does not start */
export async function startServer(
  program: string,
  folder: string,
  ports: Ports,
  shards: readonly Ports[],
): Promise<Server> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'users.xml'), USERS)
  writeFileSync(join(folder, 'config.xml'), settings(folder, ports, shards))
  const child = spawn(program, [`--config-file=${join(folder, 'config.xml')}`], {
    cwd: folder,
    stdio: 'ignore',
  })
  const url = `http://${HOST}:${ports.http}`
  const kill = () => void child.kill('SIGKILL')
  process.on('exit', kill)
  const gone = new Promise<void>((resolve) => void child.on('close', () => resolve()))
  try {
    await answering(url, child)
  } catch (error) {
    kill()
    throw new Error(`clickhouse-server did not start: ${String(error)}\n${endOf(join(folder, 'log'))}`)
  }
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM')
      const late = setTimeout(kill, 10_000)
      await gone
      clearTimeout(late)
      process.off('exit', kill)
    },
  }
}

const PATIENCE = 60_000

async function answering(url: string, child: ChildProcess): Promise<void> {
  let failed: Error | null = null
  child.on('error', (error) => {
    failed = error
  })
  const start = Date.now()
  for (;;) {
    if (failed) throw failed
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`)
    if (Date.now() - start > PATIENCE) throw new Error(`it was silent for ${PATIENCE / 1000} s`)
    const up = await fetch(`${url}/ping`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (up) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function endOf(log: string): string {
  try {
    return readFileSync(log, 'utf8').slice(-2000)
  } catch {
    return 'It wrote no log.'
  }
}

const settings = (
  folder: string,
  { http, tcp }: Ports,
  shards: readonly Ports[],
): string => `<?xml version="1.0"?>
<yandex>
  <logger><level>warning</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
  <listen_host>${HOST}</listen_host>
  <http_port>${http}</http_port>
  <tcp_port>${tcp}</tcp_port>
  <path>${folder}/data/</path>
  <tmp_path>${folder}/temporary/</tmp_path>
  <users_config>users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <mark_cache_size>67108864</mark_cache_size>
  <max_concurrent_queries>50</max_concurrent_queries>
  <remote_servers>${shards.length ? `<${CLUSTER}>${shards.map(shard).join('')}</${CLUSTER}>` : ''}</remote_servers>
</yandex>
`

const shard = ({ tcp }: Ports): string =>
  `<shard><replica><host>${HOST}</host><port>${tcp}</port></replica></shard>`

const USERS = `<?xml version="1.0"?>
<yandex>
  <profiles>
    <default><max_memory_usage>1000000000</max_memory_usage></default>
    <readonly><readonly>2</readonly></readonly>
  </profiles>
  <users>
    <default>
      <password></password><networks><ip>${HOST}</ip></networks><profile>default</profile><quota>default</quota>
    </default>
    <${READER}>
      <password></password><networks><ip>${HOST}</ip></networks><profile>readonly</profile><quota>default</quota>
    </${READER}>
  </users>
  <quotas><default></default></quotas>
</yandex>
`
