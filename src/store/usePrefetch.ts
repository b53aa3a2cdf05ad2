import { useCallback } from 'react'
import type { Choice } from './choices'
import { useClaimline } from './useStore'

export type Expecting = ReturnType<typeof useExpecting>

/** Makes the handlers by which an element tells that its choice may come next: the pointer or the focus is on it, or
 *  the button goes down on it. */
export function useExpecting() {
  const expect = useClaimline((state) => state.expect)
  return useCallback(
    (choice: Choice) => ({
      onPointerEnter: () => expect(choice),
      onPointerLeave: () => expect(null),
      onPointerDown: () => expect(choice, true),
      onFocus: () => expect(choice),
      onBlur: () => expect(null),
    }),
    [expect],
  )
}
