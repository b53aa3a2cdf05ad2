import type { ComponentProps } from 'react'
import { useChoice } from '../store/useChoice'
import type { Choice } from '../store/verbs'

type Props = Omit<ComponentProps<'button'>, 'type' | 'onClick'> & {
  /** Null where there is nothing to choose: the button stays in the tab order and does nothing. */
  choice: Choice | null
  /** Called after the choice. */
  onChosen?: () => void
}

/** A button that makes a choice, whose answer is prefetched while the pointer or the focus is on it. */
export function ChoiceButton({ choice, onChosen, ...rest }: Props) {
  const { choose, handlers } = useChoice()
  if (!choice) return <button type="button" aria-disabled={true} {...rest} />
  const click = () => {
    choose(choice)
    onChosen?.()
  }
  return <button type="button" {...rest} onClick={click} {...handlers(choice)} />
}
