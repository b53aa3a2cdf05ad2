import { EVENT_TITLE } from '../../look/ids'
import type { Hider } from '../../model/filters'
import { lettingAll } from '../../store/choices'
import { useExpecting } from '../../store/usePrefetch'
import { useClaimline } from '../../store/useStore'
import { outOfView } from '../../words/eventSentences'
import { FILTER_NAMES } from '../../words/labels'

/** Why an event that stays open is not in view, and how to bring it back. */
export function OutOfView({ hiddenBy }: { hiddenBy: readonly Hider[] }) {
  const choose = useClaimline((state) => state.choose)
  const expecting = useExpecting()
  if (!hiddenBy.length) return null
  const drop = (what: Hider) => {
    choose(lettingAll(what))
    // The button goes with its reason: focus would fall back to the page's start.
    document.getElementById(EVENT_TITLE)?.focus()
  }
  return (
    <div className="details-hidden">
      <p>{outOfView(hiddenBy)}</p>
      <p className="details-loosen">
        {hiddenBy.map((what) => (
          <button
            key={what}
            type="button"
            className="plain link"
            onClick={() => drop(what)}
            {...expecting(lettingAll(what))}
          >
            {loosenWords(what)}
          </button>
        ))}
      </p>
    </div>
  )
}

function loosenWords(what: Hider): string {
  if (what === 'q') return 'Clear the search'
  if (what === 'within') return 'Show all times'
  if (what === 'asof') return 'Clear the day of knowledge'
  return `Clear the filter ${FILTER_NAMES[what]}`
}
