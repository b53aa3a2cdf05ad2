/** Listens for files dropped anywhere on the page, and tables pasted outside of fields. */

import { inField } from '../../look/keys/inField'
import type { Store } from '../../store/store'
import { named, openIn } from './choose'
import { pastedFile } from './pasted'

/** Marks the drop area where files are added to the open dataset. */
export const TOGETHER = 'data-together'

/** @param onDragging called with whether files are dragged over the page
 *  @returns stops listening */
export function listen(store: Store, onDragging: (dragging: boolean) => void): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files')
  const over = (event: DragEvent) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    onDragging(true)
  }
  document.addEventListener('dragenter', over, { signal })
  document.addEventListener('dragover', over, { signal })
  // The files left the window, or the drag was cancelled outside of it.
  document.addEventListener('dragleave', (event) => event.relatedTarget || onDragging(false), { signal })
  document.addEventListener(
    'drop',
    (event) => {
      onDragging(false)
      if (!hasFiles(event)) return
      event.preventDefault()
      const together = event.target instanceof Element && event.target.closest(`[${TOGETHER}]`)
      void openIn(store, named(event.dataTransfer?.files), together ? 'together' : 'asked')
    },
    { signal },
  )
  document.addEventListener('paste', (event) => !inField(event.target) && paste(event, store), { signal })
  return () => stop.abort()
}

function paste({ clipboardData }: ClipboardEvent, store: Store): void {
  const text = clipboardData?.getData('text/plain') ?? ''
  const files = named(clipboardData?.files).filter(({ bytes }) => !bytes.type.startsWith('image/'))
  const table = text ? pastedFile(text) : null
  if (table) void openIn(store, [table], 'asked')
  else if (!text) void openIn(store, files, 'asked')
}
