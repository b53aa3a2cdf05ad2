import { useLayoutEffect, useRef } from 'react'

/** An event that is selected, and where it stands in the list; null while, or because, it does not. */
export type Selected = { event: string | null; position: number | null }

/** Brings the selected event's row in once, when it is selected; scrolling away from it is free. */
export function useSelected({ event, position }: Selected, show: (position: number) => void): void {
  const brought = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (event === null) brought.current = null
    if (position === null || brought.current === event) return
    brought.current = event
    show(position)
  }, [event, position, show])
}
