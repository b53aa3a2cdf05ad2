import { useId, useRef } from 'react'
import { filterWords } from '../../words/en/filters'

/** A "?" that explains a word. */
export function Explain({ text }: { text: string }) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const note = useRef<HTMLDivElement>(null)
  /** Beside its button, within the window. */
  const place = () => {
    if (!button.current || !note.current) return
    const { left, bottom } = button.current.getBoundingClientRect()
    const { style } = note.current
    style.left = `${Math.max(8, Math.min(left, innerWidth - 288))}px`
    style.top = `${Math.max(8, Math.min(bottom + 4, innerHeight - 160))}px`
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="plain filters-explain"
        aria-label={filterWords.group.explain}
        popoverTarget={id}
        onClick={place}
      >
        ?
      </button>
      <div ref={note} id={id} popover="auto" className="filters-explained">
        {text}
      </div>
    </>
  )
}
