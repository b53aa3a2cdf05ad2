import { lazy, Suspense } from 'react'
import { useClaimline } from '../store/useStore'

/** The bundled record has none. */
const ProblemList = lazy(async () => ({
  default: (await import('../panels/problems/ProblemList')).ProblemList,
}))

/** Everything that is wrong with the files that are open, or were refused. */
export function Problems() {
  const any = useClaimline(({ problems, refused }) => problems.length + refused.length > 0)
  return <Suspense>{any && <ProblemList />}</Suspense>
}
