/** A whole dataset to columns at once. */
import type { Dataset } from '../claim'
import type { Columns } from './columns'
import { columnsWriter } from './columnsWriter'

/** Columns of a dataset whose references hold (`import/dataset/references.ts` checks them). */
export function columnsOf({ sources, events, relations = [], ...head }: Dataset): Columns {
  const writer = columnsWriter()
  for (const source of sources) writer.source(source)
  for (const event of events) {
    const e = writer.event(event)
    for (const claim of event.claims) writer.claim(e, writer.sourceNumber(claim.source), claim)
  }
  return writer.done(head, relations).columns
}
