/** The claim of a file's coder, UCDP or ACLED, beside the claims that it coded. */
import { claimIdFrom, idFrom } from '../../../model/dataset/ids'
import type { ClaimRecord } from '../../record/record'

/** The claims of one row, the coder's last. The coder's claim repeats the first one and so has no vote: who sums up
 *  reports is no second voice. Without reports, the coder's claim is the only one. The first claim has the row's id, to
 *  be repeated by and to recognise a row that comes twice; the other ids are made from it. */
export function withCoder(event: string, claims: readonly ClaimRecord[], coder: ClaimRecord): ClaimRecord[] {
  const [first] = claims
  const id = claimIdFrom(event, idFrom((first ?? coder).source.name), 1)
  if (!first) return [{ ...coder, id }]
  return [{ ...first, id }, ...claims.slice(1), { ...coder, repeats: id }]
}
