/** The server's program. The run fails where it is missing; as root on Debian it is installed. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installDebians, rootOnDebian } from '../e2e/browser'

/** Debian keeps it outside of what other users have on their PATH. */
const FOLDERS = ['/usr/sbin', '/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]

const found = (): string | undefined =>
  FOLDERS.map((folder) => join(folder, 'clickhouse-server')).find((path) => existsSync(path))

/** The path of `clickhouse-server`. @throws where there is none to be had */
export function serverProgram(): string {
  if (!found() && rootOnDebian()) installDebians(['clickhouse-server'])
  const path = found()
  if (path) return path
  throw new Error(
    "The tests of the cluster need Debian's package clickhouse-server, which is not installed. " +
      'As root on Debian it is installed by itself.',
  )
}
