import type { Bulk } from '../../model/time/bulk'
import { formatDay } from '../../model/time/days'
import { useClaimline } from '../../store/useStore'
import { dayWords } from '../../words/en/sentences/dateWords'
import { outlierWords, timelineWords } from '../../words/en/views/timeline'

/** Where the window ends at the bulk of the events: how many lie beyond, far from all others, with a button that shows
 *  them. They are counted over the whole dataset, whatever is filtered. */
export function Outliers() {
  const { bulk, window, move } = useClaimline(({ description, view, move }) => ({
    bulk: description?.bulk ?? null,
    window: view.window,
    move,
  }))
  if (!bulk || !window) return null
  const { before, after } = beyond(bulk, window)
  if (!before && !after) return null
  const show = () => move({ window: null })
  return (
    <div className="strip-axis strip-outliers note">
      {before && <Edge words={before} show={show} />}
      {after && <Edge words={after} show={show} />}
    </div>
  )
}

const Edge = ({ words, show }: { words: string; show: () => void }) => (
  <span>
    {words}.{' '}
    <button
      type="button"
      className="plain link"
      aria-label={`${timelineWords.showAll}: ${words}`}
      onClick={show}
    >
      {timelineWords.showAll}
    </button>
  </span>
)

/** A side is named where the window reaches to the end of the bulk. */
const beyond = ({ from, to, before, after }: Bulk, window: { from: number; to: number }) => ({
  before: before && window.from <= from ? outlierWords(before, 'before', dayWords(formatDay(from))) : null,
  after: after && window.to >= to ? outlierWords(after, 'after', dayWords(formatDay(to - 1))) : null,
})
