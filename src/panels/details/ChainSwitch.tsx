import type { ClaimDetail } from '../../engine/engine'
import { unheardWords } from '../../words/eventSentences'
import { Chains } from './chain/Chains'
import { Evidence } from './evidence/Evidence'

type ClaimsProps = {
  included: readonly ClaimDetail[]
  leftOut: number
  chained: boolean
  chain: (chained: boolean) => void
}

/** Every heard claim: by what it says, or by whose voice it is and by what way it came. */
export function ChainSwitch({ included, leftOut, chained, chain }: ClaimsProps) {
  return (
    <>
      {included.length > 0 && (
        <button
          type="button"
          className="plain details-switch"
          aria-pressed={chained}
          onClick={() => chain(!chained)}
        >
          Show the chain
        </button>
      )}
      {chained ? <Chains included={included} /> : <Evidence included={included} />}
      {leftOut > 0 && <p className="note details-unheard">{unheardWords(leftOut)}</p>}
    </>
  )
}
