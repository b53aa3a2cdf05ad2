import { useLayoutEffect, useRef } from 'react'

/** Brings the selected event's row in sight once, when it is selected; the reader is free to scroll away from it.
 *  @param position of the event in the list; null while, or because, it has none */
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
