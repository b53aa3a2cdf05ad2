/** Starts the servers before the tests and stops them after. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { serverProgram } from './installed'
import { freePorts, startServer } from './server'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of a server by itself. */
    one: string
    /** The addresses of the shards of a cluster. */
    shards: string[]
  }
}

const SHARDS = 3

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const program = serverProgram()
  const folder = mkdtempSync(join(tmpdir(), 'claimline-cluster-'))
  const [alone, ...shards] = await freePorts(1 + SHARDS)
  if (!alone) throw new Error('no port')
  const started = await Promise.allSettled([
    startServer(program, join(folder, 'one'), alone, []),
    ...shards.map((ports, i) => startServer(program, join(folder, `shard${i + 1}`), ports, shards)),
  ])
  const servers = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const teardown = async () => {
    await Promise.all(servers.map((server) => server.stop()))
    rmSync(folder, { recursive: true, force: true })
  }
  for (const one of started)
    if (one.status === 'rejected') {
      await teardown()
      throw one.reason
    }
  const [one, ...others] = servers.map(({ url }) => url)
  project.provide('one', one ?? '')
  project.provide('shards', others)
  return teardown
}
