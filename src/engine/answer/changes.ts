/** What differs between two judgements of the dataset, and how events are named and counted there. */
import type { EventSpan } from '../../model/judgement/eventSpan'
import type { Status } from '../../model/statuses'

/** What differs from the judgement with all sources included. `gone`: events that no included claim is about. */
export type Differences = {
  statuses: Listed<Change>
  dates: Listed<Change>
  gone: Listed<Named>
}

/** What would change if one more source were left out: in each change `before` is with the source, `now` without it.
 *  Empty where none of its claims is included. */
export type Without = Differences & {
  source: string
  /** How many of its claims are included now. */
  claims: number
}

/** The first of many, and how many there are. */
export type Listed<T> = { count: number; first: T[] }

export type Named = { id: string; title: string }

export type Change = Named & { before: Standing; now: Standing }

/** What the included claims make of an event. */
export type Standing = { status: Status; eventSpan: EventSpan | null }
