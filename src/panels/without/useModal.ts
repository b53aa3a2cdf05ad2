import { type RefObject, useLayoutEffect } from 'react'

/** Opens a dialog over the page and moves the focus to its heading; closing it, while it still stands on the page, gives
 *  the focus back to whoever had it. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    opened?.querySelector<HTMLElement>('h2')?.focus()
    return () => opened?.close()
  }, [dialog])
}
