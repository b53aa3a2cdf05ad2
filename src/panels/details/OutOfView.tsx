import { EVENT_TITLE } from '../../look/ids'
import type { Hider } from '../../model/filters'
import { dropHider } from '../../store/choices'
import { detailsWords } from '../../words/en/details'
import { outOfView } from '../../words/en/sentences/eventSentences'
import { FILTER_NAMES } from '../../words/en/sentences/labels'
import { ChoiceButton } from '../ChoiceButton'

const words = detailsWords.hidden

/** Why an event that stays open is not in view, and how to bring it back. */
export function OutOfView({ hiddenBy }: { hiddenBy: readonly Hider[] }) {
  if (!hiddenBy.length) return null
  // The button goes with its reason: focus would fall back to the page's start.
  const focusTitle = () => document.getElementById(EVENT_TITLE)?.focus()
  return (
    <div className="details-hidden">
      <p>{outOfView(hiddenBy)}</p>
      <p className="details-relax">
        {hiddenBy.map((what) => (
          <ChoiceButton key={what} choice={dropHider(what)} onChosen={focusTitle} className="plain link">
            {relaxWords(what)}
          </ChoiceButton>
        ))}
      </p>
    </div>
  )
}

function relaxWords(what: Hider): string {
  if (what === 'q') return words.clearSearch
  if (what === 'within') return words.allTimes
  if (what === 'asof') return words.latest
  return words.clearFilter(FILTER_NAMES[what])
}
