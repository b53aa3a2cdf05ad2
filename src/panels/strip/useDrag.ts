import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'

/** What a pointer at `x`, px from the strip's left edge, makes of what is dragged; `by`: how far it has moved. */
type Place<T> = (x: number, by: number) => T
type Dragging<T> = { from: number; place: Place<T> }

/** Further above or below the strip than this, px, the pointer has left it. */
const OFF = 48

/** Drags a value along the strip. It is set when the pointer is lifted: while the pointer is off the strip, and after
 *  Escape, it is what it was before.
 *  @returns `draft`, what it would become, null where nothing is dragged; `grab` begins; `handlers` are the strip's */
export function useDrag<T>(strip: RefObject<HTMLElement | null>, set: (value: T) => void) {
  const [draft, setDraft] = useState<{ value: T } | null>(null)
  const dragging = useRef<Dragging<T> | null>(null)

  const xOf = ({ clientX }: PointerEvent): number =>
    clientX - (strip.current?.getBoundingClientRect().left ?? 0)
  const isOff = ({ clientY }: PointerEvent): boolean => {
    const { top, bottom } = strip.current?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
    return clientY < top - OFF || clientY > bottom + OFF
  }
  const end = () => {
    dragging.current = null
    setDraft(null)
  }
  const valueAt = (event: PointerEvent, { from, place }: Dragging<T>): T =>
    place(xOf(event), xOf(event) - from)

  const grab = (place: Place<T>) => (event: PointerEvent) => {
    if (event.button !== 0) return
    event.stopPropagation()
    strip.current?.setPointerCapture(event.pointerId)
    const started = { from: xOf(event), place }
    dragging.current = started
    setDraft({ value: valueAt(event, started) })
  }
  const onPointerMove = (event: PointerEvent) => {
    const now = dragging.current
    if (now) setDraft(isOff(event) ? null : { value: valueAt(event, now) })
  }
  const onPointerUp = (event: PointerEvent) => {
    const now = dragging.current
    end()
    if (now && !isOff(event)) set(valueAt(event, now))
  }

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !dragging.current) return
      event.preventDefault()
      event.stopPropagation()
      dragging.current = null
      setDraft(null)
    }
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])

  return { draft, grab, handlers: { onPointerMove, onPointerUp, onPointerCancel: end } }
}
