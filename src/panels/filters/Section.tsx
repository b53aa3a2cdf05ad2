import type { ReactNode } from 'react'
import { FILTERS_HEAD } from '../../look/ids'
import type { Choice } from '../../store/state'
import { filterWords } from '../../words/en/filters'
import { ChoiceButton } from '../ChoiceButton'

type Props = {
  words: { name: string; about: string; all: string }
  mark: 'voices' | 'subjects'
  /** "26 of 41" */
  count: string | undefined
  /** Lets everything of this section through again; null where nothing is filtered. */
  reset: Choice | null
  children: ReactNode
}

/** One of the two kinds of filters, with a line that says what it does. */
export function Section({ words, mark, count, reset, children }: Props) {
  const id = mark === 'voices' ? FILTERS_HEAD : undefined
  return (
    <fieldset className={`filters-section filters-${mark}`} aria-label={words.name}>
      {/* Whatever comes as a fieldset's own child, browsers lay the whole of it out anew. */}
      <div>
        <div className="filters-section-head">
          <h2 id={id} tabIndex={-1}>
            {words.name}
          </h2>
          <span className="filters-share">{count}</span>
          {reset && (
            <ChoiceButton
              choice={reset}
              className="plain link filters-verb"
              aria-label={words.all}
              onChosen={() => document.getElementById(FILTERS_HEAD)?.focus()}
            >
              {filterWords.group.verbs.all}
            </ChoiceButton>
          )}
        </div>
        <p className="note">{words.about}</p>
        {children}
      </div>
    </fieldset>
  )
}
