import { useClaimline, useStoreItself } from '../../store/useStore'
import { leaveEvent } from './leave'

/** The ways to the events beside this one, and out. The keys work anywhere on the page; here they are told. */
export function EventBar({ previous, next }: { previous: string | null; next: string | null }) {
  const store = useStoreItself()
  const step = useClaimline((state) => state.step)
  return (
    <div className="details-bar">
      <Way
        name="Previous event"
        words="Previous"
        keyName="["
        disabled={previous === null}
        go={() => step(-1)}
      />
      <Way name="Next event" words="Next" keyName="]" disabled={next === null} go={() => step(1)} />
      <Way name="Close details" words="Close" keyName="Escape" go={() => leaveEvent(store)} />
    </div>
  )
}

type WayProps = { name: string; words: string; keyName: string; disabled?: boolean; go: () => void }

function Way({ name, words, keyName, disabled = false, go }: WayProps) {
  const hint = keyName === 'Escape' ? 'Esc' : keyName
  return (
    <button
      type="button"
      className="plain details-way"
      aria-label={name}
      aria-keyshortcuts={keyName}
      title={`${name}: key ${hint}`}
      disabled={disabled}
      onClick={go}
    >
      {words} <kbd>{hint}</kbd>
    </button>
  )
}
