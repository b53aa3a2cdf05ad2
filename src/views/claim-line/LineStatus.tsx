/** What stands beside an event's title: its status in words, and what it was with everything included. */
import { Glyph } from '../../look/Glyph'
import type { Status } from '../../model/statuses'
import { beforeWords, statusWords } from '../../words/en/claimLine'
import { rivalWords } from '../../words/en/sentences/eventSentences'
import { STATUS_WORDS } from '../../words/en/sentences/labels'

type Line = Parameters<typeof statusWords>[0]

/** The status; rival dates beside it, always. */
export function LineStatus({ line }: { line: Line }) {
  const rivals = rivalWords(line.rivals)
  const isDisputed = line.status === 'contested' && !line.waits
  return (
    <>
      <span className={isDisputed ? 'denies' : ''}>{statusWords(line)}</span>
      {rivals && !line.waits && ` · ${rivals}`}
    </>
  )
}

/** The status with everything included. */
export function StatusBefore({ before, asof }: { before: Status; asof: boolean }) {
  return (
    <>
      {beforeWords(asof)} <Glyph sign={before} /> {STATUS_WORDS[before]}
    </>
  )
}
