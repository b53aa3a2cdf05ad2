import type { ClaimDetail } from '../../../engine/engine'
import { STANCES } from '../../../model/claim'
import { UNGRADED, weightWords } from '../../../words/grades'
import { STANCE_HEADINGS } from '../../../words/labels'
import { ClaimRow } from './ClaimRow'

/** Every heard claim under its stance; those without a vote stand after those that have one. */
export function Evidence({ included }: { included: readonly ClaimDetail[] }) {
  const graded = included.some(({ weight }) => weightWords(weight))
  return (
    <>
      {STANCES.map((stance) => {
        const claims = included.filter((claim) => claim.stance === stance)
        if (!claims.length) return null
        return (
          <section key={stance} className="details-section">
            <h3 className="section-name">{STANCE_HEADINGS[stance]}</h3>
            <ul className="details-claims">
              {claims
                .sort((a, b) => Number(!!a.noVote) - Number(!!b.noVote))
                .map((claim) => (
                  <ClaimRow key={claim.id} claim={claim} graded={graded} />
                ))}
            </ul>
          </section>
        )
      })}
      {included.length > 0 && !graded && <p className="note details-unheard">{UNGRADED}</p>}
    </>
  )
}
