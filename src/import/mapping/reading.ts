/** What has to be said before a file can be read, and what the reader said to it. */
import type { Encoding } from '../bytes/encoding'
import type { DateOrder } from '../record/record'
import type { Guess } from './guessMapping'
import type { Mapping } from './mapping'

export type Reading = {
  /** Of files that are not in Unicode. */
  encoding?: Encoding
  /** Of tables in no known format: the first that fits a table's columns is taken. */
  mappings?: readonly Mapping[]
  /** Of dates such as 03/04/2020 in known formats, whatever the file itself tells. */
  order?: DateOrder
}

/** A question that a file leaves open. */
export type Asked =
  | { about: 'encoding'; file: string; guess: Encoding; sample: Uint8Array }
  /** A table in no known format: its first rows, and what its columns seem to mean. */
  | { about: 'columns'; file: string; header: string[]; rows: string[][]; guess: Guess }
