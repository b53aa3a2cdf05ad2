import { Fragment, type ReactNode } from 'react'
import type { ClaimDetail } from '../../../engine/engine'
import { Glyph } from '../../../look/Glyph'
import { useClaimline } from '../../../store/useStore'
import {
  carriers,
  earlierWords,
  figureWords,
  noVoteWords,
  saidWords,
  spokenAs,
  timeWords,
} from '../../../words/claimSentences'
import { weightWords } from '../../../words/grades'
import { Datum } from '../Datum'
import { ClaimMore } from './ClaimMore'
import { ClaimWords } from './ClaimWords'

/** One claim: who says it and by what way it came, what they say, when, how it is graded, and where to read it.
 *  @param graded whether any claim of the event, or its source, is graded: else that none is, is said once for all */
export function ClaimRow({ claim, graded }: { claim: ClaimDetail; graded: boolean }) {
  const { source, stance, via, noVote, earlierThan, figures } = claim
  const way = carriers(stance, via)
  const coders = useClaimline(({ description }) => description?.coders)
  const grades = weightWords(claim.weight, coders)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: by keys alone one goes from claim to claim
    <li data-claim={claim.id} className={noVote ? 'details-claim voteless' : 'details-claim'} tabIndex={0}>
      <Glyph sign={stance} />
      <div>
        <p>
          <strong>
            <Datum text={source.name} />
          </strong>
          {way && <span className="note"> {way}</span>}
        </p>
        {noVote && <p className="details-lapsed">{noVoteWords(noVote)}.</p>}
        <ClaimWords claim={claim} />
        {figures.map(([counted, low, high]) => (
          <p key={counted} className="details-figure">
            {counted}: {figureWords(low, high)}
          </p>
        ))}
        <p className="note details-said">{spokenLine(claim)}</p>
        {graded && <p className="note">{grades || 'Not graded, neither the source nor the claim'}.</p>}
        {earlierThan.length > 0 && <p className="details-earlier">{earlierWords(earlierThan)}.</p>}
        <ClaimMore {...claim} />
      </div>
    </li>
  )
}

/** "Said 12 December 2024 · blogger, Russia · says it happened on 6 December 2024"; lines break between the parts. */
function spokenLine({ stance, reported, occurred, source }: ClaimDetail): ReactNode {
  const parts = [saidWords(stance, reported), spokenAs(source), timeWords(stance, occurred)].filter(Boolean)
  return parts.map((part, i) => (
    <Fragment key={part}>
      {i > 0 && ' '}
      <span>{i < parts.length - 1 ? `${part} ·` : part}</span>
    </Fragment>
  ))
}
