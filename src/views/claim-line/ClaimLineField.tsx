/** The claim lines of the events in sight. It gets plain values and knows no store. */
import { useEffect, useMemo, useRef } from 'react'
import type { ClaimLines } from '../../engine/answer/claimLine'
import type { Claims, Tied } from '../../engine/answer/tied'
import { unitInPx } from '../../look/size/unit'
import { useWidth } from '../../look/size/useWidth'
import { DAY, type Span } from '../../model/time/span'
import { Axis } from './Axis'
import { Backdrop, Tears } from './Backdrop'
import type { Eras } from './geometry/eras'
import { gapFor, scaleOf, wholeWindow } from './geometry/timeScale'
import { listen } from './hands'
import { Rows } from './Rows'
import { SignTip } from './SignTip'
import { nameOf, stopAt } from './stops'
import { TieLines } from './TieLines'
import type { Tie } from './ties'
import { unitsIn } from './units'
import { useFieldKeys } from './useFieldKeys'
import { useFonts } from './useFonts'
import { useStop } from './useStop'
import { useTieWay } from './useTieWay'
import { useTight } from './useTight'
import './claim-line.css'
import './narrow.css'

export type ClaimLineFieldProps = {
  lines: ClaimLines
  /** Of the whole dataset, ms; null where nothing is dated. */
  extent: Span | null
  folds: readonly Span[]
  eras: Eras
  /** From how many claims on a row is large. */
  largeFrom: number
  /** The window; null for all. */
  window: Span | null
  selected: string | null
  /** Its place among all rows; null where it has none, or none yet. */
  selectedRow: number | null
  asof: boolean
  q: string
  /** Do the details of the selected event stand under its row? */
  detailsBelow: boolean
  /** Claims that contradict each other, of the selected event. */
  ties: readonly Tie[]
  onWindow: (window: Span | null) => void
  /** @param byKey by keyboard: a second press then leads into the details */
  onSelect: (event: string, byKey: boolean) => void
  onUnfold: () => void
  onRows: (from: number, to: number) => void
  /** Asks what contradicts claims, and where that stands. */
  onTiedTo: (claims: Claims) => Promise<Tied[] | null>
}

/** Where no part of the time can be drawn. */
const NO_TIME: Span = { from: 0, to: DAY }

export function ClaimLineField(props: ClaimLineFieldProps) {
  const { lines, extent, folds, ties, onWindow, onSelect } = props
  const field = useRef<HTMLDivElement>(null)
  const time = useRef<HTMLDivElement>(null)
  const tray = useRef<HTMLDivElement>(null)
  const width = useWidth(time, unitInPx)
  const trayWidth = useWidth(tray, unitInPx)
  const fonts = useFonts()
  const isDated = extent !== null
  const whole = extent ? wholeWindow(extent, folds, DAY) : NO_TIME
  const window = props.window ?? whole
  const { from, to } = window
  // biome-ignore lint/correctness/useExhaustiveDependencies: other fonts measure otherwise: what stands on the scale is drawn again.
  const scale = useMemo(
    () => scaleOf({ from, to }, folds, width, gapFor(width)),
    [from, to, folds, width, fonts],
  )
  const [stop, setStop] = useStop(
    field,
    lines.lines.map(({ id }) => id),
  )

  const latest = useRef({ window, folds, scale })
  latest.current = { window, folds, scale }
  const moved = useRef(onWindow)
  moved.current = onWindow
  useEffect(() => {
    if (!field.current) return
    return listen(
      field.current,
      () => ({ ...latest.current, xOf: (clientX) => unitsIn(time.current, clientX) }),
      (next) => moved.current(next),
    )
  }, [])

  const drawn = [scale, lines, fonts, props.selected].map(identify).join()
  useTight(field, drawn, [fonts, width, props.selected])
  const reach = useRef<((row: number) => void) | null>(null)
  const tieWay = useTieWay({ field, lines, reach, onTiedTo: props.onTiedTo })
  const onKeyDown = useFieldKeys({ field, time, ties: tieWay, scale, folds, window, onWindow })

  const onClick = (event: React.MouseEvent) => {
    const { target } = event
    const row = target instanceof Element ? target.closest<HTMLElement>('.cl-row') : null
    if (row?.dataset.row !== undefined) onSelect(row.dataset.row, event.detail === 0)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its rows' buttons are what is pressed; a row's empty space is a larger target for them.
    <div
      className="cl-scroll"
      ref={field}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={({ target }) => {
        const own = stopAt(target)
        if (own) setStop(nameOf(own))
      }}
    >
      <Axis
        scale={scale}
        eras={props.eras}
        time={time}
        {...{ tray, trayWidth, isDated }}
        onUnfold={props.onUnfold}
      />
      <div className="cl-rows">
        <Backdrop scale={scale} eras={props.eras} isDated={isDated} />
        {width > 0 && (
          <Rows
            {...{ lines, scale, stop, fonts, trayWidth, scroller: field }}
            largeFrom={props.largeFrom}
            selected={props.selected}
            selectedRow={props.selectedRow}
            asof={props.asof}
            q={props.q}
            detailsBelow={props.detailsBelow}
            onRows={props.onRows}
            reach={reach}
            onDrawn={tieWay.arrive}
          />
        )}
        <Tears scale={scale} />
        {ties.length > 0 && <TieLines ties={ties} drawn={drawn} />}
      </div>
      <SignTip field={field} lines={lines.lines} />
    </div>
  )
}

const identities = new WeakMap<object, number>()
let last = 0
/** A text that tells objects apart. */
function identify(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const known = identities.get(value) ?? ++last
  identities.set(value, known)
  return String(known)
}
