/** The name of a row: an event's title and status, as one button that opens it. */
import type { ClaimLine } from '../../../engine/answer/claimLine'
import { Glyph } from '../../../look/Glyph'
import { CodersText } from '../../../panels/Datum'
import { StatusBefore } from '../../../panels/StatusBefore'
import { claimLineWords, drawnWords, unopposedWords } from '../../../words/en/views/claimLine'
import { LineStatus } from '../LineStatus'

/** `shares`: do claims of an opened row share lines? */
type Props = { line: ClaimLine; isOpen: boolean; shares: boolean; isStop: boolean; q: string }

export function RowName({ line, isOpen, shares, isStop, q }: Props) {
  const drawn = drawnWords(line)
  const unopposed = isOpen ? unopposedWords(line) : ''
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
          <LineStatus line={line} />
          {drawn && !line.waits && ` · ${drawn}`}
          {unopposed && (
            <>
              ; <span>{unopposed}</span>
            </>
          )}
        </span>
        {shares && <span className="cl-shares"> {claimLineWords.shared}</span>}
        {line.before && (
          <span className="cl-before">
            {' '}
            <StatusBefore before={line.before} />
          </span>
        )}
      </button>
    </div>
  )
}
