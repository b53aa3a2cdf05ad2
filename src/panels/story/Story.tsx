import { useEffect, useLayoutEffect, useRef } from 'react'
import { letterKeysOn } from '../../look/letterKeys'
import { useClaimline, useStoreItself } from '../../store/useStore'
import './story.css'
import { storyWords as words } from '../../words/en/story'

/** The story of a dataset, a step at a time: its text beside the view that it is about. */
export function Story() {
  const { step, story, goToStep } = useClaimline(({ story: step, description, goToStep }) => ({
    step,
    story: description?.story,
    goToStep,
  }))
  const text = useRef<HTMLParagraphElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is read out anew
  useEffect(() => text.current?.focus({ preventScroll: true }), [step])
  useStoryKeys()
  if (step === null || !story?.[step]) return null
  return (
    <section className="story" aria-label={words.region}>
      <p className="story-text" ref={text} tabIndex={-1}>
        {story[step].text}
      </p>
      <p className="story-ways">
        <span className="note">{words.place(step + 1, story.length)}</span>
        <button type="button" className="button" disabled={step === 0} onClick={() => goToStep(step - 1)}>
          {words.previous}
        </button>
        {step + 1 < story.length ? (
          <button type="button" className="button strong" onClick={() => goToStep(step + 1)}>
            {words.next}
          </button>
        ) : (
          <button type="button" className="button strong" onClick={() => goToStep(null)}>
            {words.end}
          </button>
        )}
        <button type="button" className="plain link story-leave" onClick={() => goToStep(null)}>
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
      const { story: step, description, goToStep } = store.getState()
      const steps = description?.story?.length ?? 0
      const field = event.target instanceof HTMLElement && event.target.matches('input, select, textarea')
      if (!letterKeysOn() || step === null || field || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'n' && step + 1 < steps) goToStep(step + 1)
      if (event.key === 'p' && step > 0) goToStep(step - 1)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [store])
}
