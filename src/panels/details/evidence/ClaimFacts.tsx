import { Fragment, type ReactNode } from 'react'
import type { ClaimDetail } from '../../../engine/answer/eventDetail'
import { useClaimline } from '../../../store/useStore'
import { detailsWords } from '../../../words/en/details'
import { saidWords, spokenAs, timeWords } from '../../../words/en/sentences/claimSentences'
import { weightWords } from '../../../words/en/sentences/grades'
import { CodersText, Sentence } from '../../Datum'
import { ClaimEdits } from './ClaimEdits'
import { ClaimLinks } from './ClaimLinks'

const words = detailsWords.claim

/** What is known of a claim beside its words: when it was said and by whom, its grades, how it was coded, where to read
 *  it, and what changes without its source.
 *  @param told is the paraphrase shown already? */
export function ClaimFacts({ claim, graded, told }: { claim: ClaimDetail; graded: boolean; told: boolean }) {
  const { source, text, note, about, url, archiveUrl, weight } = claim
  const coders = useClaimline(({ description }) => description?.coders)
  const grades = weightWords(weight, coders)
  return (
    <div className="claim-facts note">
      {!told && text && (
        <p className="claim-text">
          <CodersText text={text} block />
        </p>
      )}
      <p className="claim-said">{spokenLine(claim)}</p>
      {graded && <p>{grades ? `${grades}.` : words.notGraded}</p>}
      {note && (
        <p>
          <CodersText text={note} block />
        </p>
      )}
      {about && (
        <p>
          <CodersText text={about} block />
        </p>
      )}
      <p className="claim-ways">
        <ClaimLinks url={url} archiveUrl={archiveUrl} />
        <Without {...source} />
        <ClaimEdits claim={claim.id} source={source.name} />
      </p>
    </div>
  )
}

/** "Said 12 December 2024 · blogger, Russia · says it happened on 6 December 2024"; lines break between the parts. */
function spokenLine({ stance, reported, occurred, source }: ClaimDetail): ReactNode {
  const parts = [saidWords(stance, reported), spokenAs(source), timeWords(stance, occurred)].filter(Boolean)
  return parts.map((part, i) => (
    <Fragment key={part}>
      {i > 0 && ' '}
      <span>
        <Sentence text={i < parts.length - 1 ? `${part} ·` : part} data={[source.affiliation]} />
      </span>
    </Fragment>
  ))
}

/** Asks what would change if its source were left out. */
function Without({ id, name }: ClaimDetail['source']) {
  const previewWithout = useClaimline((state) => state.previewWithout)
  return (
    <button
      type="button"
      className="plain link"
      aria-label={words.withoutName(name)}
      onClick={() => previewWithout(id)}
    >
      {words.without}
    </button>
  )
}
