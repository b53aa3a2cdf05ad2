import type { Detail } from '../../engine/engine'
import { Glyph } from '../../look/Glyph'
import { reason, rivalWords, uncounted } from '../../words/eventSentences'
import { STATUS_WORDS } from '../../words/labels'
import { lagWords } from '../../words/reportWords'

/** The status, and the reason for it in a sentence that names. */
export function StatusReason({ detail: { spoken, status, rivals, included, leftOut } }: { detail: Detail }) {
  if (!spoken) return <p className="details-reason">Nobody who is heard speaks of this event.</p>
  const idle = uncounted(included)
  const lag = lagWords(included)
  return (
    <div className="details-reason">
      <p className="details-status">
        <Glyph sign={status} />
        <strong>{STATUS_WORDS[status]}</strong>
        {rivals > 1 && <span className="details-rival">{rivalWords(rivals)}</span>}
      </p>
      <p>{reason(status, included, leftOut)}</p>
      {lag && <p className="note">{lag}</p>}
      {idle && <p className="note">{idle}</p>}
    </div>
  )
}
