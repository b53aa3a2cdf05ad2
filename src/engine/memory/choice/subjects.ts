/** Which events a view shows: subject filters, search and window. */
import { CONTRADICTION_FIELDS, STANCES } from '../../../model/claim'
import type { Columns } from '../../../model/dataset/columns'
import type { Judgement } from '../../../model/judgement/judgement'
import { STATUSES } from '../../../model/statuses'
import type { Span } from '../../../model/time/span'
import { defaultWindow } from '../../../model/time/window'
import type { Filter, View } from '../../../model/view'
import { search } from '../search/search'
import type { SearchIndex } from '../search/searchIndex'
import { FIELDS_OF, PROFILES, profilesOf, STANCES_OF, STATUS_OF } from './profiles'
import { letThrough } from './voices'

/** One bit for each filter that can hide an event. So one pass tells which events each single filter, if dropped, would
 *  bring back. */
export const BITS = {
  leftOut: 1,
  stance: 2,
  status: 4,
  place: 8,
  tag: 16,
  q: 32,
  within: 64,
  contradiction: 128,
} as const
export type Hider = keyof typeof BITS

/** `none`: 0 per event, for views in which only the filters by profile hide events. */
export type SubjectContext = { columns: Columns; index: SearchIndex; extent: Span | null; none: Uint8Array }

/** Events that are hidden by filters other than those by profile. */
export type OtherHiders = {
  /** Per event the bits of place, tag, search and window. Read only. */
  others: Uint8Array
  /** Per profile, how many events none of these filters hides. */
  events: Uint32Array
}

export type Visibility = OtherHiders & {
  /** `profiles`: per event its profile. `hides`: per profile the bits of the filters that hide it. */
  profiles: Uint16Array
  hides: Uint8Array
  /** Per event the bits of all filters that hide it; 0 where it is shown. Made at the first call. */
  bits: () => Uint8Array
  /** `allProfiles`: do the filters by profile let everything through? `everything`: do all others as well? */
  allProfiles: boolean
  everything: boolean
}

/** Which events a view shows, and what hides the others.
 *  @param otherHiders those of the same view */
export function visibilityOf(
  columns: Columns,
  judgement: Judgement,
  view: View,
  { others, events }: OtherHiders,
): Visibility {
  const profiles = profilesOf(columns, judgement)
  const hides = hiddenProfiles(view)
  const { status, stance, place, tag, contradiction } = view.filters
  const allProfiles = !(status ?? stance ?? contradiction)
  const everything = allProfiles && !place && !tag && !view.q.trim() && !view.within
  let made: Uint8Array | null = null
  function bits(): Uint8Array {
    if (made) return made
    made = new Uint8Array(profiles.length)
    for (let e = 0; e < made.length; e++)
      made[e] = (hides[profiles[e] as number] as number) | (others[e] as number)
    return made
  }
  return { profiles, hides, others, bits, events, allProfiles, everything }
}

export type Hiding = Pick<Visibility, 'profiles' | 'hides' | 'others'>

/** The bits of the filters that hide one event. */
export const hidersOf = ({ profiles, hides, others }: Hiding, e: number): number =>
  (hides[profiles[e] as number] as number) | (others[e] as number)

/** How many events are shown. */
export const countShown = ({ events, hides }: Visibility): number =>
  events.reduce((sum, many, profile) => (hides[profile] ? sum : sum + many), 0)

/** The same, computed from the view alone. */
export const visibilityIn = (context: SubjectContext, judgement: Judgement, view: View): Visibility =>
  visibilityOf(context.columns, judgement, view, otherHidersOf(context, judgement, view))

/** Per profile the bits of the filters by status, stance and contradiction that hide it. An event without contradictions has
 *  no value that could be ticked. */
export function hiddenProfiles({ filters }: View): Uint8Array {
  const passing = (filter: Filter, values: readonly string[]) =>
    filters[filter] && letThrough([...values], filters, filter).reduce((sum, pass, i) => sum | (pass << i), 0)
  const statuses = passing('status', STATUSES)
  const stances = passing('stance', STANCES)
  const fields = passing('contradiction', CONTRADICTION_FIELDS)
  const hides = new Uint8Array(PROFILES)
  for (let number = 0; number < PROFILES; number++) {
    const status = STATUS_OF[number] as number
    hides[number] =
      (status === STATUSES.length ? BITS.leftOut : 0) |
      (statuses !== undefined && !(statuses & (1 << status)) ? BITS.status : 0) |
      (stances !== undefined && !(stances & (STANCES_OF[number] as number)) ? BITS.stance : 0) |
      (fields !== undefined && !(fields & (FIELDS_OF[number] as number)) ? BITS.contradiction : 0)
  }
  return hides
}

/** Applies a view's filters other than those by profile. */
export const otherHidersOf = (context: SubjectContext, judgement: Judgement, view: View): OtherHiders =>
  counted(context.columns, judgement, hiddenByOthers(context, judgement, view))

/** @param others per event the bits of the filters other than those by profile that hide it */
export function counted(columns: Columns, judgement: Judgement, others: Uint8Array): OtherHiders {
  const profiles = profilesOf(columns, judgement)
  const events = new Uint32Array(PROFILES)
  for (let e = 0; e < others.length; e++) {
    const own = profiles[e] as number
    // 1 for 0, and 0 for any other.
    events[own] = (events[own] as number) + (((others[e] as number) - 1) >>> 31)
  }
  return { others, events }
}

function hiddenByOthers(
  { columns, index, extent, none }: SubjectContext,
  judgement: Judgement,
  view: View,
): Uint8Array {
  const searched = view.q.trim() !== ''
  if (!view.filters.place && !view.filters.tag && !searched && !view.within) return none
  const bits = new Uint8Array(columns.events)
  hideByPlace(bits, columns, view)
  hideByTag(bits, columns, view)
  if (searched) {
    const found = search(index, columns, judgement.included, view.q)
    // No branch here: which events are found is random, so a branch would be the slowest part.
    for (let e = 0; e < bits.length; e++)
      bits[e] = (bits[e] as number) | (((found[e] as number) ^ 1) * BITS.q)
  }
  if (view.within) hideByWindow(bits, judgement, view.window ?? (extent && defaultWindow(extent)))
  return bits
}

function hideByPlace(bits: Uint8Array, { place, dictionaries }: Columns, { filters }: View): void {
  if (!filters.place) return
  const pass = letThrough(dictionaries.place.values, filters, 'place')
  for (let e = 0; e < bits.length; e++)
    if (!pass[place[e] as number]) bits[e] = (bits[e] as number) | BITS.place
}

function hideByTag(bits: Uint8Array, { firstTag, tags, dictionaries }: Columns, { filters }: View): void {
  if (!filters.tag) return
  const pass = letThrough(dictionaries.tag.values, filters, 'tag')
  for (let e = 0; e < bits.length; e++) {
    let passes = 0
    const end = firstTag[e + 1] as number
    for (let t = firstTag[e] as number; t < end; t++) passes |= pass[tags[t] as number] as number
    if (!passes) bits[e] = (bits[e] as number) | BITS.tag
  }
}

/** An event without a date is in no window. */
function hideByWindow(bits: Uint8Array, { from, to }: Judgement, window: Span | null): void {
  for (let e = 0; e < bits.length; e++) {
    const meets = window !== null && (from[e] as number) < window.to && (to[e] as number) > window.from
    if (!meets) bits[e] = (bits[e] as number) | BITS.within
  }
}
