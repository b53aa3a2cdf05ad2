/** Remembers mappings in this browser, for the next table with the same columns. They are in no link. */

import { readMapping, signature } from '../../../import/mapping/readMapping'
import type { Mapping } from '../../../model/mapping'
import type { Draft } from './draft'

/** The beginning of every key. */
const KEY = 'claimline-mapping '

const keyOf = (header: readonly string[]): string => KEY + signature(header)

export function recall(header: readonly string[]): Mapping | null {
  const json = stored(keyOf(header))
  const read = json === null ? null : readMapping(json)
  return read && 'mapping' in read ? read.mapping : null
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    // Storage is switched off: the mapping is guessed.
    return null
  }
}

export function remember(header: readonly string[], mapping: Mapping): void {
  begun.delete(keyOf(header))
  try {
    localStorage.setItem(keyOf(header), JSON.stringify(withoutDay(mapping)))
  } catch {
    // Storage is full or switched off: the mapping can still be saved as a file.
  }
}

/** The day of clock times is that of one table, and is asked for again. */
const withoutDay = (mapping: Mapping): Mapping =>
  mapping.occurred && 'on' in mapping.occurred
    ? { ...mapping, occurred: { ...mapping.occurred, on: '' } }
    : mapping

export function forget(header: readonly string[]): void {
  begun.delete(keyOf(header))
  try {
    localStorage.removeItem(keyOf(header))
  } catch {
    // Storage is switched off: nothing is remembered.
  }
}

/** Unfinished drafts, until the page is closed. */
const begun = new Map<string, Draft>()

export const recallBegun = (header: readonly string[]): Draft | null => begun.get(keyOf(header)) ?? null

export function keepBegun(header: readonly string[], draft: Draft): void {
  begun.set(keyOf(header), draft)
}
