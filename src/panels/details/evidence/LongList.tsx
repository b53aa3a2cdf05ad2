import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { detailsWords } from '../../../words/en/details'

/** So many are shown at once: nobody reads more at a time, and thousands would take a second to draw. */
const STEP = 60

/** A list that shows the first of many, and more when asked. */
export function LongList<T>(props: { className: string; items: readonly T[]; item: (item: T) => ReactNode }) {
  const { className, items, item } = props
  const [shown, setShown] = useState(STEP)
  const list = useRef<HTMLUListElement>(null)
  const from = useRef<number | null>(null)
  useLayoutEffect(() => {
    // The button goes with the last of them: reading goes on at the first new one.
    if (from.current !== null) list.current?.children[from.current]?.querySelector('summary')?.focus()
    from.current = null
  })
  if (!items.length) return null
  const more = Math.min(STEP, items.length - shown)
  const showMore = () => {
    from.current = shown
    setShown(shown + STEP)
  }
  return (
    <>
      <ul className={className} ref={list}>
        {items.slice(0, shown).map(item)}
      </ul>
      {more > 0 && (
        <button type="button" className="plain link details-show-more" onClick={showMore}>
          {detailsWords.evidence.showMore(more, items.length)}
        </button>
      )}
    </>
  )
}
