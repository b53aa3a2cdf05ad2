import type { ClaimDetail } from '../../../engine/answer/eventDetail'
import { noVoteWords, saidWords } from '../../../words/en/sentences/claimSentences'
import { CodersText, Sentence } from '../../Datum'
import { ClaimLinks } from '../evidence/ClaimLinks'
import { isOverturned } from '../evidence/camps'

/** A claim at the end of its way: what it says, when it was said, and why it is not counted by itself. */
export function ChainClaim({ claim }: { claim: ClaimDetail }) {
  const { id, text, stance, reported, noVote, url, archiveUrl } = claim
  const words = <CodersText text={text} block />
  return (
    <li data-claim={id} className={noVote ? 'chain-claim voteless' : 'chain-claim'}>
      <p>{isOverturned(claim) ? <s>{words}</s> : words}</p>
      {noVote && (
        <p className="claim-why">
          <Sentence text={`${noVoteWords(noVote)}.`} data={[noVote.by, noVote.on?.title ?? '']} />
        </p>
      )}
      <p className="note chain-said">
        <span>{saidWords(stance, reported)}</span>
        <ClaimLinks url={url} archiveUrl={archiveUrl} />
      </p>
    </li>
  )
}
