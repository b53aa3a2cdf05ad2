/** From a file's bytes to a dataset, or to the reasons why there is none. Never throws for what a file holds. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Dataset } from '../model/claim'
import type { Done, Problem } from '../model/problem'
import { readClaimline } from './claimline'
import { lineAndColumn } from './place'

/** `dataset` is null where nothing of the file may be shown. `revision`: SHA-256 of the bytes, 64 hex digits. */
export type Read = { dataset: Dataset | null; revision: string; problems: Problem[] }

export function readDataset(bytes: Uint8Array, file: string): Read {
  const revision = bytesToHex(sha256(bytes))
  const text = decoded(bytes)
  if (text === null) return { dataset: null, revision, problems: [notUtf8(bytes, file)] }
  const { dataset, problems } = readClaimline(text, file)
  return { dataset, revision, problems: bounded(problems, file) }
}

/** Problems that are told one by one; of the rest, only how many. */
const MOST = 500

function bounded(problems: Problem[], file: string): Problem[] {
  const more = new Map<Done, number>()
  for (const { done } of problems.slice(MOST)) more.set(done, (more.get(done) ?? 0) + 1)
  const rest = Array.from(more, ([done, count]) => {
    const what = `${count.toLocaleString('en')} more of the kind`
    return { file, place: '', value: '', what, done }
  })
  return [...problems.slice(0, MOST), ...rest]
}

/** The text, without a byte order mark; null where the bytes are no UTF-8. Guessing would show other letters. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function notUtf8(bytes: Uint8Array, file: string): Problem {
  const lenient = new TextDecoder('utf-8').decode(bytes)
  const place = lineAndColumn(lenient, lenient.indexOf('\ufffd'))
  return { file, place, value: '', what: 'this is no text in UTF-8', done: 'refused' }
}
