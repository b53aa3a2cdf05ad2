/** What is fixed about an opened dataset, whatever the view: its head, and the values of each filter. */
import type { Era, StoryStep } from './claim'
import type { Span } from './span'
import type { Filter } from './view'

/** One value of a filter. `value` is what links carry; `label` is what is read. */
export type FilterValue = { value: string; label: string; events: number }

export type Description = {
  id: string
  title: string
  summary?: string
  method?: string
  coders?: string[]
  language?: string
  license?: string
  updated?: string
  /** SHA-256 of the file's bytes as given, 64 hex digits. */
  revision: string
  events: number
  claims: number
  /** Sources that make a claim; mere carriers do not count. */
  voices: number
  /** Values in their fixed order: most events first by the whole dataset, then by label. */
  values: Record<Filter, FilterValue[]>
  /** Hull of all dated events when everybody is heard; null where nothing is dated. */
  extent: Span | null
  /** Steps of text and a view each, to be read one after the other. */
  story?: StoryStep[]
  /** Eras whose span could be read. */
  eras: (Era & { dates: Span })[]
}
