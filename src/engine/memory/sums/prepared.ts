/** What was prepared of the marks of a judgement, of which all stand where they stood while the same voices are heard. */
import type { Judgement } from '../../../model/judgement/judgement'
import type { Marks } from './markTotals'

/** Keeps the last value of each judgement.
 *  @returns finds and keeps it. `key` tells for what it was made; it holds for the same lanes, and while nothing hides
 *  other events beside their profiles */
export function preparedMarks<T>() {
  const kept = new WeakMap<Judgement, { others: Uint8Array; key: string; value: T }>()
  const spelled = ({ placed }: Marks, key: unknown): string => JSON.stringify([placed.by, key])
  return {
    find(marks: Marks, key: unknown): T | null {
      const last = kept.get(marks.placed.judgement)
      return last?.others === marks.looked.others && last.key === spelled(marks, key) ? last.value : null
    },
    keep(marks: Marks, key: unknown, value: T): void {
      kept.set(marks.placed.judgement, { others: marks.looked.others, key: spelled(marks, key), value })
    },
  }
}
