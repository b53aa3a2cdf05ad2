import type { ReactNode } from 'react'

type Props = {
  name: string
  about: string
  /** Which of the two grounds it stands on. */
  mark: 'voices' | 'subjects'
  /** Lets everything of this section through again; null where nothing is filtered. */
  reset: (() => void) | null
  children: ReactNode
}

/** One of the two kinds of filters, with a line that says what it does. */
export function Section({ name, about, mark, reset, children }: Props) {
  return (
    <fieldset className={`filters-section filters-${mark}`} aria-label={name}>
      <div className="filters-section-head">
        <h2 className="section-name">{name}</h2>
        {reset && (
          <button
            type="button"
            className="plain link filters-verb"
            aria-label={`All of ${name}`}
            onClick={reset}
          >
            all
          </button>
        )}
      </div>
      <p className="note">{about}</p>
      {children}
    </fieldset>
  )
}
