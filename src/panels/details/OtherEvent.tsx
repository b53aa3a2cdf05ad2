import type { Named } from '../../engine/answer/changes'
import { useStoreItself } from '../../store/useStore'
import { detailsWords } from '../../words/en/details'
import { CodersText } from '../Datum'
import { goOn } from './focus'

/** A claim that is spoken of here is on another event: the way there. */
export function OtherEvent({ id, title }: Named) {
  const store = useStoreItself()
  return (
    <p className="note">
      <button type="button" className="plain link" onClick={() => goOn(store, id)}>
        {detailsWords.otherEvent.before}
        <CodersText text={title} />
        {detailsWords.otherEvent.after}
      </button>
    </p>
  )
}
