import type { ClaimDetail, Detail } from '../../engine/answer/eventDetail'
import { Glyph } from '../../look/Glyph'
import { STANCES } from '../../model/claim'
import { figureWords, noVoteWords } from '../../words/en/sentences/claimSentences'
import { citeWords } from '../../words/en/share/cite'
import { printWords as words } from '../../words/en/share/print'
import { CodersText, Datum, Sentence } from '../Datum'
import { paraphrases } from '../details/evidence/ClaimWords'
import { standingOf } from './SheetList'

/** An event with all its included claims: who says what of when, by what way, in what words, and where to read it. */
export function SheetClaims({ event }: { event: Detail }) {
  const { title, summary, status, included, line } = event
  const byStance = STANCES.flatMap((one) => included.filter(({ stance }) => stance === one))
  return (
    <section className="sheet-event">
      <h3>
        <CodersText text={title} find="" />
      </h3>
      <p className="sheet-standing">
        <Glyph sign={status} /> <Sentence text={standingOf(event)} data={[line.side]} />
      </p>
      {summary && (
        <p>
          <CodersText text={summary} find="" />
        </p>
      )}
      <ul>
        {byStance.map((claim) => (
          <Claim key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  )
}

function Claim({ claim }: { claim: ClaimDetail }) {
  const { source, via, text, quote, note, noVote, figures, stance, url, archiveUrl } = claim
  const told = citeWords.claim({ ...claim, text: quote && !paraphrases(claim) ? '' : text })
  return (
    <li>
      <Glyph sign={stance} />
      <div>
        <p>
          <b>
            <Datum text={source.name} find="" />
          </b>
          <Sentence text={told.slice(source.name.length)} data={[source.affiliation, ...via, text]} />{' '}
          {noVote && <Sentence text={`${noVoteWords(noVote)}.`} data={[noVote.by]} />}
        </p>
        {quote && (
          <blockquote>
            <Datum text={`“${quote}”`} lang={source.language} find="" />
          </blockquote>
        )}
        {figures.map(([counted, low, high]) => (
          <p key={counted}>
            <CodersText text={counted} find="" />: {figureWords(low, high)}
          </p>
        ))}
        {note && (
          <p className="sheet-note">
            <CodersText text={note} find="" />
          </p>
        )}
        {url && <p className="sheet-address">{url}</p>}
        {archiveUrl && (
          <p className="sheet-address">
            {words.archived} {archiveUrl}
          </p>
        )}
      </div>
    </li>
  )
}
