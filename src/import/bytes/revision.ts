/** A dataset's revision (contracts.md, "Dataset format"): the SHA-256 of its file's bytes as given; of several files, of their
 *  sorted hex revisions joined by line feeds. */
import type { FileBytes } from './bytes'

/** @param hashed the SHA-256 of one file in hex
 *  @returns 64 hex digits */
export async function revisionOf(
  files: readonly FileBytes[],
  hashed: (file: FileBytes) => Promise<string> = hashedWhole,
): Promise<string> {
  const all: string[] = []
  // One after another, since each stands in memory whole.
  for (const file of files) all.push(await hashed(file))
  const [only] = all
  return all.length === 1 && only ? only : hashed(new Blob([all.sort().join('\n')]))
}

/** The browser's SHA-256 is nine times as fast, but missing on plain http, where a library is loaded instead. */
async function hashedWhole(file: FileBytes): Promise<string> {
  if (globalThis.crypto?.subtle) {
    const bytes: Releasable = await file.arrayBuffer()
    const hash = crypto.subtle.digest('SHA-256', bytes)
    // `digest` works on a copy of its own. Without this, the bytes would stay in memory until garbage is collected, which
    // may be after the whole file is read.
    bytes.transfer?.(0)
    return hex(new Uint8Array(await hash))
  }
  const { sha256 } = await import('@noble/hashes/sha2.js')
  const hash = sha256.create()
  const reader = file.stream().getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) hash.update(next.value)
  return hex(hash.digest())
}

/** Browsers from before 2024 have no `ArrayBuffer.transfer`. */
type Releasable = ArrayBuffer & { transfer?(size: number): ArrayBuffer }

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
