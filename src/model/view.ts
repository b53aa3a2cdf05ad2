/** What a reader wants to see, as one plain value. The address bar is its spelling (`permalink/`),
 *  an engine answers it. Ids, text and instants only: nothing to rehydrate. */
import type { Span } from './time/span'

/** Filters of which sources are included: they change statuses, dates and counts (contracts.md, "Two kinds of filters"). */
export const VOICES = ['source', 'publisher', 'affiliation', 'kind', 'reliability'] as const
/** Filters of which events are shown: they change nothing about an event. */
export const SUBJECTS = ['stance', 'status', 'place', 'tag', 'contradiction'] as const

export type Voice = (typeof VOICES)[number]
export type Subject = (typeof SUBJECTS)[number]
export type Filter = Voice | Subject
export const FILTERS: readonly Filter[] = [...VOICES, ...SUBJECTS]

export const LANES = ['event', 'source', 'affiliation', 'kind', 'place', 'tag', 'status', 'none'] as const
export type LanesBy = (typeof LANES)[number]
/** What lanes of marks can stand for; `event` is the claim line. */
export type GroupedBy = Exclude<LanesBy, 'event'>

export const SHOWS = ['timeline', 'list', 'matrix'] as const
export type Show = (typeof SHOWS)[number]

export const SORTS = ['date', 'title', 'status', 'claims'] as const
export type Sort = (typeof SORTS)[number]

export const COLUMNS = ['affiliation', 'first', 'name', 'claims'] as const
export type ColumnsBy = (typeof COLUMNS)[number]

/** Which values a filter lets through: only the listed, or all but the listed.
 *  A filter that lets everything through is absent from the view. */
export type ValueFilter = { only: string[] } | { except: string[] }

export type Filters = Partial<Record<Filter, ValueFilter>>

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export type View = {
  /** A bundled dataset's id, an `https:` or `ch:https:` address, `file` for one that the reader opens, or `inline`. */
  data: string
  /** The packed bytes of the data, where `data` is `inline`; else null. */
  inline: string | null
  /** How a table in no known format is to be read: the `https:` address of a saved mapping, or one packed; null where
   *  it is not said. */
  map: string | null
  /** The window in sight; `null` is the default: all dated events and a margin. */
  window: Span | null
  lanes: LanesBy
  /** Are long stretches without a dated claim folded? */
  fold: boolean
  /** The step of the dataset's story that is being read, from 1; `null` where none is. */
  step: number | null
  show: Show
  sort: { by: Sort; reverse: boolean }
  columns: ColumnsBy
  filters: Filters
  /** The search, 200 characters at most. */
  q: string
  /** Only events that the window meets. */
  within: boolean
  /** The day of knowledge, `YYYY-MM-DD`; `null` is everything. */
  asof: string | null
  /** Id of the selected event. */
  event: string | null
  /** The page without its chrome, for a frame in another page. */
  embed: boolean
  /** The theme of an embedded view, so that it goes with the page around it; `null` is the system's. Outside of frames
   *  the theme is the reader's. */
  theme: Theme | null
}

export const DEFAULT_DATA = 'kursk-2024'

export const DEFAULT_VIEW: View = {
  data: DEFAULT_DATA,
  inline: null,
  map: null,
  window: null,
  lanes: 'event',
  fold: true,
  step: null,
  show: 'timeline',
  sort: { by: 'date', reverse: false },
  columns: 'affiliation',
  filters: {},
  q: '',
  within: false,
  asof: null,
  event: null,
  embed: false,
  theme: null,
}

/** Do two views show the same data, read in the same way? A reader's own files are told apart by their revision only. */
export const isSameData = (one: DataOfView, other: DataOfView): boolean =>
  one.data === other.data && one.inline === other.inline && one.map === other.map

/** The part of a view that names its data. */
export type DataOfView = Pick<View, 'data' | 'inline' | 'map'>

export const dataOf = ({ data, inline, map }: View): DataOfView => ({ data, inline, map })
