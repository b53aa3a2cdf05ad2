import { lazy, Suspense } from 'react'
import { useClaimline } from '../../store/useStore'

/** Few views are empty: what is said then is loaded with the first that is. */
const Loosen = lazy(async () => ({ default: (await import('./Loosen')).Loosen }))

/** Where filters leave nothing. */
export function Empty() {
  const empty = useClaimline(({ answer }) => answer?.totals.events === 0)
  return empty ? (
    <Suspense>
      <Loosen />
    </Suspense>
  ) : null
}
