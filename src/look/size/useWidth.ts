import { type RefObject, useLayoutEffect, useState } from 'react'

const pixel = (): number => 1

/** The width of an element, as it is and as it becomes.
 *  @param unit the length of a unit, px; read whenever the element is measured */
export function useWidth(element: RefObject<HTMLElement | null>, unit: () => number = pixel): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const box = element.current
    if (!box) return
    const measure = () => setWidth(box.clientWidth / unit())
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [element, unit])
  return width
}
