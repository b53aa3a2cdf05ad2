/** Several rows of one event: the first row's title, summary, place and tags hold (contracts.md, "Dataset format"). */
import { NOT_STATED } from '../../model/claim'
import { shorten } from '../record/finding'
import type { EventRecord, Remark } from '../record/record'

/** Do two rows say the same of an event? */
export const sameEvent = (a: EventRecord, b: EventRecord): boolean =>
  a.id === b.id &&
  a.title === b.title &&
  a.summary === b.summary &&
  a.place?.name === b.place?.name &&
  sameList(a.tags, b.tags)

const sameList = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((entry, i) => entry === b[i])

/** What a later row says of its event in other words than the first.
 *  @param first what was kept of the first row; NOT_STATED where it named no place or no tags */
export function eventDifferences(
  event: EventRecord,
  first: { title: string; summary: string; place: string; tags: string[] },
): Remark[] {
  const tags = event.tags?.filter(Boolean) ?? []
  const said: [field: string, now: string | undefined, before: string][] = [
    ['title', event.title, first.title],
    ['summary', event.summary, first.summary],
    ['place', event.place?.name, first.place === NOT_STATED ? '' : first.place],
    ['tags', tags.join('; '), first.tags.filter((tag) => tag !== NOT_STATED).join('; ')],
  ]
  return said
    .filter(([, now, before]) => now && now !== before)
    .map(([field, now = '', before]) => ({
      field,
      value: now,
      what: before
        ? `differs from what the event's first row says, “${shorten(before)}”, which holds`
        : "is not said in the event's first row, which holds",
    }))
}
