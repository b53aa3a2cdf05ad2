import { type RefObject, useLayoutEffect } from 'react'

/** Opens a modal dialog and focuses its heading. It is closed before it is removed from the page, so that the browser
 *  returns the focus to where it was. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    opened?.querySelector<HTMLElement>('h2')?.focus()
    return () => opened?.close()
  }, [dialog])
}
