import { useEffect, useState } from 'react'
import type { Progress } from '../../model/opening'
import { useClaimline } from '../../store/useStore'
import { progressWords } from '../../words/en/openingWords'
import './open.css'

/** How far the files have come that are on their way, and the way to stop them. What was open can be used meanwhile.
 *  Afterwards it says aloud what was opened. */
export function Opening() {
  const opening = useClaimline(({ opening }) => opening)
  return (
    <>
      {opening && <OnTheWay files={opening.files} progress={opening.progress} />}
      <Said />
    </>
  )
}

function OnTheWay({ files, progress }: { files: string[]; progress: Progress | null }) {
  const cancel = useClaimline(({ cancelOpening }) => cancelOpening)
  useEscape(cancel)
  const name = progress?.file ?? files[0] ?? ''
  return (
    <div className="opening">
      <span className="opening-name" dir="auto">
        Opening {name}
        {files.length > 1 && ` (${files.indexOf(name) + 1} of ${files.length})`}
      </span>
      <progress
        className="opening-bar"
        aria-label={`Opening ${name}`}
        max={progress?.ofBytes || 1}
        value={progress?.bytes ?? 0}
      />
      <span className="note opening-count">{progress ? progressWords(progress) : 'Begins…'}</span>
      <button type="button" className="button" data-opens onClick={cancel}>
        Cancel
      </button>
    </div>
  )
}

/** Escape, before anything else on the page takes it; but not out of a dialog. */
function useEscape(act: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [act])
}

/** A screen reader tells only what comes into a region that it knows already, ms. */
const LATER = 150

function Said() {
  const announced = useClaimline(({ announced }) => announced)
  const [told, setTold] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setTold(announced), LATER)
    if (announced) toTheEvents()
    return () => clearTimeout(timer)
  }, [announced])
  return (
    <p className="unseen" aria-live="polite">
      {told}
    </p>
  )
}

/** To the new events, unless the reader is busy elsewhere. */
function toTheEvents(): void {
  const at = document.activeElement
  if (!at || at === document.body || at.closest('[data-opens]')) document.querySelector('main')?.focus()
}
