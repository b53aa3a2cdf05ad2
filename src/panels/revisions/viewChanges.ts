/** What differs in a view between two revisions of its data. */
import type { Row } from '../../engine/answer/row'

/** An event that the view shows otherwise now. `before`, `now`: null where it does not show it. */
export type ShownOtherwise = { id: string; title: string; before: Row | null; now: Row | null }

/** @param renamed the ids of now of events that had other ones then
 *  @returns the events whose status, dates or number of claims differ, those of now first, each in the view's order */
export function viewChanges(
  then: readonly Row[],
  now: readonly Row[],
  renamed: ReadonlyMap<string, string>,
): ShownOtherwise[] {
  const idNow = ({ id }: Row) => renamed.get(id) ?? id
  const before = new Map(then.map((row) => [idNow(row), row]))
  const present = new Set(now.map(({ id }) => id))
  const gone = then.filter((row) => !present.has(idNow(row)))
  return [
    ...now.flatMap((row) => {
      const other = before.get(row.id) ?? null
      return other && isSameRow(other, row) ? [] : [{ id: row.id, title: row.title, before: other, now: row }]
    }),
    ...gone.map((row) => ({ id: idNow(row), title: row.title, before: row, now: null })),
  ]
}

const isSameRow = (one: Row, other: Row): boolean =>
  one.status === other.status && one.claims === other.claims && isSameDate(one, other)

export const isSameDate = ({ eventSpan: one }: Row, { eventSpan: other }: Row): boolean =>
  one?.from === other?.from && one?.to === other?.to
