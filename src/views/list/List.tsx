import { MOST_AT_ONCE } from '../../store/sight'
import { useClaimline } from '../../store/useStore'
import { LongTable } from './LongTable'
import { ShortTable } from './ShortTable'
import './list.css'

/** The events in view as a table: the same events as on the timeline. */
export function List() {
  const total = useClaimline(({ answer }) => answer?.totals.events ?? 0)
  if (!total) return null
  return total > MOST_AT_ONCE ? <LongTable total={total} /> : <ShortTable total={total} />
}
