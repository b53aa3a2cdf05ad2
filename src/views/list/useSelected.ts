import { useLayoutEffect, useRef } from 'react'

/** Scrolls to the selected event's row once, when it is selected. The reader can scroll away from it.
 *  @param position of the event in the list; null where it has none, or none yet */
export function useSelected(
  event: string | null,
  position: number | null,
  goTo: (position: number) => void,
): void {
  const brought = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (event === null) brought.current = null
    if (position === null || brought.current === event) return
    brought.current = event
    goTo(position)
  }, [event, position, goTo])
}
