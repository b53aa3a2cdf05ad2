import type { ClaimDetail } from '../../engine/engine'
import { lagWords } from '../../words/reportWords'

/** How long answers took, where anybody answered. */
export function Lag({ included }: { included: readonly ClaimDetail[] }) {
  const words = lagWords(included)
  return words ? <p className="note">{words}</p> : null
}
