import type { Detail } from '../../engine/answer/eventDetail'
import { Glyph } from '../../look/Glyph'
import { detailsWords } from '../../words/en/details'
import { reason, rivalWords } from '../../words/en/sentences/eventSentences'
import { STATUS_WORDS } from '../../words/en/sentences/labels'
import { Sentence } from '../Datum'
import { Before } from './Before'
import { namesIn } from './SourceName'

/** The status, the reason for it in a sentence that names, and what it was with all sources included. */
export function StatusReason({ detail }: { detail: Detail }) {
  const { spoken, status, rivals, included, leftOut } = detail
  return (
    <div className="details-reason">
      {spoken ? (
        <>
          <p className="details-status">
            <Glyph sign={status} />
            <strong>{STATUS_WORDS[status]}</strong>
            {rivals > 1 && <span className="details-rival">{rivalWords(rivals)}</span>}
          </p>
          <p>
            <Sentence text={reason(status, included, leftOut)} data={namesIn(included)} />
          </p>
        </>
      ) : (
        <p>{detailsWords.status.nobody}</p>
      )}
      <Before detail={detail} />
    </div>
  )
}
