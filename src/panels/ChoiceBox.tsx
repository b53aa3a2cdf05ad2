import type { ReactNode } from 'react'
import { useChoice } from '../store/useChoice'
import type { Choice } from '../store/verbs'

type Props = {
  choice: Choice
  checked: boolean
  /** What the box is called where its words do not say it all. */
  name?: string
  className: string
  /** Does the Tab key come to it? */
  isStop?: boolean
  children: ReactNode
}

/** A check box that makes a choice, whose answer is prefetched while the pointer or the focus is on it. */
export function ChoiceBox({ choice, checked, name, className, isStop = true, children }: Props) {
  const { choose, handlers } = useChoice()
  return (
    <label className={className} {...handlers(choice)}>
      <input
        type="checkbox"
        className="filters-box"
        tabIndex={isStop ? 0 : -1}
        aria-label={name}
        checked={checked}
        onChange={() => choose(choice)}
      />
      {children}
    </label>
  )
}
