import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import type { Drawing } from './roll'
import { rowAt, titleIn } from './rowKeys'

/** Goes to any row, and with the focus to its title: it is scrolled to, its answer waited for.
 *  @param goTo scrolls to a row */
export function useSteps(
  body: RefObject<HTMLElement | null>,
  { rows }: Drawing,
  goTo: (position: number) => void,
) {
  const wanted = useRef<{ position: number; focus: boolean } | null>(null)
  useLayoutEffect(() => {
    if (!wanted.current || !body.current) return
    const { position, focus } = wanted.current
    const row = rowAt(body.current, position)
    // Whoever scrolls on by hand meanwhile wants to be elsewhere.
    if (row || !rows.some((one) => one.row === position)) wanted.current = null
    if (!row) return
    // Only now is it known how high the row is.
    goTo(position)
    if (focus) titleIn(row)?.focus({ preventScroll: true })
  })
  const show = useCallback(
    (position: number, focus = false): void => {
      wanted.current = { position, focus }
      goTo(position)
    },
    [goTo],
  )
  return {
    show,
    /** Where the focus is on its way to. */
    awaited: () => (wanted.current?.focus ? wanted.current.position : null),
    stay(): void {
      wanted.current = null
    },
  }
}
