import { type RefObject, useLayoutEffect, useState } from 'react'

/** Below this a row of the list reads as a paragraph, rem; as in list.css. */
const NARROW = 46

/** Is the list's box, not the window, too narrow for columns? @param within an element inside the box */
export function useNarrowBox(within: RefObject<HTMLElement | null>, rem: number): boolean {
  const [isNarrow, setNarrow] = useState(false)
  useLayoutEffect(() => {
    const box = within.current?.closest<HTMLElement>('.list')
    if (!box) return
    const measure = () => setNarrow(box.clientWidth > 0 && box.clientWidth < NARROW * rem)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [within, rem])
  return isNarrow
}
