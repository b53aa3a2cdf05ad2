/** Notes beside signs: when they open and close, and where they stand. A note can be pointed at, stays while its sign has
 *  the pointer or the focus, and closes by Escape from anywhere (WCAG 2.2, 1.4.13). */
import './tips.css'

/** Between a sign and its note, and between that and the window's edge, px. */
const GAP = 8

/** Time for the pointer to come from a sign to its note, ms. */
const GRACE = 300

export type Tips = {
  /** In which the signs stand, and the note. */
  box: HTMLElement
  /** Hidden while nothing is noted. */
  note: HTMLElement
  /** The sign at a place in the box, if any. */
  signAt: (target: Element) => HTMLElement | null
  /** @param x where the pointer is, px; null where the focus has come */
  open: (sign: HTMLElement, x: number | null) => void
  close: () => void
}

/** @returns stops listening */
export function listenForTips({ box, note, signAt, open, close }: Tips): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Dismissed by key: what comes under the resting pointer is not noted, until that moves. */
  let isDismissed = false
  /** Opened by the pointer: the focus, which may go elsewhere meanwhile, leaves it open. */
  let isPointed = false
  const signOf = (target: EventTarget | null) =>
    target instanceof Element && box.contains(target) ? signAt(target) : null
  const isInNote = ({ target }: Event) => target instanceof Node && note.contains(target)

  const shut = () => {
    clearTimeout(timer)
    close()
  }
  const show = (sign: HTMLElement, x: number | null) => {
    clearTimeout(timer)
    isPointed = x !== null
    open(sign, x)
  }
  /** The pointer has left: what has the focus is noted again. */
  const leave = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const focused = signOf(document.activeElement)
      if (focused) show(focused, null)
      else close()
    }, GRACE)
  }
  const onOver = (event: PointerEvent) => {
    if (isDismissed) return
    const sign = signOf(event.target)
    if (isInNote(event)) clearTimeout(timer)
    else if (sign) show(sign, event.clientX)
    else leave()
  }
  const onMove = (event: PointerEvent) => {
    if (!isDismissed) return
    isDismissed = false
    onOver(event)
  }
  const onFocusOut = () => isPointed || shut()
  const onFocusIn = ({ target }: FocusEvent) => {
    const sign = signOf(target)
    if (sign) show(sign, null)
    else onFocusOut()
  }
  const onAct = (event: Event) => isInNote(event) || shut()
  const onKeyDown = (event: KeyboardEvent) => {
    if (note.hidden || (event.key !== 'Escape' && event.key !== 'Enter')) return
    shut()
    if (event.key !== 'Escape') return
    isDismissed = true
    // The note was what is open: nothing else closes.
    event.preventDefault()
    event.stopPropagation()
  }

  const passive = { passive: true }
  box.addEventListener('pointerover', onOver)
  box.addEventListener('pointermove', onMove, passive)
  box.addEventListener('pointerleave', leave)
  box.addEventListener('focusin', onFocusIn)
  box.addEventListener('focusout', onFocusOut)
  for (const act of ['wheel', 'pointerdown', 'scroll']) box.addEventListener(act, onAct, passive)
  document.addEventListener('keydown', onKeyDown, { capture: true })
  return () => {
    clearTimeout(timer)
    box.removeEventListener('pointerover', onOver)
    box.removeEventListener('pointermove', onMove)
    box.removeEventListener('pointerleave', leave)
    box.removeEventListener('focusin', onFocusIn)
    box.removeEventListener('focusout', onFocusOut)
    for (const act of ['wheel', 'pointerdown', 'scroll']) box.removeEventListener(act, onAct)
    document.removeEventListener('keydown', onKeyDown, { capture: true })
  }
}

/** Puts a note under its sign, or above it where there is no room below, inside the window. */
export function placeTip(note: HTMLElement, sign: DOMRect): void {
  const { width, height } = note.getBoundingClientRect()
  const below = sign.bottom + GAP
  const top = below + height + GAP > innerHeight ? sign.top - GAP - height : below
  const left = Math.min(Math.max(sign.left - GAP, GAP), innerWidth - width - GAP)
  note.style.left = `${left}px`
  note.style.top = `${top}px`
}
