/** Where a dataset stands: `ch:https://host[:port]/database/dataset` (contracts.md, "Permalink"). */
import type { Server } from './statement'
import { isName } from './tables'

/** @returns null for a text that is no such address */
export function addressOf(data: string): { server: Server; dataset: string } | null {
  if (!data.startsWith('ch:https://') || !URL.canParse(data.slice(3))) return null
  const { origin, pathname, search, hash, username } = new URL(data.slice(3))
  const [, database = '', dataset = '', ...more] = pathname.split('/')
  const isPlain = !more.length && !search && !hash && !username
  return isPlain && isName(database) && isName(dataset)
    ? { server: { url: origin, database }, dataset }
    : null
}
