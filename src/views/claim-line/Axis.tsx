/** The axis: eras, larger and smaller units of time, and what is folded. */
import type { Ref } from 'react'
import { textWidth } from '../../look/textWidth'
import type { Description } from '../../model/description'
import type { Span } from '../../model/time/span'
import { CodersText } from '../../panels/Datum'
import { claimLineWords, foldWords } from '../../words/en/claimLine'
import { type Tick, ticksOf } from './geometry/axisTicks'
import type { Gap, Scale } from './geometry/timeScale'
import { SANS } from './row/Row'
import { rem } from './units'

const words = claimLineWords

export type Eras = Description['eras']

type Props = {
  scale: Scale
  eras: Eras
  time: Ref<HTMLDivElement>
  tray: Ref<HTMLDivElement>
  trayWidth: number
  onUnfold: () => void
}

export function Axis({ scale, eras, time, tray, trayWidth, onUnfold }: Props) {
  return (
    <div className={eras.length || scale.gaps.length ? 'cl-axis' : 'cl-axis cl-plain'}>
      <div className="cl-corner" />
      <div className="cl-time" ref={time}>
        {scale.gaps.map((gap) => (
          <FoldButton key={gap.left} gap={gap} onUnfold={onUnfold} />
        ))}
        <EraNames {...{ scale, eras, trayWidth }} />
        <div className="cl-ticks" aria-hidden="true">
          {ticksOf(scale, textWidth(TICK)).map((tick) => (
            <TickLabel key={tick.x} tick={tick} />
          ))}
        </div>
      </div>
      <div className="cl-tray-name" ref={tray}>
        {textWidth(TICK)(words.tray) <= trayWidth ? words.tray : words.trayShort}
      </div>
    </div>
  )
}

const TICK = `600 12px ${SANS}`

const TickLabel = ({ tick: { x, label, major, left } }: { tick: Tick }) => (
  <span className={major ? 'cl-major' : 'cl-minor'} style={{ left: rem(left ?? x) }}>
    {label}
  </span>
)

function FoldButton({ gap: { fold, left, right }, onUnfold }: { gap: Gap; onUnfold: () => void }) {
  const length = foldWords(fold)
  return (
    <button
      type="button"
      className="cl-fold plain"
      style={{ left: rem((left + right) / 2) }}
      onClick={onUnfold}
      aria-label={words.fold.name(length)}
      title={words.fold.hint}
    >
      {length}
      <br />
      {words.fold.folded}
    </button>
  )
}

/** Shows the names of eras where there is room beside each other and beside the names of folds. The other names are in
 *  the tooltips of the eras' marks. */
function EraNames({ scale, eras, trayWidth }: Pick<Props, 'scale' | 'eras' | 'trayWidth'>) {
  const width = textWidth(ERA)
  const taken = scale.gaps.map(({ left, right }) => {
    const beyond = Math.max(FOLD_NAME - (right - left), 0) / 2 + 4
    return { left: left - beyond, right: right + beyond }
  })
  return eras.map(({ id, title, dates }) => {
    const place = eraPlace(dates, scale)
    if (!place) return null
    const room = Math.max(place.right - place.left, Math.min(LEAST_ERA, width(title) + 2))
    const left = [place.left, place.right - room].find(
      (at) =>
        at >= 0 &&
        at + room <= scale.width + TRAY_GAP + trayWidth &&
        taken.every((other) => at + room < other.left || at > other.right),
    )
    if (left !== undefined) taken.push({ left, right: left + room + 4 })
    return (
      <span key={id}>
        <EraMark place={place} title={title} />
        {left !== undefined && (
          <span
            className="cl-era"
            style={{ left: rem(left), width: rem(room), textAlign: left < place.left ? 'right' : 'left' }}
          >
            <CodersText text={title} />
          </span>
        )}
      </span>
    )
  })
}

const ERA = `400 11.5px ${SANS}`
const LEAST_ERA = 96
/** How wide the name of a fold is, px. */
const FOLD_NAME = 50
/** Between the field and the tray, px. The last era's name may reach over the tray's name. */
const TRAY_GAP = 10

const EraMark = ({
  place: { left, right },
  title,
}: {
  place: { left: number; right: number }
  title: string
}) => <span className="cl-era-mark" style={{ left: rem(left), width: rem(right - left) }} title={title} />

/** Where an era is in sight, px; null where it is not. */
export function eraPlace({ from, to }: Span, scale: Scale): { left: number; right: number } | null {
  const left = Math.max(scale.x(from), 0)
  const right = Math.min(scale.x(to), scale.width)
  return right - left > 1 ? { left, right } : null
}
