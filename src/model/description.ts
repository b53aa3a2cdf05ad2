/** What is fixed about an opened dataset, whatever the view: its head, and the values of each filter. */
import type { Dataset, Era } from './claim'
import type { Bulk } from './time/bulk'
import type { Span } from './time/span'
import type { Filter } from './view'

/** One value of a filter. `value` is what links carry; `label` is what is read. */
export type FilterValue = { value: string; label: string; events: number }

/** What is shown of a dataset's head as its file has it. */
type Head = Pick<
  Dataset,
  'id' | 'title' | 'summary' | 'method' | 'coders' | 'credit' | 'language' | 'license' | 'updated' | 'story'
>

/** Which signs of claims a dataset needs, with every claim included: struck through, small, fading out at the left, hollow. */
export type SignsOfClaims = {
  /** Are claims taken back or superseded? */
  overturned: boolean
  /** Have claims no vote of their own for another reason? */
  voteless: boolean
  /** Do dates have no beginning: "by then"? */
  open: boolean
  /** Do dates span more than a day, both ends known? */
  lasting: boolean
  /** Have claims of one stance on an event different dates? They may share a sign. */
  gathered: boolean
  /** Do claims give no date that can be drawn? */
  undated: boolean
}

export type Description = Head & {
  /** SHA-256 of the file's bytes as given, 64 hex digits. */
  revision: string
  events: number
  claims: number
  /** Sources that make a claim; mere carriers do not count. */
  voices: number
  /** The event with the most claims, the first in the file of several; null where there is no event. */
  mostClaims: { id: string; title: string; claims: number } | null
  /** Values in their fixed order: most events first by the whole dataset, then by label. */
  values: Record<Filter, FilterValue[]>
  /** From the start of the first dated event to the end of the last, all sources included; null where nothing is dated. */
  extent: Span | null
  /** `extent`, made longer by all claims that are dated beyond it: a denial, say, of another time. */
  claimsExtent: Span | null
  /** Where a few events lie far from all others: the stretch of the others, and how many begin before and after it. */
  bulk: Bulk | null
  /** Long stretches of time without a dated claim, in order, ms: no filter and no window moves them. */
  folds: Span[]
  /** From how many claims on an event its row is large. */
  largeFrom: number
  signs: SignsOfClaims
  /** Eras whose span could be read. */
  eras: (Era & { dates: Span })[]
}
