import { useLayoutEffect, useRef } from 'react'
import { STORY_NEXT } from '../look/ids'

/** Keeps the focus on the page where the story comes or goes with the button that was pressed: it moves to the way to
 *  the next step, and out of the story back to the way into it. A page that opens in the story moves no focus.
 *  @param ready has the data of the page been here before? */
export function useStoryFocus(inStory: boolean, ready: boolean): void {
  const last = useRef({ inStory, ready })
  useLayoutEffect(() => {
    const before = last.current
    last.current = { inStory, ready }
    if (!before.ready || !ready || before.inStory === inStory) return
    if (inStory) document.getElementById(STORY_NEXT)?.focus()
    else if (document.activeElement === document.body) wayIn()?.focus()
  }, [inStory, ready])
}

const wayIn = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('.start-story, .intro-story') ?? document.querySelector('main')
