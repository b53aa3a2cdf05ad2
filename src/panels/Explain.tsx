import { useId, useRef } from 'react'
import { lookWords } from '../words/en/look'
import './explain.css'

type Props = {
  /** The word that it explains. */
  word: string
  text: string
  /** Does the Tab key come to it? */
  isStop?: boolean
}

/** A "?" that explains a word: read out with its button, shown when that is pressed. */
export function Explain({ word, text, isStop = true }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const note = useRef<HTMLDivElement>(null)
  const place = () => button.current && note.current && placeBeside(button.current, note.current)
  return (
    <>
      <button
        ref={button}
        type="button"
        className="plain explain"
        aria-label={lookWords.explain(word)}
        aria-describedby={id}
        tabIndex={isStop ? 0 : -1}
        popoverTarget={id}
        onClick={place}
      >
        ?
      </button>
      <div ref={note} id={id} popover="auto" className="explained">
        {text}
      </div>
    </>
  )
}

/** Width and greatest height of a note, as `explain.css` has it, in the page's text size. */
const [WIDE, HIGH] = [17.5, 11]
const MARGIN = 8

/** Below its button, within the window. The note is not drawn yet. */
function placeBeside(button: HTMLElement, note: HTMLElement): void {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const { left, bottom } = button.getBoundingClientRect()
  const within = (at: number, room: number) => `${Math.max(MARGIN, Math.min(at, room - MARGIN))}px`
  note.style.left = within(left, innerWidth - WIDE * rem)
  note.style.top = within(bottom + 4, innerHeight - HIGH * rem)
}
