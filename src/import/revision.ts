/** A dataset's revision (contracts, section 4): the SHA-256 of its file's bytes as given; of several files, of their
 *  sorted hex revisions joined by line feeds. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { FileBytes } from './bytes'

/** @returns 64 hex digits */
export async function revisionOf(files: readonly FileBytes[]): Promise<string> {
  const all = await Promise.all(files.map(hashed))
  const [only] = all
  return all.length === 1 && only ? only : bytesToHex(sha256(utf8ToBytes(all.sort().join('\n'))))
}

/** By the browser, nine times as fast and beside everything else, where it is to be had: not on plain http. */
async function hashed(file: FileBytes): Promise<string> {
  if (globalThis.crypto?.subtle)
    return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())))
  const hash = sha256.create()
  const reader = file.stream().getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) hash.update(next.value)
  return bytesToHex(hash.digest())
}
