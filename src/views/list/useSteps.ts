import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import type { Drawing } from './fixedRows'
import { rowAt, titleIn } from './rowKeys'

/** Moves the focus to the title of any row: scrolls there, and waits until the row is answered and drawn.
 *  @param goTo scrolls to a row */
export function useSteps(
  body: RefObject<HTMLElement | null>,
  { rows }: Drawing,
  goTo: (position: number) => void,
) {
  const wanted = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (wanted.current === null || !body.current) return
    const position = wanted.current
    const row = rowAt(body.current, position)
    // The row is not drawn: the reader has scrolled elsewhere meanwhile, and the focus does not follow.
    if (row || !rows.some((one) => one.row === position)) wanted.current = null
    if (row) titleIn(row)?.focus({ preventScroll: true })
  })
  return {
    step: useCallback(
      (position: number): void => {
        wanted.current = position
        goTo(position)
        const row = body.current && rowAt(body.current, position)
        if (!row) return
        wanted.current = null
        titleIn(row)?.focus({ preventScroll: true })
      },
      [body, goTo],
    ),
    /** The row that will get the focus. */
    awaited: () => wanted.current,
    cancel(): void {
      wanted.current = null
    },
  }
}
