import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { Row } from '../../engine/engine'
import { moved, positionOf } from './rowKeys'
import { useRoll } from './useRoll'
import { type Selected, useSelected } from './useSelected'
import { useSteps } from './useSteps'

/** The row that has the focus. It stays on the page, with the focus, wherever one scrolls. */
type Focus = { list: string; position: number; row: Row }

type Props = {
  /** Which list it is, and how many rows it has. */
  list: string
  count: number
  /** The rows that are here, and the position of the first of them. */
  rows: Row[]
  from: number
  see: (from: number, to: number) => void
  selected: Selected
  /** @param stop does the Tab key stop at it? */
  row: (row: Row, position: number, stop: boolean) => ReactNode
}

/** Rows of a list of any length: those in sight and a few around them, with empty space for the others. It takes all
 *  that it shares with a short list from there, so that nothing that a first visit loads is cut up for it. */
export function LongRows({ list, count, rows, from, see, selected, row }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [focus, setFocus] = useState<Focus | null>(null)
  const kept = focus?.list === list ? focus : null
  const { roll, drawing, goTo } = useRoll(body, list, count, kept?.position ?? null)
  const { from: top, to: bottom } = roll.sight()

  // biome-ignore lint/correctness/useExhaustiveDependencies: of another list, other rows are in sight
  useEffect(() => see(top, bottom), [see, top, bottom, list])
  const steps = useSteps(body, drawing, goTo)
  useSelected(selected, steps.show)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = positionOf(event.target)
    const to = at === null ? null : moved(event, steps.awaited() ?? at, count - 1, roll.page())
    if (to === null) return
    event.preventDefault()
    steps.show(to, true)
  }
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const position = positionOf(target)
    const one = position === null ? undefined : (rows[position - from] ?? kept?.row)
    if (position !== null && one) setFocus({ list, position, row: one })
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    const stays = [relatedTarget, document.activeElement].some(
      (one) => one instanceof Node && currentTarget.contains(one),
    )
    if (stays) return
    steps.stay()
    setFocus(null)
  }
  // Where the Tab key stops: it would take long to leave a list in which every title were a stop.
  const stop = kept?.position ?? roll.first()
  return (
    <tbody ref={body} onKeyDown={onKeyDown} onFocus={onFocus} onBlur={onBlur}>
      {drawing.rows.flatMap(({ row: position, gap }) => {
        const one = rows[position - from] ?? (position === kept?.position ? kept.row : undefined)
        return [
          gap > 0 && <Gap key={`above ${position}`} height={gap} />,
          one ? (
            row(one, position, position === stop)
          ) : (
            <Coming key={position} position={position} height={roll.heightOf(position)} />
          ),
        ]
      })}
      {drawing.after > 0 && <Gap height={drawing.after} />}
    </tbody>
  )
}

/** Empty space in the place of rows that are not drawn. */
const Gap = ({ height }: { height: number }) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus
  <tr aria-hidden="true" className="list-gap" style={{ height }}>
    <td colSpan={4} />
  </tr>
)

/** A row whose answer is on its way. */
const Coming = ({ position, height }: { position: number; height: number }) => (
  <tr aria-rowindex={position + 2} aria-busy="true" className="list-coming" style={{ height }}>
    <td colSpan={4}>…</td>
  </tr>
)
