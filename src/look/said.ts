/** The words that are said aloud. They stand in one place at a time: in the page, or in the dialog over it, since
 *  nothing outside an open dialog is heard. */
import { useEffect, useSyncExternalStore } from 'react'

/** `times` tells equal words apart that are said again. */
type Said = { words: string; times: number; dialogs: number }

let said: Said = { words: '', times: 0, dialogs: 0 }
const listeners = new Set<() => void>()

function become(next: Said): void {
  said = next
  for (const listener of listeners) listener()
}

export const say = (words: string): void => become({ ...said, words, times: said.times + 1 })

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What stands here: nothing where a dialog is open that says it. @param inDialog is this the dialog's own place? */
export function useSaid(inDialog: boolean): Pick<Said, 'words' | 'times'> {
  const { words, times, dialogs } = useSyncExternalStore(subscribe, () => said)
  useEffect(() => {
    if (!inDialog) return
    become({ ...said, words: '', dialogs: said.dialogs + 1 })
    return () => become({ ...said, words: '', dialogs: said.dialogs - 1 })
  }, [inDialog])
  return inDialog === dialogs > 0 ? { words, times } : { words: '', times }
}
