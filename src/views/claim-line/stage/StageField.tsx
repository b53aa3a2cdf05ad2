/** The events of a step, drawn from plain values: one axis, and each claim at its date with its words. */
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from 'react'
import type { StagedLine } from '../../../engine/answer/stagedLines'
import { unitInPx } from '../../../look/size/unit'
import { useWidth } from '../../../look/size/useWidth'
import { DAY, type Span } from '../../../model/time/span'
import { Axis } from '../Axis'
import { Backdrop, Tears } from '../Backdrop'
import type { Eras } from '../geometry/eras'
import { gapFor, scaleOf, wholeWindow } from '../geometry/timeScale'
import { Row } from '../row/Row'
import { SignTip } from '../SignTip'
import { nameOf, stopAt } from '../stops'

import { useFonts } from '../useFonts'
import { useStop } from '../useStop'
import { StageRow } from './StageRow'
import { StageTitle } from './StageTitle'
import { laterClaims } from './staged'
import { useRoom } from './useRoom'
import type { Shows } from './Words'

export type StageFieldProps = {
  step: number | null
  lines: readonly StagedLine[]
  extent: Span | null
  folds: readonly Span[]
  eras: Eras
  window: Span | null
  selected: string | null
  /** Are the details of the selected event open? */
  isOpen: boolean
  /** The day as known on; null for everything. */
  asof: string | null
  /** Ids of the claims whose dates have the most rivals. */
  rivals: ReadonlySet<string>
  /** Of titles, BCP 47; '' where it is not known. */
  language: string
  onSelect: (event: string, byKey: boolean) => void
  onUnfold: () => void
}

/** How wide the tray of a closed row is, as `.stage-rows > .cl-row`. */
const TRAY = 64
const NO_WORDS: Shows = { texts: 'none', quotes: false, bare: false }
const NO_TIME: Span = { from: 0, to: DAY }

export function StageField(props: StageFieldProps) {
  const { lines, extent, folds, eras, selected, asof } = props
  const field = useRef<HTMLDivElement>(null)
  const time = useRef<HTMLDivElement>(null)
  const width = useWidth(time, unitInPx)
  const fonts = useFonts()
  const { from, to } = props.window ?? (extent ? wholeWindow(extent, folds, DAY) : NO_TIME)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other fonts measure otherwise: what stands on the scale is drawn again.
  const scale = useMemo(
    () => scaleOf({ from, to }, folds, width, gapFor(width)),
    [from, to, folds, width, fonts],
  )
  const [stop, setStop] = useStop(
    field,
    lines.map(({ id }) => id),
  )
  const room = useRoom(field, lines.length, JSON.stringify([lines, from, to, width, fonts, selected]))
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is read from its beginning.
  useEffect(() => {
    if (field.current) field.current.scrollTop = 0
  }, [props.step])
  const stopIn = (line: StagedLine) => (stop.row === line.id ? stop.key : null)
  const title = (line: StagedLine) => (
    <StageTitle
      line={line}
      later={laterClaims(line, asof)}
      language={props.language}
      isOpen={props.isOpen && line.id === selected}
      isStop={stopIn(line) === ''}
    />
  )
  const isClosed = ({ id }: StagedLine) =>
    room.closed === 'all' || (room.closed === 'others' && id !== selected)
  const [only] = lines.length === 1 ? lines : []

  const onClick = ({ target, detail }: MouseEvent) => {
    const own = target instanceof Element ? target.closest<HTMLElement>('[data-event]') : null
    if (own?.dataset.event !== undefined) props.onSelect(own.dataset.event, detail === 0)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons are what is pressed.
    <div
      className={room.tight ? 'stage-field stage-tight' : 'stage-field'}
      ref={field}
      onClick={onClick}
      onKeyDown={(event) => moveAlong(field.current, event)}
      onFocus={({ target }) => {
        const own = stopAt(target)
        if (own) setStop(nameOf(own))
      }}
    >
      {only && <div className="stage-head">{title(only)}</div>}
      <Axis
        scale={scale}
        eras={eras}
        time={time}
        tray={null}
        trayWidth={0}
        isDated
        onUnfold={props.onUnfold}
      />
      <div className="stage-rows">
        <Backdrop scale={scale} eras={eras} isDated />
        {width > 0 &&
          lines.map((line) =>
            isClosed(line) ? (
              <Row
                key={line.id}
                {...{ line, scale, fonts }}
                trayWidth={TRAY}
                asof={asof !== null}
                isLarge={false}
                isOpen={false}
                isSelected={line.id === selected}
                stop={stopIn(line)}
                q=""
              />
            ) : (
              <StageRow
                key={line.id}
                {...{ line, scale, fonts, asof }}
                stop={stopIn(line)}
                rivals={props.rivals}
                shows={room.selectedOnly && line.id !== selected ? NO_WORDS : room}
                title={only ? null : title(line)}
              />
            ),
          )}
        <Tears scale={scale} />
      </div>
      {/* Elsewhere the words stand beside their sign. */}
      {(room.bare || room.closed !== 'none') && <SignTip field={field} lines={lines} />}
    </div>
  )
}

/** Arrow keys lead from claim to claim, as they stand, through all events. */
function moveAlong(field: HTMLElement | null, event: KeyboardEvent): void {
  const from = stopAt(event.target)
  if (!field || !from || event.metaKey || event.altKey || event.ctrlKey) return
  const stops = [...field.querySelectorAll<HTMLElement>('[data-stop]')]
  const at = stops.indexOf(from)
  const to = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: stops.length - 1,
  }[event.key]
  if (to === undefined) return
  event.preventDefault()
  stops[to]?.focus()
}
