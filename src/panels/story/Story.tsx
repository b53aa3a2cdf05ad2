import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { STORY_NEXT } from '../../look/ids'
import { letterKeysOn } from '../../look/keys/letterKeys'
import { stepShown } from '../../store/known'
import { useClaimline, useStoreItself } from '../../store/useStore'
import { storyWords as words } from '../../words/en/story'
import './story.css'

/** The story of a dataset, a step at a time: its text beside the events that it is about. */
export function Story() {
  const { step, of, text, language, embed, leaveStory } = useClaimline((state) => ({
    ...(stepShown(state) ?? { step: 0, of: 0, text: '' }),
    language: state.description?.language,
    embed: state.view.embed,
    leaveStory: state.leaveStory,
  }))
  const go = useSteps()
  const told = useRef<HTMLDivElement>(null)
  const scrolls = useScrolls(told, step)
  if (step === 0) return null
  const isLast = step === of
  return (
    <section className="story" aria-label={words.region}>
      <div key={step} className="story-told" ref={told} tabIndex={scrolls ? 0 : undefined}>
        <h2 className="story-place">{words.place(step, of)}</h2>
        <p className="story-text" dir="auto" lang={language}>
          {text}
        </p>
      </div>
      <div className="story-ways">
        <button
          type="button"
          className="button"
          aria-disabled={step === 1}
          aria-keyshortcuts="p"
          onClick={() => go(-1)}
        >
          {words.previous}
        </button>
        <button
          type="button"
          id={STORY_NEXT}
          className="button story-next"
          aria-keyshortcuts="n"
          onClick={() => (isLast ? leaveStory() : go(1))}
        >
          {isLast ? words.end : words.next}
        </button>
        {embed && (
          <button type="button" className="plain link" onClick={leaveStory}>
            {words.leave}
          </button>
        )}
      </div>
      <div className="story-progress" aria-hidden="true">
        {Array.from({ length: of }, (_, i) => (
          <span key={i} className={i + 1 === step ? 'now' : i + 1 < step ? 'past' : ''} />
        ))}
      </div>
    </section>
  )
}

/** Does an element hold more than it shows? Then it has to be reached by key. @param content changes with what it holds */
function useScrolls(box: RefObject<HTMLElement | null>, content: unknown): boolean {
  const [scrolls, setScrolls] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another content may need more room.
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setScrolls(element.scrollHeight > element.clientHeight + 1)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box, content])
  return scrolls
}

/** Goes on and back, also before the step that was asked for last is here. `n` and `p` do so from anywhere but a field. */
function useSteps(): (by: 1 | -1) => void {
  const store = useStoreItself()
  const go = useCallback(
    (by: 1 | -1) => {
      const { view, description, goToStep } = store.getState()
      const next = (view.step ?? 0) + by
      if (view.step !== null && next >= 1 && next <= (description?.story?.length ?? 0)) goToStep(next)
    },
    [store],
  )
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const field = event.target instanceof HTMLElement && event.target.matches('input, select, textarea')
      if (!letterKeysOn() || field || event.ctrlKey || event.metaKey || event.altKey) return
      if (document.querySelector('dialog[open]')) return
      if (event.key === 'n') go(1)
      if (event.key === 'p') go(-1)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [go])
  return go
}
