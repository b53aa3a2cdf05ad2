/** What stands beside an event's title: its status in words. */
import { Fragment } from 'react'
import { elsewhereWords, rivalWords } from '../../words/en/sentences/eventSentences'
import { statusParts } from '../../words/en/views/claimLine'

type Line = Parameters<typeof statusParts>[0]

/** The status; beside it rival dates, always, and denials of another time: a row that is not disputed says why there are
 *  denials below its line.
 *  @param whole are such denials told of disputed events, too? */
export function LineStatus({ line, whole = false }: { line: Line; whole?: boolean }) {
  const { waits } = line
  const isDisputed = line.status === 'contested' && !waits
  const rivals = waits ? '' : rivalWords(line.rivals)
  const elsewhere = waits || (isDisputed && !whole) ? '' : elsewhereWords(line.elsewhere)
  return (
    <>
      {statusParts(line).map((part, i) => (
        <Fragment key={part}>
          {i > 0 && ' '}
          <span className={isDisputed ? 'denies' : ''}>{part}</span>
        </Fragment>
      ))}
      {rivals && <span> · {rivals}</span>}
      {elsewhere && (
        <span className="status-elsewhere">
          ; <span>{elsewhere}</span>
        </span>
      )}
    </>
  )
}
