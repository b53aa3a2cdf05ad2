import type { Choice } from '../../store/foresight'
import type { Verbs } from '../../store/store'

export type Expecting = ReturnType<typeof expecting>

/** For an element that makes a choice: tells that it may be made while the pointer or the focus is on it. */
export const expecting = (expect: Verbs['expect'], choice: () => Choice) => ({
  onPointerEnter: () => expect(choice()),
  onPointerLeave: () => expect(null),
  onPointerDown: () => expect(choice(), true),
  onFocus: () => expect(choice()),
  onBlur: () => expect(null),
})
