import type { ReactNode } from 'react'
import type { Choice } from '../../store/state'
import { ChoiceButton } from '../ChoiceButton'

type Props = {
  name: string
  about: string
  /** Which of the two grounds it stands on. */
  mark: 'voices' | 'subjects'
  /** Lets everything of this section through again; null where nothing is filtered. */
  reset: Choice | null
  children: ReactNode
}

/** One of the two kinds of filters, with a line that says what it does. */
export function Section({ name, about, mark, reset, children }: Props) {
  return (
    <fieldset className={`filters-section filters-${mark}`} aria-label={name}>
      {/* Whatever comes as a fieldset's own child, browsers lay the whole of it out anew. */}
      <div>
        <div className="filters-section-head">
          <h2 className="section-name">{name}</h2>
          {reset && (
            <ChoiceButton choice={reset} className="plain link filters-verb" aria-label={`All of ${name}`}>
              all
            </ChoiceButton>
          )}
        </div>
        <p className="note">{about}</p>
        {children}
      </div>
    </fieldset>
  )
}
