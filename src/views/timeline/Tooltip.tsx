import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Mark, Tile } from '../../engine/answer/lane'
import { listenForTips, placeTip } from '../../look/controls/tips'
import { Sentence } from '../../panels/Datum'
import { useStoreItself } from '../../store/useStore'
import { type Tip, tipOf, tipOfTick, tipOfTile } from '../../words/en/views/marks'
import { type FieldAnswer, fieldAnswer } from './fieldAnswer'
import { isEven, isTile } from './vis/marks/tile'
import { panelAround } from './vis/visElements'

type Shown = { tip: Tip; sign: DOMRect }

/** The note beside the mark under the pointer or with the focus; Escape hides it. It is hidden from assistive technology,
 *  to which the mark's name and description say the same. */
export function Tooltip() {
  const store = useStoreItself()
  const anchor = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<Shown | null>(null)

  useEffect(() => {
    const [box, note] = [anchor.current?.parentElement, anchor.current]
    if (!box || !note) return
    const open = (sign: HTMLElement, x: number | null) => {
      const button = sign.closest<HTMLElement>('button.mark')
      const tick = sign === button ? null : sign
      const answer = fieldAnswer(store.getState().answer)
      const mark = button && markFor(answer, button.dataset.key ?? '')
      if (!mark || !answer) return setShown(null)
      const tip = isTile(mark)
        ? tileTip(answer, mark)
        : tipOfPart(mark, tick, store.getState().view.asof !== null)
      setShown({ tip, sign: placeOf(tick ?? spotOf(button), x) })
    }
    const signAt = (target: Element) =>
      target.closest<HTMLElement>('button.mark .tick') ?? target.closest<HTMLElement>('button.mark')
    return listenForTips({ box, note, signAt, open, close: () => setShown(null) })
  }, [store])

  useLayoutEffect(() => {
    if (shown && anchor.current) placeTip(anchor.current, shown.sign)
  }, [shown])

  return (
    <div className="tip tooltip" ref={anchor} aria-hidden="true" hidden={!shown}>
      <strong>{shown && <Sentence text={shown.tip.who} data={shown.tip.data} />}</strong>
      <span className="tooltip-what">
        {shown && <Sentence text={shown.tip.what} data={shown.tip.data} />}
      </span>
      <span className="note">{shown?.tip.when}</span>
      {shown && shown.tip.more.length > 0 && (
        <span className="tooltip-dates note">
          {shown.tip.more.map((line) => (
            <span key={line}>
              <Sentence text={line} data={shown.tip.data} />
            </span>
          ))}
        </span>
      )}
    </div>
  )
}

function markFor(answer: FieldAnswer | null, key: string): Mark | Tile | null {
  const marks = [...(answer?.marks ?? []), ...(answer?.lanes.flatMap(({ tray }) => tray) ?? [])]
  return marks.find((candidate) => candidate.key === key) ?? null
}

const tileTip = ({ lanes }: FieldAnswer, tile: Tile): Tip =>
  tipOfTile(tile, lanes.find(({ id }) => id === tile.lane)?.label ?? '', isEven(tile))

const tipOfPart = (mark: Mark, tick: HTMLElement | null, asof: boolean): Tip =>
  tipOfTick(mark, Number(tick?.dataset.tick ?? Number.NaN)) ?? tipOf(mark, asof)

/** A tile may be longer than the window: its tooltip stands at the pointer, or where its part in sight begins. */
function placeOf(sign: Element, x: number | null): DOMRect {
  const { left, top, width, height } = sign.getBoundingClientRect()
  if (!sign.classList.contains('tile')) return new DOMRect(left, top, width, height)
  const field = panelAround(sign)?.getBoundingClientRect().left ?? 0
  return new DOMRect(x ?? Math.max(left, field), top, 0, height)
}

const spotOf = (button: HTMLElement): Element => button.querySelector('.spot') ?? button
