/** What has to be said before a file can be read, and what the reader said to it. */
import type { Encoding } from './encoding'

export type Reading = {
  /** Of files that are not in Unicode. */
  encoding?: Encoding
}

/** A question that a file leaves open. */
export type Asked =
  | { about: 'encoding'; file: string; guess: Encoding; sample: Uint8Array }
  | { about: 'columns'; file: string; header: string[]; rows: string[][] }
