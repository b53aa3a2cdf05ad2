import { Glyph } from '../look/Glyph'
import type { Status } from '../model/statuses'
import { useClaimline } from '../store/useStore'
import { beforeWords } from '../words/en/sentences/eventSentences'
import { STATUS_WORDS } from '../words/en/sentences/labels'

/** "was Disputed": the status with everything included, where leaving sources out, or a day of knowledge, changes it. */
export function StatusBefore({ before }: { before: Status }) {
  const asof = useClaimline(({ view }) => view.asof !== null)
  return (
    <>
      {beforeWords(asof)} <Glyph sign={before} /> {STATUS_WORDS[before]}
    </>
  )
}
