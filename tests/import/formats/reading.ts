/** What tests ask of a reader's rows. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type {
  ClaimRecord,
  Context,
  EventRecord,
  RowRead,
  TreeFormat,
} from '../../../src/import/record/record'

export const CONTEXT: Context = { title: 'harbour', order: null, serials: false }

export const sample = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../samples/${name}`, import.meta.url)), 'utf8')

export const treeSample = (name: string): unknown => JSON.parse(sample(name))

export const readTree = (format: TreeFormat, value: unknown, context: Context = CONTEXT) => [
  ...format.rows(value, context),
]

export function eventOf(read: RowRead | undefined): EventRecord {
  if (read?.is !== 'loaded') throw new Error(`is no loaded row: ${JSON.stringify(read)}`)
  return read.event
}

export function claimOf(read: RowRead | undefined): ClaimRecord {
  const [claim] = eventOf(read).claims
  if (!claim) throw new Error('has no claim')
  return claim
}

/** What is wrong in a row, without the fields. */
export const remarksOf = (read: RowRead | undefined): string[] =>
  read && 'remarks' in read ? read.remarks.map(({ what }) => what) : []
