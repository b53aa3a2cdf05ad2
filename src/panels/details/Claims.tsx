import { lazy, Suspense } from 'react'
import type { ClaimDetail } from '../../engine/engine'
import { unheardWords } from '../../words/eventSentences'
import { ClaimGroups } from './ClaimGroups'

const Chains = lazy(async () => ({ default: (await import('./Chains')).Chains }))

type ClaimsProps = {
  heard: readonly ClaimDetail[]
  unheard: number
  chained: boolean
  chain: (chained: boolean) => void
}

/** Every heard claim: by what it says, or by whose voice it is and by what way it came. */
export function Claims({ heard, unheard, chained, chain }: ClaimsProps) {
  const groups = <ClaimGroups heard={heard} />
  return (
    <>
      {heard.length > 0 && (
        <button
          type="button"
          className="plain details-switch"
          aria-pressed={chained}
          onClick={() => chain(!chained)}
        >
          Show the chain
        </button>
      )}
      {chained ? (
        <Suspense fallback={groups}>
          <Chains heard={heard} />
        </Suspense>
      ) : (
        groups
      )}
      {unheard > 0 && <p className="note details-unheard">{unheardWords(unheard)}</p>}
    </>
  )
}
