/** The claim lines of the events in sight. It gets plain values and knows no store. */
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ClaimLines } from '../../engine/answer/claimLine'
import { forgetWidths } from '../../look/textWidth'
import { DAY, type Span } from '../../model/time/span'
import { Axis, type Eras } from './Axis'
import { Backdrop, Tears } from './Backdrop'
import { gapFor, scaleOf, wholeWindow } from './geometry/timeScale'
import { listen } from './hands'
import { Rows } from './Rows'
import { SignTip } from './SignTip'
import { find, nameOf, type Stop, stopAt } from './stops'
import { TieLines } from './TieLines'
import type { Tie } from './ties'
import { unitInPx, unitsIn } from './units'
import { useFieldKeys } from './useFieldKeys'
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
}

/** Where no part of the time can be drawn. */
const NO_TIME: Span = { from: 0, to: DAY }

export function ClaimLineField(props: ClaimLineFieldProps) {
  const { lines, extent, folds, ties, onWindow, onSelect } = props
  const field = useRef<HTMLDivElement>(null)
  const time = useRef<HTMLDivElement>(null)
  const tray = useRef<HTMLDivElement>(null)
  const width = useWidth(time)
  const trayWidth = useWidth(tray)
  const fonts = useFonts()
  const whole = extent ? wholeWindow(extent, folds, DAY) : NO_TIME
  const window = props.window ?? whole
  const { from, to } = window
  const scale = useMemo(() => scaleOf({ from, to }, folds, width, gapFor(width)), [from, to, folds, width])
  const [stop, setStop] = useStop(field, lines)

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
  useTight(field, drawn)
  const onKeyDown = useFieldKeys({ field, time, lines, scale, folds, window, onWindow })

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
      <Axis scale={scale} eras={props.eras} time={time} {...{ tray, trayWidth }} onUnfold={props.onUnfold} />
      <div className="cl-rows">
        <Backdrop scale={scale} eras={props.eras} />
        {width > 0 && (
          <Rows
            {...{ lines, scale, stop, fonts, trayWidth, scroller: field }}
            largeFrom={props.largeFrom}
            selected={props.selected}
            asof={props.asof}
            q={props.q}
            detailsBelow={props.detailsBelow}
            onRows={props.onRows}
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

/** In units. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const box = element.current
    if (!box) return
    const measure = () => setWidth(box.clientWidth / unitInPx())
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [element])
  return width
}

/** Counts how often fonts have loaded: before that, texts are measured in other fonts. */
function useFonts(): number {
  const [times, setTimes] = useState(0)
  useEffect(() => {
    const fonts = document.fonts as FontFaceSet | undefined
    if (!fonts) return
    const come = () => {
      forgetWidths()
      setTimes((before) => before + 1)
    }
    void fonts.ready.then(come)
    fonts.addEventListener('loadingdone', come)
    return () => fonts.removeEventListener('loadingdone', come)
  }, [])
  return times
}

/** The one stop of the Tab key. Where the focused element has gone, the focus moves to the nearest one. */
function useStop(field: RefObject<HTMLDivElement | null>, lines: ClaimLines): [Stop, (stop: Stop) => void] {
  const [stop, setStop] = useState<Stop>({ row: '', key: '' })
  const held = useRef(false)
  useEffect(() => {
    const look = () => {
      held.current = field.current?.contains(document.activeElement) ?? false
    }
    document.addEventListener('focusin', look)
    document.addEventListener('pointerdown', look)
    return () => {
      document.removeEventListener('focusin', look)
      document.removeEventListener('pointerdown', look)
    }
  }, [field])
  useLayoutEffect(() => {
    if (held.current && document.activeElement === document.body && field.current)
      (find(field.current, stop) ?? field.current.querySelector<HTMLElement>('[data-stop]'))?.focus()
  })
  const isThere = lines.lines.some(({ id }) => id === stop.row)
  return [isThere ? stop : { row: lines.lines[0]?.id ?? '', key: '' }, setStop]
}
