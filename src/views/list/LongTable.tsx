import { type CSSProperties, type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Row } from '../../engine/answer/row'
import { markedSearch } from '../../model/filters'
import { useClaimline } from '../../store/useStore'
import { listWords as words } from '../../words/en/views/list'
import { ListRow } from './ListRow'
import { moved, positionOf } from './rowKeys'
import { SortHead } from './SortHead'
import { useFixedRows } from './useFixedRows'
import { useNarrowBox } from './useNarrowBox'
import { useSelected } from './useSelected'
import { useSteps } from './useSteps'

/** Height of every row, rem: two lines of a title and the space around them; in a narrow box, where a row reads as a
 *  paragraph, a line each for date, status and counts as well. */
const ROW = 3.5625
const NARROW_ROW = 8.3125

/** The size of the page's text, which the reader can set, px. */
const remInPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

/** The row that has the focus. It stays on the page wherever the list is scrolled. */
type Focus = { list: string; position: number; row: Row }

/** A list of any length: the page holds the rows in sight and a few around them, with empty space for the others. */
export function LongTable({ total }: { total: number }) {
  const { rows, list, from, scrolled, select, event, q, position } = useClaimline(
    ({ answer, answered, view, scrolled, select }) => ({
      rows: answer?.rows ?? NONE,
      list: answered?.sight.list ?? '',
      from: answered?.sight.rows.from ?? 0,
      scrolled,
      select,
      event: view.event,
      q: markedSearch(view),
      // An answer has the position of its own selected event only.
      position: answer?.selected?.id === view.event ? (answer?.selected?.position ?? null) : null,
    }),
  )
  const body = useRef<HTMLTableSectionElement>(null)
  const rem = remInPx()
  // Rounded to whole px, as rows are.
  const height = Math.round((useNarrowBox(body, rem) ? NARROW_ROW : ROW) * rem)
  const [focus, setFocus] = useState<Focus | null>(null)
  const kept = focus?.list === list ? focus : null
  const { drawing, sight, first, page, goTo } = useFixedRows(body, {
    list,
    count: total,
    height,
    kept: kept?.position ?? null,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has other rows at the same positions
  useEffect(
    () => scrolled({ rows: { from: sight.from, to: sight.to } }),
    [scrolled, sight.from, sight.to, list],
  )
  const { step, awaited, cancel } = useSteps(body, drawing, goTo)
  useSelected(event, position, goTo)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = positionOf(event.target)
    const to = at === null ? null : moved(event, awaited() ?? at, total - 1, page)
    if (to === null) return
    event.preventDefault()
    step(to)
  }
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const position = positionOf(target)
    const row = position === null ? undefined : (rows[position - from] ?? kept?.row)
    if (position !== null && row) setFocus({ list, position, row })
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    const stays = [relatedTarget, document.activeElement].some(
      (one) => one instanceof Node && currentTarget.contains(one),
    )
    if (stays) return
    cancel()
    setFocus(null)
  }
  // Only one title is a stop of the Tab key: with a stop at each, the key would hardly get past the list.
  const stop = kept?.position ?? first
  return (
    <div className="list list-long" tabIndex={-1} style={{ '--row': `${height}px` } as CSSProperties}>
      <table className="list-table" aria-label={words.name} aria-rowcount={total + 1}>
        <SortHead />
        <tbody ref={body} onKeyDown={onKeyDown} onFocus={onFocus} onBlur={onBlur}>
          {drawing.rows.flatMap(({ row: position, gap }) => {
            const row = rows[position - from] ?? (position === kept?.position ? kept.row : undefined)
            return [
              gap > 0 && <Gap key={`above ${position}`} height={gap} />,
              row ? (
                <ListRow
                  key={position}
                  row={row}
                  position={position}
                  selected={row.id === event}
                  q={q}
                  stop={position === stop}
                  cut
                  onSelect={select}
                />
              ) : (
                <Coming key={position} position={position} />
              ),
            ]
          })}
          {drawing.after > 0 && <Gap height={drawing.after} />}
        </tbody>
      </table>
    </div>
  )
}

const NONE: Row[] = []

/** Empty space for rows that are not drawn. */
const Gap = ({ height }: { height: number }) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus
  <tr aria-hidden="true" className="list-gap" style={{ height }}>
    <td colSpan={4} />
  </tr>
)

/** A row that is not answered yet. */
const Coming = ({ position }: { position: number }) => (
  <tr aria-rowindex={position + 2} aria-busy="true" className="list-coming">
    <td colSpan={4}>…</td>
  </tr>
)
