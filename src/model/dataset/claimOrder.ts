/** Puts the claims of one event next to each other in the columns, whatever their order in the file. */
import { type Texts, textsOf } from '../storage/textColumn'

/** Are claims already in the order of their events? */
export function inOrder(event: Uint32Array): boolean {
  for (let c = 1; c < event.length; c++) if ((event[c] ?? 0) < (event[c - 1] ?? 0)) return false
  return true
}

/** Where each event's claims begin in that order, and where the last one's end. */
export function offsets(event: Uint32Array, events: number): Uint32Array {
  const first = new Uint32Array(events + 1)
  for (const e of event) first[e + 1] = (first[e + 1] ?? 0) + 1
  for (let e = 0; e < events; e++) first[e + 1] = (first[e + 1] ?? 0) + (first[e] ?? 0)
  return first
}

/** The claims event by event, those of one event in the file's order: per place, the number when it was written. */
export function byEvent(event: Uint32Array, first: Uint32Array): Uint32Array {
  const next = first.slice()
  const written = new Uint32Array(event.length)
  event.forEach((e, c) => {
    written[next[e] ?? 0] = c
    next[e] = (next[e] ?? 0) + 1
  })
  return written
}

/** The inverse: per number when it was written, the place of the claim. */
export function inverse(written: Uint32Array): Uint32Array {
  const now = new Uint32Array(written.length)
  written.forEach((at, c) => {
    now[at] = c
  })
  return now
}

/** Columns of claims in the new order. */
export function reordered<T extends Record<string, Uint8Array | Uint32Array>>(
  columns: T,
  written: Uint32Array,
): T {
  const entries = Object.entries(columns).map(([key, column]) => [
    key,
    column.map((_, c) => column[written[c] ?? 0] ?? 0),
  ])
  return Object.fromEntries(entries) as T
}

export function reorderedTexts<T extends Record<string, Texts>>(texts: T, written: Uint32Array): T {
  const entries = Object.entries(texts).map(([key, column]) => [key, textsOf(inOrderOf(written, column))])
  return Object.fromEntries(entries) as T
}

function* inOrderOf(written: Uint32Array, column: Texts): Generator<string> {
  for (const at of written) yield column.at(at)
}
