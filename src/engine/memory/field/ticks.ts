/** The dates that an event's sources give for it, as ticks within its span. */
import type { Columns } from '../../../model/dataset/columns'
import { datingClaims, type Judgement } from '../../../model/judgement/judgement'
import { edges } from '../../../model/time/dateEnds'
import { dateAt } from '../../../model/time/dateTable'
import type { Mark, Tick } from '../../answer/lane'

/** Dates that one mark lists; of the others there is only their number. */
const MOST_TICKS = 12

/** One tick per date of the claims that make the event's span, earliest first; nothing where there is one date only. */
export function ticksOf(columns: Columns, judgement: Judgement, e: number): Pick<Mark, 'ticks'> {
  const ticks = new Map<string, Tick>()
  for (const c of datingClaims(columns, e, judgement)) {
    const dated = dateAt(columns.dates, columns.occurred[c])
    const ends = dated && edges(dated)
    if (!dated || !ends) continue
    const tick = ticks.get(dated.text) ?? { from: ends.edgeFrom, to: ends.edgeTo, sources: [], dated }
    const name = columns.sources[columns.source[c] ?? 0]?.name ?? ''
    if (!tick.sources.includes(name)) tick.sources.push(name)
    ticks.set(dated.text, tick)
  }
  if (ticks.size < 2) return {}
  const sorted = [...ticks.values()].sort((a, b) => a.from - b.from || a.to - b.to)
  return { ticks: { first: sorted.slice(0, MOST_TICKS), more: Math.max(sorted.length - MOST_TICKS, 0) } }
}
