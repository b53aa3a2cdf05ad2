import { useEffect, useRef, useState } from 'react'
import type { Answer } from '../engine/engine'
import { useStoreItself } from '../store/useStore'
import { isBundle, type Tip, tipOf } from './words'

type Shown = { tip: Tip; left: number; top: number }

/** The note beside the mark that is pointed at or has the focus. Its name says the same to assistive technology, so
 *  this is for the eye only. Escape hides it. */
export function Tooltip() {
  const store = useStoreItself()
  const anchor = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<Shown | null>(null)

  useEffect(() => {
    const body = anchor.current?.parentElement
    if (!body) return
    const open = ({ target }: Event) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button.mark') : null
      const tip = button && tipFor(store.getState().answer, button.dataset.key ?? '')
      setShown(tip && button ? { tip, ...placeAt(button, body) } : null)
    }
    const close = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.key === 'Escape') setShown(null)
    }
    const opening = ['pointerover', 'focusin'] as const
    const closing = ['pointerleave', 'focusout', 'wheel', 'pointerdown', 'keydown'] as const
    for (const name of opening) body.addEventListener(name, open)
    for (const name of closing) body.addEventListener(name, close, { passive: true })
    return () => {
      for (const name of opening) body.removeEventListener(name, open)
      for (const name of closing) body.removeEventListener(name, close)
    }
  }, [store])

  useEffect(() => {
    const { style } = anchor.current ?? {}
    if (!shown || !style) return
    style.left = `${shown.left}px`
    style.top = `${shown.top}px`
  }, [shown])

  return (
    <div className="tooltip" ref={anchor} aria-hidden="true" hidden={!shown}>
      <strong>{shown?.tip.who}</strong>
      <span className="tooltip-what">{shown?.tip.what}</span>
      <span className="note">{shown?.tip.when}</span>
    </div>
  )
}

function tipFor(answer: Answer | null, key: string): Tip | null {
  const marks = [...(answer?.marks ?? []), ...(answer?.lanes.flatMap(({ tray }) => tray) ?? [])]
  const mark = marks.find((candidate) => candidate.key === key)
  return mark && !isBundle(mark) ? tipOf(mark) : null
}

/** As wide as in timeline.css, px. */
const WIDTH = 300

/** Under the mark's sign, kept inside the timeline. */
function placeAt(button: HTMLElement, body: HTMLElement): { left: number; top: number } {
  const sign = (button.querySelector('.spot, .count') ?? button).getBoundingClientRect()
  const field = body.getBoundingClientRect()
  const left = Math.min(Math.max(sign.left - field.left - 12, 0), Math.max(field.width - WIDTH, 0))
  return { left, top: sign.bottom - field.top + 8 }
}
