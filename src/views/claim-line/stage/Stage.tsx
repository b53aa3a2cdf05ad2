/** The timeline in a step of the story: the events that it is about, with the words of their claims
 *  (`contracts.md`, "Story"). Where they are too many, the rows of the claim line. */
import { useMemo } from 'react'
import type { Contradiction } from '../../../engine/answer/eventDetail'
import { EVENT_TITLE } from '../../../look/ids'
import type { Span } from '../../../model/time/span'
import { useClaimline, useStoreItself } from '../../../store/useStore'
import { timelineWords } from '../../../words/en/views/timeline'
import { ClaimLine } from '../ClaimLine'
import { StageField } from './StageField'
import { StageStrip } from './StageStrip'
import './stage.css'

export function Stage() {
  const store = useStoreItself()
  const { description, stage, density, contradictions, view, isOpen } = useClaimline(
    ({ description, answer, answered, openInStory }) => ({
      description,
      stage: answer?.stage,
      density: answer?.density ?? NO_COUNTS,
      contradictions: answer?.selected?.contradictions.first,
      view: answered?.view,
      isOpen: openInStory,
    }),
  )
  const rivals = useMemo(() => mostRivals(contradictions ?? []), [contradictions])
  if (!description || !stage || !view) return null
  if (stage.rows === 0 || stage.rows > stage.lines.length) return <ClaimLine />
  const { extent, bulk, eras, language = '' } = description
  const folds = view.fold ? description.folds : NO_FOLDS
  const onSelect = (event: string, byKey: boolean) => {
    const { view, openInStory, select } = store.getState()
    if (byKey && openInStory && event === view.event) document.getElementById(EVENT_TITLE)?.focus()
    else select(event)
  }
  return (
    <>
      <section className="stage" aria-label={timelineWords.name}>
        <StageField
          lines={stage.lines}
          {...{ extent, folds, eras, rivals, language, isOpen, onSelect }}
          step={view.step}
          window={view.window}
          selected={view.event}
          asof={view.asof}
          onUnfold={() => store.getState().choose({ fold: false })}
        />
      </section>
      {extent && (
        <StageStrip description={{ extent, bulk }} folds={folds} density={density} window={view.window} />
      )}
    </>
  )
}

/** The claims whose dates contradict the most others'. */
function mostRivals(contradictions: readonly Contradiction[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { about, sides } of contradictions)
    if (about === 'time') for (const { claim } of sides) counts.set(claim.id, (counts.get(claim.id) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return new Set([...counts].flatMap(([id, count]) => (count === most ? id : [])))
}

const NO_COUNTS: number[] = []
const NO_FOLDS: Span[] = []
