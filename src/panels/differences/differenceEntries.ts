import type { Change, Differences, Named } from '../../engine/answer/changes'

/** What is other about one event: `null` where that did not change. */
export type Entry = Named & {
  statuses: [Change['before']['status'], Change['now']['status']] | null
  dates: [Change['before']['eventSpan'], Change['now']['eventSpan']] | null
  gone: boolean
}

/** The listed differences, one entry per event: other statuses first, then other dates, then what is gone. */
export function entriesOf({ statuses, dates, gone }: Differences): Entry[] {
  const dated = new Map(dates.first.map((change) => [change.id, change]))
  const restated = new Set(statuses.first.map(({ id }) => id))
  return [
    ...statuses.first.map((change) => entry(change, change, dated.get(change.id))),
    ...dates.first.filter(({ id }) => !restated.has(id)).map((change) => entry(change, null, change)),
    ...gone.first.map((event) => ({ ...named(event), statuses: null, dates: null, gone: true })),
  ]
}

/** Are there more than are listed? */
export const cutOff = (differs: Differences): boolean =>
  [differs.statuses, differs.dates, differs.gone].some(({ count, first }) => count > first.length)

function entry(event: Named, status: Change | null, date: Change | undefined): Entry {
  return {
    ...named(event),
    statuses: status && [status.before.status, status.now.status],
    dates: date ? [date.before.eventSpan, date.now.eventSpan] : null,
    gone: false,
  }
}

const named = ({ id, title }: Named): Named => ({ id, title })
