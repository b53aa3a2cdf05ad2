import { useClaimline } from '../store/useStore'
import { shellWords } from '../words/en/shell'

/** "3 of 12 events": what is in view, of all in the dataset. It is not live: changes are said by `announce/Announcer.tsx`. */
export function Total() {
  const { events, of, loading } = useClaimline(({ answer, phase }) => ({
    events: answer?.totals.events ?? 0,
    of: answer?.totals.ofEvents ?? 0,
    loading: phase.is === 'loading' || (phase.is === 'ready' && !answer),
  }))
  return (
    <output className="total" aria-live="off">
      {loading ? '' : shellWords.rows.inView(events, of)}
    </output>
  )
}
