/** A column that may be the title, where the one that was chosen leaves rows without any. */
import type { Mapping } from '../../model/mapping'
import { sampled } from './columnSample'
import { isWords } from './guess/guessTurned'
import { columnLabels, columnsOfDate } from './readMapping'

/** @returns the column of texts that is filled in most rows, of those that say neither who nor when nor whether; null where
 *  none is fuller than the title's own */
export function fullerTitle(
  { title, occurred, source, stance, event }: Mapping,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string | null {
  const taken = new Set([
    ...title.columns,
    ...(occurred ? columnsOfDate(occurred) : []),
    ...[source, stance, event].flatMap((one) => (one && 'column' in one ? [one.column] : [])),
  ])
  const columns = columnLabels(header).map((label, i) => sampled(label, rows, i))
  const own = Math.max(
    0,
    ...columns.filter(({ label }) => title.columns.includes(label)).map((one) => one.filled),
  )
  const [best] = columns
    .filter((one) => !taken.has(one.label) && one.filled > own && isWords(one) && !one.stances)
    .sort((a, b) => b.filled - a.filled)
  return best?.label ?? null
}
