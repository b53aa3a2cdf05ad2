import type { ReactNode } from 'react'
import { FILTERS_HEAD } from '../../look/ids'

type Props = {
  words: { name: string; about: string }
  mark: 'voices' | 'subjects'
  /** "26 of 41" */
  count: string | undefined
  children: ReactNode
}

/** One of the two kinds of filters, with a line that says what it does. */
export function Section({ words, mark, count, children }: Props) {
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
        </div>
        <p className="note">{words.about}</p>
        {children}
      </div>
    </fieldset>
  )
}
