import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { find, type Stop } from './stops'

/** The one stop of the Tab key. Where the focused element has gone, the focus moves to the nearest one.
 *  @param rows ids of the rows that are there */
export function useStop(
  field: RefObject<HTMLDivElement | null>,
  rows: readonly string[],
): [Stop, (stop: Stop) => void] {
  const [stop, setStop] = useState<Stop>({ row: '', key: '' })
  const held = useRef(false)
  useEffect(() => {
    const look = () => {
      held.current = field.current?.contains(document.activeElement) ?? false
    }
    document.addEventListener('focusin', look)
    document.addEventListener('pointerdown', look)
    return () => {
      document.removeEventListener('focusin', look)
      document.removeEventListener('pointerdown', look)
    }
  }, [field])
  useLayoutEffect(() => {
    if (held.current && document.activeElement === document.body && field.current)
      (find(field.current, stop) ?? field.current.querySelector<HTMLElement>('[data-stop]'))?.focus()
  })
  return [rows.includes(stop.row) ? stop : { row: rows[0] ?? '', key: '' }, setStop]
}
