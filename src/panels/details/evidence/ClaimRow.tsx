import type { ClaimDetail } from '../../../engine/answer/eventDetail'
import { Glyph } from '../../../look/Glyph'
import { NOT_STATED } from '../../../model/claim'
import {
  earlierWords,
  figureWords,
  givenDateWords,
  noVoteWords,
} from '../../../words/en/sentences/claimSentences'
import { CodersText, Sentence } from '../../Datum'
import { SourceName } from '../SourceName'
import { ClaimMore } from './ClaimMore'
import { ClaimWords } from './ClaimWords'
import { stanceWords } from './camps'

type RowProps = {
  claim: ClaimDetail
  /** Is any claim of the event, or its source, graded? Else that none is, is said once for all. */
  graded: boolean
  /** Do the claims beside it come from several sides? Then each says its own. */
  sided: boolean
  asserted: readonly ClaimDetail[]
}

/** One claim: who says it, of what day, in what words, and by what way it came; the rest on demand. */
export function ClaimRow({ claim, graded, sided, asserted }: RowProps) {
  const { source, stance, noVote, earlierThan, figures } = claim
  const takes = stanceWords(claim, asserted)
  const date = givenDateWords(stance, claim.occurred)
  return (
    <li data-claim={claim.id} className={noVote ? 'claim voteless' : 'claim'}>
      <Glyph sign={stance} />
      <div className="claim-body">
        <div className="claim-head">
          <p className="claim-who">
            <strong>
              <SourceName source={source} />
            </strong>{' '}
            {sided && source.affiliation !== NOT_STATED && (
              <span className="note claim-side">
                <CodersText text={source.affiliation} />
              </span>
            )}{' '}
            {takes && <span className={`claim-stance ${stance}`}>{takes}</span>}
          </p>
          {date && (
            <p className="claim-date note">
              <bdi>{date}</bdi>
            </p>
          )}
        </div>
        {noVote && (
          <p className="claim-why">
            <Sentence text={`${noVoteWords(noVote)}.`} data={[noVote.by, noVote.on?.title ?? '']} />
          </p>
        )}
        <ClaimWords claim={claim} />
        {figures.map(([counted, low, high]) => (
          <p key={counted} className="claim-figure">
            <CodersText text={counted} />: {figureWords(low, high)}
          </p>
        ))}
        {earlierThan.length > 0 && (
          <p className="claim-figure">
            <Sentence text={`${earlierWords(earlierThan)}.`} data={earlierThan} />
          </p>
        )}
        <ClaimMore claim={claim} graded={graded} beside={date} />
      </div>
    </li>
  )
}
