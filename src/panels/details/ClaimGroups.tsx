import type { ClaimDetail } from '../../engine/engine'
import { STANCES, type Stance } from '../../model/claim'
import { unheardWords } from '../../model/sentences'
import { ClaimItem } from './ClaimItem'

const HEADINGS: Record<Stance, string> = {
  asserts: 'Say so',
  denies: 'Deny it',
  doubts: 'Doubt it',
  neither: 'Take no side',
  silent: 'Silent',
}

/** Every heard claim under its stance; those without a vote stand after those that have one. */
export function ClaimGroups({ heard, unheard }: { heard: readonly ClaimDetail[]; unheard: number }) {
  return (
    <>
      {STANCES.map((stance) => {
        const claims = heard.filter((claim) => claim.stance === stance)
        if (!claims.length) return null
        return (
          <section key={stance} className="details-section">
            <h3 className="section-name">{HEADINGS[stance]}</h3>
            <ul className="details-claims">
              {claims
                .sort((a, b) => Number(!!a.noVote) - Number(!!b.noVote))
                .map((claim) => (
                  <ClaimItem key={claim.id} claim={claim} />
                ))}
            </ul>
          </section>
        )
      })}
      {unheard > 0 && <p className="note details-unheard">{unheardWords(unheard)}</p>}
    </>
  )
}
