import { REV_DIGITS } from '../../permalink/keys'
import type { PageAnswer } from '../../store/state'
import { useClaimline } from '../../store/useStore'
import { dayWords } from '../../words/en/dateWords'
import { shareWords } from '../../words/en/share'

const words = shareWords

/** What is shared: the dataset, what of it is shown, and of which revision. */
export function Shown() {
  const { description, answer, asof } = useClaimline(({ description, answer, view }) => ({
    description,
    answer,
    asof: view.asof,
  }))
  if (!description || !answer) return null
  return (
    <section aria-label={words.shown}>
      <p className="share-title" dir="auto">
        {description.title}
      </p>
      <p>{sentence(answer, asof)}</p>
      <p className="note">{words.revision(description.revision.slice(0, REV_DIGITS))}</p>
    </section>
  )
}

/** "26 of 41 sources included, as known on 13 December 2024, 8 of 19 events shown." */
function sentence({ totals, selected }: PageAnswer, asof: string | null): string {
  const parts = [
    totals.sources < totals.ofSources && words.sources(totals.sources, totals.ofSources),
    asof !== null && words.asOf(dayWords(asof)),
    totals.events < totals.ofEvents && words.events(totals.events, totals.ofEvents),
    selected && words.event(selected.title),
  ].filter((part) => typeof part === 'string')
  const [first = '', ...rest] = parts
  if (!first) return words.everything
  return `${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(', ')}.`
}
