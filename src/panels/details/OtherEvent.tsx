import type { Named } from '../../engine/answer/changes'
import { useClaimline } from '../../store/useStore'
import { detailsWords } from '../../words/en/details'
import { CodersText } from './Datum'

/** A claim that is spoken of here is on another event: the way there. */
export function OtherEvent({ id, title }: Named) {
  const select = useClaimline((state) => state.select)
  return (
    <p className="note">
      <button type="button" className="plain link" onClick={() => select(id)}>
        {detailsWords.otherEvent.before}
        <CodersText text={title} />
        {detailsWords.otherEvent.after}
      </button>
    </p>
  )
}
