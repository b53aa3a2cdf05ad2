import type { ClaimDetail } from '../../../engine/engine'
import { Hits } from '../../../look/Hits'
import { noVoteWords, saidWords } from '../../../words/claimSentences'
import { ClaimLinks } from '../evidence/ClaimLinks'

/** A claim at the end of its way: what it says, when it was said, and why it has no vote of its own. */
export function ChainClaim({ claim, q }: { claim: ClaimDetail; q: string }) {
  const { id, text, stance, reported, noVote, url, archiveUrl } = claim
  const struck = noVote?.why === 'retracts' || noVote?.why === 'supersedes'
  const words = <Hits text={text} q={q} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: by keys alone one goes from claim to claim
    <li data-claim={id} className={noVote ? 'chain-claim voteless' : 'chain-claim'} tabIndex={0}>
      <p dir="auto">{struck ? <s>{words}</s> : words}</p>
      {noVote && <p className="details-lapsed">{noVoteWords(noVote)}.</p>}
      <p className="note chain-said">
        <span>{saidWords(stance, reported)}</span>
        <ClaimLinks url={url} archiveUrl={archiveUrl} />
      </p>
    </li>
  )
}
