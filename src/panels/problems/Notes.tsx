import { useState } from 'react'
import { type Problem, problemSentence } from '../../model/problem'
import { problemsWords as words } from '../../words/en/data/problems'
import { One, Sentences } from './Sentences'

/** How cells were read that say what they say in other words: no faults, in one line that can be opened.
 *  @param notes those that say the same of different cells together */
export function Notes({ notes }: { notes: readonly Problem[][] }) {
  const [open, setOpen] = useState(false)
  const count = notes.reduce((sum, kind) => sum + kind.length, 0)
  return (
    <details className="problems-notes" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.notes(count)}</summary>
      {open && (
        <ul dir="auto">
          {notes.map((kind, i) => (
            <li key={i} className="note">
              <Kind notes={kind} />
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}

/** Notes that say the same: one as it is, several behind the first of them. */
function Kind({ notes }: { notes: readonly Problem[] }) {
  const [open, setOpen] = useState(false)
  const [first] = notes
  if (!first) return null
  if (notes.length === 1) return <One problem={first} />
  return (
    <details
      onToggle={(event) => {
        // Toggling bubbles in React.
        event.stopPropagation()
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>{words.alike(notes.length, problemSentence(first))}</summary>
      {open && <Sentences problems={notes} />}
    </details>
  )
}
