import type { ClaimDetail } from '../../../engine/answer/eventDetail'
import { markedSearch } from '../../../model/filters'
import { hits } from '../../../model/textSearch'
import { useClaimline } from '../../../store/useStore'
import { detailsWords } from '../../../words/en/details'
import { wayWords } from '../../../words/en/sentences/claimSentences'
import { Sentence } from '../../Datum'
import { ClaimFacts } from './ClaimFacts'
import { paraphrases } from './ClaimWords'

const words = detailsWords.claim

/** By what way the claim came, and behind that all else that is known of it. It is open where the search found
 *  something there.
 *  @param beside the date in the same row, whose year is not said again */
export function ClaimMore(props: { claim: ClaimDetail; graded: boolean; beside: string }) {
  const { claim, graded, beside } = props
  const q = useClaimline(({ view }) => markedSearch(view))
  const found = paraphrases(claim) && hits(claim.text, q).some(({ hit }) => hit)
  return (
    <details className="claim-more" open={found}>
      <summary className="note">
        <span>
          <Sentence text={wayWords(claim, beside)} data={claim.via} />
        </span>{' '}
        <span className="claim-more-word">
          {words.more}
          <span className="unseen">
            <Sentence text={words.about(claim.source.name)} data={[claim.source.name]} />
          </span>
        </span>
      </summary>
      <ClaimFacts claim={claim} graded={graded} told={!paraphrases(claim)} />
    </details>
  )
}
