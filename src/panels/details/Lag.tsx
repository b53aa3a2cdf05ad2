import type { ClaimDetail } from '../../engine/engine'
import { lagWords } from '../../words/reportWords'

/** How long answers took, where anybody answered. */
export function Lag({ heard }: { heard: readonly ClaimDetail[] }) {
  const words = lagWords(heard)
  return words ? <p className="note">{words}</p> : null
}
