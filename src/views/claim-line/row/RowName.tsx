/** The name of a row: an event's title and status, as one button that opens it. */
import type { ClaimLine } from '../../../engine/answer/claimLine'
import { Glyph } from '../../../look/Glyph'
import { CodersText } from '../../../panels/Datum'
import { beforeWords, drawnWords, statusWords } from '../../../words/en/claimLine'
import { rivalWords } from '../../../words/en/eventSentences'
import { STATUS_WORDS } from '../../../words/en/labels'

type Props = { line: ClaimLine; isOpen: boolean; isStop: boolean; asof: boolean; q: string }

export function RowName({ line, isOpen, isStop, asof, q }: Props) {
  const rivals = rivalWords(line.rivals)
  const drawn = drawnWords(line)
  const isDisputed = line.status === 'contested' && !line.waits
  return (
    <div className="cl-name">
      {!line.waits && <Glyph sign={line.status} />}
      <button
        type="button"
        className="cl-title-button plain"
        aria-expanded={isOpen}
        data-event={line.id}
        data-stop=""
        tabIndex={isStop ? 0 : -1}
      >
        <span className="cl-title">
          <CodersText text={line.title} find={q} />
        </span>{' '}
        <span className="cl-status">
          <span className={isDisputed ? 'denies' : ''}>{statusWords(line)}</span>
          {rivals && !line.waits && ` · ${rivals}`}
          {drawn && !line.waits && ` · ${drawn}`}
        </span>
        {line.before && (
          <span className="cl-before">
            {' '}
            {beforeWords(asof)} <Glyph sign={line.before} /> {STATUS_WORDS[line.before]}
          </span>
        )}
      </button>
    </div>
  )
}
