import { STANCES, type Stance } from '../model/claim'
import type { SignsOfClaims } from '../model/description'
import { STATUSES, type Status } from '../model/statuses'
import { useClaimline } from '../store/useStore'

/** The signs that a legend has to explain: those that the dataset has. Statuses are also those that only the choice of
 *  sources or a day of knowledge brings about. */
export function useSigns(): { stances: Stance[]; statuses: Status[]; claims: SignsOfClaims } {
  const { description, counts } = useClaimline(({ description, answer }) => ({
    description,
    counts: answer?.counts.status,
  }))
  const { stance = [], status = [] } = description?.values ?? {}
  const said = new Set(stance.map(({ value }) => value))
  const come = new Set(
    status.filter(({ events }, i) => events > 0 || (counts?.[i] ?? 0) > 0).map(({ value }) => value),
  )
  return {
    stances: STANCES.filter((one) => said.has(one)),
    statuses: STATUSES.filter((one) => come.has(one)),
    claims: description?.signs ?? NONE,
  }
}

const NONE: SignsOfClaims = {
  overturned: false,
  voteless: false,
  open: false,
  lasting: false,
  gathered: false,
  undated: false,
}
