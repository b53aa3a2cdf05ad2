import { ProblemList } from '../panels/problems/ProblemList'
import { useClaimline } from '../store/useStore'

/** Everything that is wrong with the files that are open, or were refused. */
export function Problems() {
  const any = useClaimline(({ problems, refused }) => problems.length + refused.length > 0)
  return any && <ProblemList />
}
