/** Texts, names and figures of claims and events, read from the columns for the few that are shown. */
import { shown } from '../bounds'
import { type Figure, NOT_STATED } from '../claim'
import type { BaseColumns, ClaimTexts } from './columns'
import { position } from './figures'
import { claimIdFrom, idFrom } from './ids'

export const eventTitle = ({ eventTexts }: BaseColumns, e: number): string => eventTexts.title.at(e)

export const eventId = (columns: BaseColumns, e: number): string =>
  columns.eventTexts.id.at(e) || idFrom(eventTitle(columns, e))

/** An event as it is named among others. */
export const eventName = (columns: BaseColumns, e: number): { id: string; title: string } => ({
  id: eventId(columns, e),
  title: shown(eventTitle(columns, e)),
})

/** One of a claim's texts; '' where there is none. */
export const claimText = ({ claimTexts }: BaseColumns, what: keyof ClaimTexts, c: number): string =>
  claimTexts[what].at(c)

export function claimId(columns: BaseColumns, c: number): string {
  const given = claimText(columns, 'id', c)
  if (given) return given
  const { event, source, first } = columns
  const e = event[c] ?? 0
  let ordinal = 1
  for (let other = first[e] ?? 0; other < c; other++) if (source[other] === source[c]) ordinal++
  return claimIdFrom(eventId(columns, e), columns.sources[source[c] ?? 0]?.id ?? '', ordinal)
}

/** Who carried a claim, nearest to the source first: source ids or plain names. */
export const carriersOf = ({ carriers, via }: BaseColumns, c: number): readonly string[] =>
  carriers[via[c] ?? 0] ?? []

/** The date of what a claim is about, and of its report, as written; '' where it gives none. */
export const occurredText = ({ dates, occurred }: BaseColumns, c: number): string =>
  dates.texts[occurred[c] ?? 0] ?? ''
export const reportedText = ({ dates, reported }: BaseColumns, c: number): string =>
  dates.texts[reported[c] ?? 0] ?? ''

const found = new WeakMap<BaseColumns, { id: string; e: number }>()

/** The number of the event with an id, or that had it in an earlier revision; -1 for none. The last result is remembered:
 *  every answer looks up the selected event again. */
export function eventNumber(columns: BaseColumns, id: string): number {
  const last = found.get(columns)
  if (last?.id === id) return last.e
  let e = 0
  while (e < columns.events && eventId(columns, e) !== id) e++
  const number = e < columns.events ? e : renamedEvent(columns, id)
  found.set(columns, { id, e: number })
  return number
}

function renamedEvent({ previousIds }: BaseColumns, id: string): number {
  for (const [e, ids] of previousIds.event) if (ids.includes(id)) return e
  return -1
}

/** '' where none is stated. */
export function placeName({ place, dictionaries }: BaseColumns, e: number): string {
  const name = dictionaries.place.values[place[e] ?? 0] ?? NOT_STATED
  return name === NOT_STATED ? '' : name
}

export const tagsOf = ({ tags, firstTag, dictionaries }: BaseColumns, e: number): string[] =>
  Array.from(tags.subarray(firstTag[e], firstTag[e + 1]), (tag) => dictionaries.tag.values[tag] ?? '').filter(
    (tag) => tag !== NOT_STATED,
  )

/** A claim's figures. */
export function figuresOf({ figures }: BaseColumns, c: number): [name: string, figure: Figure][] {
  const { claim, name, names, low, high } = figures
  const found: [string, Figure][] = []
  for (let f = position(claim, c); claim[f] === c; f++) {
    const [least, most] = [bound(low[f]), bound(high[f])]
    found.push([names[name[f] ?? 0] ?? '', least !== null && least === most ? least : [least, most]])
  }
  return found
}

const bound = (value = Number.NaN): number | null => (Number.isFinite(value) ? value : null)
