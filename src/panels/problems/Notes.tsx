import { useState } from 'react'
import type { Problem } from '../../model/problem'
import { problemsWords as words } from '../../words/en/data/problems'
import { Sentences } from './Sentences'

/** How cells were read that say what they say in other words: no faults, in one line that can be opened. */
export function Notes({ notes }: { notes: readonly Problem[] }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="problems-notes" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.notes(notes.length)}</summary>
      {open && <Sentences problems={notes} />}
    </details>
  )
}
