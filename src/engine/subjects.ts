/** What is looked at: which events a view's subject filters, search and window let through. */
import { STANCES } from '../model/claim'
import type { Columns } from '../model/columns'
import { contradictedFields, FIELDS } from '../model/contradictions'
import type { Span } from '../model/span'
import type { Judgement } from '../model/status'
import { STATUSES, UNHEARD } from '../model/statuses'
import type { View } from '../model/view'
import { defaultWindow } from '../model/window'
import { type SearchIndex, search } from './search'
import { letThrough } from './voices'

/** What can hide an event, one bit each: so one pass tells what any single filter, dropped, would bring back. */
export const BITS = {
  unheard: 1,
  stance: 2,
  status: 4,
  place: 8,
  tag: 16,
  q: 32,
  within: 64,
  contradiction: 128,
} as const
export type Hider = keyof typeof BITS

export type Indexed = { columns: Columns; index: SearchIndex; extent: Span | null }

/** Per event the bits of all that hides it; 0 is in view. */
export function hidden({ columns, index, extent }: Indexed, judgement: Judgement, view: View): Uint8Array {
  const bits = new Uint8Array(columns.events)
  for (let e = 0; e < bits.length; e++) if (judgement.status[e] === UNHEARD) bits[e] = BITS.unheard
  hideByStatus(bits, judgement, view)
  hideByStance(bits, columns, judgement, view)
  hideByPlace(bits, columns, view)
  hideByTag(bits, columns, view)
  hideByContradiction(bits, columns, judgement, view)
  if (view.q.trim()) {
    const found = search(index, columns, judgement.heard, view.q)
    for (let e = 0; e < bits.length; e++) if (!found[e]) bits[e] = (bits[e] ?? 0) | BITS.q
  }
  if (view.within) hideByWindow(bits, judgement, view.window ?? (extent && defaultWindow(extent)))
  return bits
}

function hideByStatus(bits: Uint8Array, { status }: Judgement, { filters }: View): void {
  if (!filters.status) return
  const pass = letThrough([...STATUSES], filters, 'status')
  for (let e = 0; e < bits.length; e++)
    if (!pass[status[e] ?? UNHEARD]) bits[e] = (bits[e] ?? 0) | BITS.status
}

function hideByStance(bits: Uint8Array, columns: Columns, { heard }: Judgement, { filters }: View): void {
  if (!filters.stance) return
  const pass = letThrough([...STANCES], filters, 'stance')
  const passing = new Uint8Array(bits.length)
  for (let c = 0; c < heard.length; c++) {
    if (heard[c] && pass[columns.stance[c] ?? 0]) passing[columns.event[c] ?? 0] = 1
  }
  for (let e = 0; e < bits.length; e++) if (!passing[e]) bits[e] = (bits[e] ?? 0) | BITS.stance
}

function hideByPlace(bits: Uint8Array, { place, dictionaries }: Columns, { filters }: View): void {
  if (!filters.place) return
  const pass = letThrough(dictionaries.place.values, filters, 'place')
  for (let e = 0; e < bits.length; e++) if (!pass[place[e] ?? 0]) bits[e] = (bits[e] ?? 0) | BITS.place
}

function hideByTag(bits: Uint8Array, { firstTag, tags, dictionaries }: Columns, { filters }: View): void {
  if (!filters.tag) return
  const pass = letThrough(dictionaries.tag.values, filters, 'tag')
  for (let e = 0; e < bits.length; e++) {
    let passes = false
    for (let t = firstTag[e] ?? 0; t < (firstTag[e + 1] ?? 0); t++) if (pass[tags[t] ?? 0]) passes = true
    if (!passes) bits[e] = (bits[e] ?? 0) | BITS.tag
  }
}

/** An event without contradictions has no value that could be ticked. */
function hideByContradiction(
  bits: Uint8Array,
  columns: Columns,
  judgement: Judgement,
  { filters }: View,
): void {
  if (!filters.contradiction) return
  const passing = letThrough([...FIELDS], filters, 'contradiction')
  const mask = passing.reduce((sum, pass, i) => (pass ? sum | (1 << i) : sum), 0)
  const fields = contradictedFields(columns, judgement)
  for (let e = 0; e < bits.length; e++)
    if (!((fields[e] ?? 0) & mask)) bits[e] = (bits[e] ?? 0) | BITS.contradiction
}

/** An event without a date is in no window. */
function hideByWindow(bits: Uint8Array, { from, to }: Judgement, window: Span | null): void {
  for (let e = 0; e < bits.length; e++) {
    const meets =
      window !== null && (from[e] ?? Number.NaN) < window.to && (to[e] ?? Number.NaN) > window.from
    if (!meets) bits[e] = (bits[e] ?? 0) | BITS.within
  }
}
