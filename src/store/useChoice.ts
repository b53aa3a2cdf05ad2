import { useCallback } from 'react'
import { useClaimline } from './useStore'
import type { Choice } from './verbs'

/** Connects an element to its choice.
 *  @returns `choose` makes the choice; `handlers` prefetch it when the pointer or the focus comes to the element, or
 *  the button goes down on it */
export function useChoice() {
  const { choose, prefetch } = useClaimline(({ choose, prefetch }) => ({ choose, prefetch }))
  const handlers = useCallback(
    (choice: Choice) => ({
      onPointerEnter: () => prefetch(choice),
      onPointerLeave: () => prefetch(null),
      onPointerDown: () => prefetch(choice, true),
      onFocus: () => prefetch(choice),
      onBlur: () => prefetch(null),
    }),
    [prefetch],
  )
  return { choose, handlers }
}
