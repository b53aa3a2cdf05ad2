import { useEffect } from 'react'
import { useLate } from '../../look/late/OnItsWay'
import type { Progress } from '../../model/opening'
import { useClaimline } from '../../store/useStore'
import { progressWords } from '../../words/en/sentences/openingWords'
import './open.css'
import { openWords } from '../../words/en/data/open'

const words = openWords.progress

/** The progress of opening files, with a button to stop it. The page can be used meanwhile. Once they are open, their
 *  events have the focus. */
export function Opening() {
  const { opening, announced } = useClaimline(({ opening, announced }) => ({ opening, announced }))
  useEffect(() => {
    if (announced) toTheEvents()
  }, [announced])
  return opening && <OnTheWay files={opening.files} progress={opening.progress} />
}

function OnTheWay({ files, progress }: { files: string[]; progress: Progress | null }) {
  const cancel = useClaimline(({ cancelOpening }) => cancelOpening)
  useEscape(cancel)
  const name = progress?.file ?? files[0] ?? ''
  return (
    <div className="opening">
      <span className="opening-name" dir="auto">
        {words.opening(name)} {files.length > 1 && words.place(files.indexOf(name) + 1, files.length)}
      </span>
      <progress
        className="opening-bar"
        aria-label={words.opening(name)}
        max={progress?.ofBytes || 1}
        value={progress?.bytes ?? 0}
      />
      <span className="note opening-count">{progress ? progressWords(progress) : words.starting}</span>
      <Silent key={progress?.bytes ?? -1} />
      <button type="button" className="button" data-opens onClick={cancel}>
        {words.cancel}
      </button>
    </div>
  )
}

/** After so long without progress, the reader is told, ms. */
const SILENT = 20_000

function Silent() {
  return useLate(SILENT) && <span className="note">{words.silent}</span>
}

/** Handles Escape before the rest of the page does, but not inside a dialog. */
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

/** Moves the focus to the new events, unless it is in use elsewhere. A page that scrolls as one then begins at its top. */
function toTheEvents(): void {
  const at = document.activeElement
  if (at && at !== document.body && !at.closest('[data-opens]')) return
  document.querySelector('main')?.focus({ preventScroll: true })
  document.documentElement.scrollTop = 0
}
