/** The coder of a file, UCDP or ACLED, among those whose reports it coded. */
import { claimIdFrom, idFrom } from '../../../model/dataset/ids'
import type { ClaimRecord } from '../../record/record'

/** The claims of one row, the coder's last: it repeats the first of them and so has no vote of its own, since whoever
 *  sums up is no second voice. Without others, the coder is the only one heard. The first bears its id, so that it can
 *  be repeated and so that a row that comes twice is known; the others' are made alike. */
export function withCoder(event: string, claims: readonly ClaimRecord[], coder: ClaimRecord): ClaimRecord[] {
  const [first] = claims
  const id = claimIdFrom(event, idFrom((first ?? coder).source.name), 1)
  if (!first) return [{ ...coder, id }]
  return [{ ...first, id }, ...claims.slice(1), { ...coder, repeats: id }]
}
