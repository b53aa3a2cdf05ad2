import type { ClaimDetail } from '../../../engine/answer/eventDetail'
import { noVoteWords, saidWords } from '../../../words/en/claimSentences'
import { Datum } from '../Datum'
import { ClaimLinks } from '../evidence/ClaimLinks'
import { isOverturned } from '../evidence/camps'

/** A claim at the end of its way: what it says, when it was said, and why it is not counted by itself. */
export function ChainClaim({ claim }: { claim: ClaimDetail }) {
  const { id, text, stance, reported, noVote, url, archiveUrl, source } = claim
  const words = <Datum text={text} lang={source.language} block />
  return (
    <li data-claim={id} className={noVote ? 'chain-claim voteless' : 'chain-claim'}>
      <p>{isOverturned(claim) ? <s>{words}</s> : words}</p>
      {noVote && <p className="claim-why">{noVoteWords(noVote)}.</p>}
      <p className="note chain-said">
        <span>{saidWords(stance, reported)}</span>
        <ClaimLinks url={url} archiveUrl={archiveUrl} />
      </p>
    </li>
  )
}
