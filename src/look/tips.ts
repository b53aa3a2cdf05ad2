/** Notes beside signs: when they open and close, and where they stand. */

const OPENING = ['pointerover', 'focusin']
const CLOSING = ['pointerleave', 'focusout', 'wheel', 'pointerdown', 'keydown']

/** Between a sign and its note, and between that and the window's edge, px. */
const GAP = 8

/** Calls `open` when the pointer or the focus comes to something in a box, and `close` when it leaves, or the reader does
 *  something else. Of keys only Escape and Enter close.
 *  @param also further events that close
 *  @returns stops listening */
export function listenForTips(
  box: HTMLElement,
  open: (event: Event) => void,
  close: () => void,
  also: readonly string[] = [],
): () => void {
  const closers = [...CLOSING, ...also]
  const closing = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.key === 'Escape' || event.key === 'Enter') close()
  }
  for (const name of OPENING) box.addEventListener(name, open)
  for (const name of closers) box.addEventListener(name, closing, { passive: true })
  return () => {
    for (const name of OPENING) box.removeEventListener(name, open)
    for (const name of closers) box.removeEventListener(name, closing)
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
