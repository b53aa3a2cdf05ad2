import { useEffect } from 'react'
import { shown } from '../model/bounds'
import { stepShown } from '../store/known'
import { useClaimline } from '../store/useStore'
import { dayWords } from '../words/en/sentences/dateWords'
import { shareWords } from '../words/en/share/share'
import { shellWords } from '../words/en/shell'
import { storyWords } from '../words/en/story'

const { header, tabs } = shellWords

/** The document's title says what is open, from the event to the dataset. */
export function useDocumentTitle(): void {
  const { title, event, show, asof, step } = useClaimline((state) => {
    const { description, answer, view, published } = state
    const now = stepShown(state)
    return {
      title: published?.title || description?.title,
      event: answer?.selected ? shown(answer.selected.title) : undefined,
      show: view.show,
      asof: view.asof,
      step: now ? storyWords.place(now.step, now.of) : undefined,
    }
  })
  useEffect(() => {
    const parts = [
      step,
      event,
      show === 'timeline' ? undefined : tabs.shows[show],
      asof === null ? undefined : shareWords.asOf(dayWords(asof)),
      title,
    ]
    document.title = header.documentTitle(parts.filter((part) => part !== undefined))
  }, [title, event, show, asof, step])
}
