/** What is cited: a view, or an event with its claims. Days are `YYYY-MM-DD`; what there is not, is ''. */
import type { Detail } from '../../engine/answer/eventDetail'
import type { About } from '../about'

export type Citation = About & {
  /** Id of the dataset. */
  id: string
  language: string
  /** When the dataset was last changed, as it says itself. */
  updated: string
  /** The day on which the view was seen. */
  accessed: string
}

export type CitedEvent = Pick<
  Detail,
  'id' | 'title' | 'status' | 'eventSpan' | 'rivals' | 'included' | 'spoken'
>

/** `2024`, `2024-12`, `2024-12-06` → its parts; null for anything else. */
export function dateParts(text: string): number[] | null {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-([0-2]\d|3[01]))?)?$/.exec(text) ?? []
  if (year === undefined) return null
  return [year, month, day].filter((part) => part !== undefined).map(Number)
}
