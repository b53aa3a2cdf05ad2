/** From a file's bytes to a dataset, or to the reasons why there is none. Never throws for what a file holds. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Dataset } from '../model/claim'
import type { Problem } from '../model/problem'
import { readClaimline } from './claimline'

/** `dataset` is null where nothing of the file may be shown. `revision`: SHA-256 of the bytes, 64 hex digits. */
export type Read = { dataset: Dataset | null; revision: string; problems: Problem[] }

export function readDataset(bytes: Uint8Array, file: string): Read {
  const text = new TextDecoder('utf-8').decode(bytes)
  return { ...readClaimline(text, file), revision: bytesToHex(sha256(bytes)) }
}
