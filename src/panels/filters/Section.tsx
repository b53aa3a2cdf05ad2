import type { ReactNode } from 'react'
import { FILTERS_HEAD } from '../../look/ids'
import { filterWords } from '../../words/en/filters'

type Props = {
  words: { name: string; about: string }
  mark: 'voices' | 'subjects'
  /** How many of them are included, or shown, now. */
  shown: number | undefined
  of: number | undefined
  children: ReactNode
}

/** One of the two kinds of filters, with a line that says what it does. */
export function Section({ words, mark, shown, of, children }: Props) {
  const id = mark === 'voices' ? FILTERS_HEAD : undefined
  return (
    <fieldset className={`filters-section filters-${mark}`} aria-label={words.name}>
      {/* Whatever comes as a fieldset's own child, browsers lay the whole of it out anew. */}
      <div>
        <div className="filters-section-head">
          <h2 id={id} tabIndex={-1}>
            {words.name}
          </h2>
          {shown !== undefined && of !== undefined && <Share shown={shown} of={of} />}
        </div>
        <p className="note">{words.about}</p>
        {children}
      </div>
    </fieldset>
  )
}

/** "26 of 41", with room for "41 of 41": fewer move nothing. */
function Share({ shown, of }: { shown: number; of: number }) {
  const words = filterWords.group.some
  return (
    <span className="filters-share" data-widest={words(of, of)}>
      {words(shown, of)}
    </span>
  )
}
