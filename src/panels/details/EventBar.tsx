import type { Detail } from '../../engine/answer/eventDetail'
import { PHONE, useMedia } from '../../look/size/useMedia'
import { useClaimline, useStoreItself } from '../../store/useStore'
import { detailsWords } from '../../words/en/details'
import { leaveEvent } from './focus'

const words = detailsWords.bar

/** The ways to the events beside this one, and out. The keys work anywhere on the page; here they are told. */
export function EventBar({ detail }: { detail: Pick<Detail, 'previous' | 'next' | 'position'> }) {
  const { previous, next, position } = detail
  const phone = useMedia(PHONE)
  const store = useStoreItself()
  const { step, events } = useClaimline(({ step, answer }) => ({ step, events: answer?.totals.events ?? 0 }))
  const back = (
    <Way {...words.previous} points="back" keyName="[" disabled={previous === null} go={() => step(-1)} />
  )
  const on = <Way {...words.next} points="on" keyName="]" disabled={next === null} go={() => step(1)} />
  const leave = () => leaveEvent(store)
  if (!phone)
    return (
      <div className="details-bar">
        {back}
        {on}
        <Way {...words.close} keyName="Escape" go={leave} />
      </div>
    )
  return (
    <div className="details-bar">
      <Way {...words.allEvents} points="back" keyName="Escape" go={leave} />
      {position !== null && <span className="details-position">{words.place(position + 1, events)}</span>}
      {back}
      {on}
    </div>
  )
}

type WayProps = {
  name: string
  words: string
  keyName: string
  /** Where its arrow points; none for the way out. */
  points?: 'back' | 'on'
  /** Leads nowhere. It keeps the focus that the press before has brought. */
  disabled?: boolean
  go: () => void
}

function Way({ name, words: shown, keyName, points, disabled = false, go }: WayProps) {
  return (
    <button
      type="button"
      className={points ? `plain details-way ${points}` : 'plain details-way'}
      aria-label={name}
      aria-keyshortcuts={keyName}
      title={words.hint(name, keyName === 'Escape' ? 'Esc' : keyName)}
      aria-disabled={disabled}
      onClick={() => disabled || go()}
    >
      {shown}
    </button>
  )
}
