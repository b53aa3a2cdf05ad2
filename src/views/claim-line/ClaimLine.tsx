/** The timeline as claim lines, connected to the store. */

import { useCallback, useMemo, useRef } from 'react'
import type { ClaimLines, ClaimLine as Line } from '../../engine/answer/claimLine'
import type { Contradiction } from '../../engine/answer/eventDetail'
import { EVENT_TITLE } from '../../look/ids'
import { markedSearch } from '../../model/filters'
import { useClaimline, useStoreItself } from '../../store/useStore'
import { timelineWords } from '../../words/en/views/timeline'
import { ClaimLineField } from './ClaimLineField'
import { FoldedStrip } from './FoldedStrip'
import { LineLegend } from './LineLegend'
import type { Tie } from './ties'

const NO_LINES: ClaimLines = { rows: 0, from: 0, lines: [] }

export function ClaimLine() {
  const store = useStoreItself()
  const { description, lines, selected, selectedRow, contradictions, view } = useClaimline(
    ({ description, answer, view }) => ({
      description,
      lines: answer?.lines ?? NO_LINES,
      selected: view.event,
      selectedRow: answer?.selected?.id === view.event ? (answer?.selected?.row ?? null) : null,
      contradictions: answer?.selected?.contradictions.first,
      view,
    }),
  )
  const same = useSameLines(lines)
  const ties = useMemo(() => tiesOf(contradictions ?? []), [contradictions])
  const onRows = useCallback(
    (from: number, to: number) => store.getState().scrolled({ lines: { from, to } }),
    [store],
  )
  const onUnfold = useCallback(() => store.getState().choose({ fold: false }), [store])
  const onSelect = (event: string, byKey: boolean) => {
    if (byKey && event === store.getState().view.event) document.getElementById(EVENT_TITLE)?.focus()
    else store.getState().select(event)
  }
  if (!description) return null
  return (
    <section
      className={description.signs.undated ? 'claim-line' : 'claim-line cl-all-dated'}
      aria-label={timelineWords.name}
    >
      <ClaimLineField
        lines={same}
        extent={description.claimsExtent}
        folds={view.fold ? description.folds : NO_FOLDS}
        eras={description.eras}
        largeFrom={description.largeFrom}
        window={view.window}
        selected={selected}
        selectedRow={selectedRow}
        asof={view.asof !== null}
        q={markedSearch(view)}
        detailsBelow={view.embed}
        ties={ties}
        onWindow={(window) => store.getState().move({ window })}
        onSelect={onSelect}
        onUnfold={onUnfold}
        onRows={onRows}
        onTiedTo={store.getState().tiedTo}
      />
      {description.events === 0 && <p className="note">{timelineWords.noEvent}</p>}
      <FoldedStrip extent={description.claimsExtent} folds={description.folds} />
      <LineLegend />
    </section>
  )
}

const NO_FOLDS: never[] = []

/** Rival dates of one event are seen by the places of its signs: they need no tie. */
const tiesOf = (contradictions: readonly Contradiction[]): Tie[] =>
  contradictions
    .filter(({ about, sides: [one, other] }) => about !== 'time' || one.on !== null || other.on !== null)
    .map(({ sides: [one, other] }) => [one.claim.id, other.claim.id])

/** Keeps the objects of lines whose contents are unchanged, so that their rows are not drawn again. */
function useSameLines(lines: ClaimLines): ClaimLines {
  const known = useRef(new Map<string, { text: string; line: Line }>())
  const last = useRef<{ from: ClaimLines; same: ClaimLines } | null>(null)
  if (last.current?.from === lines) return last.current.same
  const next = new Map<string, { text: string; line: Line }>()
  for (const line of lines.lines) {
    const text = JSON.stringify(line)
    const before = known.current.get(line.id)
    next.set(line.id, before?.text === text ? before : { text, line })
  }
  known.current = next
  const same = { ...lines, lines: lines.lines.map((line) => next.get(line.id)?.line ?? line) }
  last.current = { from: lines, same }
  return same
}
