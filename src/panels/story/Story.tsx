import { useEffect, useLayoutEffect, useRef } from 'react'
import { letterKeysOn } from '../../look/letterKeys'
import { useClaimline, useStoreItself } from '../../store/useStore'
import './story.css'
import { storyWords as words } from '../../words/en/story'

/** The story of a dataset, a step at a time: its text beside the view that it is about. */
export function Story() {
  const { step, story, goToStep, leaveStory } = useClaimline(
    ({ view, description, goToStep, leaveStory }) => ({
      step: view.step,
      story: description?.story,
      goToStep,
      leaveStory,
    }),
  )
  const text = useRef<HTMLParagraphElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is read out anew
  useEffect(() => text.current?.focus({ preventScroll: true }), [step])
  useStoryKeys()
  const now = step === null ? undefined : story?.[step - 1]
  if (step === null || !story || !now) return null
  return (
    <section className="story" aria-label={words.region}>
      <p className="story-text" ref={text} tabIndex={-1}>
        {now.text}
      </p>
      <p className="story-ways">
        <span className="note">{words.place(step, story.length)}</span>
        <button type="button" className="button" disabled={step === 1} onClick={() => goToStep(step - 1)}>
          {words.previous}
        </button>
        {step < story.length ? (
          <button type="button" className="button strong" onClick={() => goToStep(step + 1)}>
            {words.next}
          </button>
        ) : (
          <button type="button" className="button strong" onClick={leaveStory}>
            {words.end}
          </button>
        )}
        <button type="button" className="plain link story-leave" onClick={leaveStory}>
          {words.leave}
        </button>
      </p>
    </section>
  )
}

/** `n` and `p` go on and back from anywhere but a field: from the moment that a step is seen, however fast. */
function useStoryKeys(): void {
  const store = useStoreItself()
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { view, description, goToStep } = store.getState()
      const { step } = view
      const steps = description?.story?.length ?? 0
      const field = event.target instanceof HTMLElement && event.target.matches('input, select, textarea')
      if (!letterKeysOn() || step === null || field || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'n' && step < steps) goToStep(step + 1)
      if (event.key === 'p' && step > 1) goToStep(step - 1)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [store])
}
