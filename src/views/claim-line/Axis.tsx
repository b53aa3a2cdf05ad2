/** The axis: eras, larger and smaller units of time, and what is folded. */
import { memo, type Ref } from 'react'
import { textWidth } from '../../look/size/textWidth'
import { CodersText } from '../../panels/Datum'
import { claimLineWords, foldWords } from '../../words/en/views/claimLine'
import { type Tick, ticksOf } from './geometry/axisTicks'
import { type Eras, namedEras } from './geometry/eras'
import type { Gap, Scale } from './geometry/timeScale'
import { SANS } from './row/Row'
import { rem } from './units'

const words = claimLineWords

type Props = {
  scale: Scale
  eras: Eras
  time: Ref<HTMLDivElement>
  tray: Ref<HTMLDivElement>
  trayWidth: number
  /** Is any claim dated? Else there is no time to name. */
  isDated: boolean
  onUnfold: () => void
}

export const Axis = memo(function Axis(props: Props) {
  const { scale, eras, time, tray, trayWidth, isDated, onUnfold } = props
  return (
    <div className={eras.length || scale.gaps.length ? 'cl-axis' : 'cl-axis cl-plain'}>
      <div className="cl-corner" />
      <div className="cl-time" ref={time}>
        {scale.gaps.map((gap) => (
          <FoldButton key={gap.left} gap={gap} onUnfold={onUnfold} />
        ))}
        <EraNames {...{ scale, eras, trayWidth }} />
        <div className="cl-ticks" aria-hidden="true">
          {isDated && ticksOf(scale, textWidth(TICK)).map((tick) => <TickLabel key={tick.x} tick={tick} />)}
        </div>
      </div>
      <div className="cl-tray-name" ref={tray}>
        {textWidth(TICK)(words.tray) <= trayWidth ? words.tray : words.trayShort}
      </div>
    </div>
  )
})

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
  return namedEras(eras, scale, scale.width + TRAY_GAP + trayWidth, textWidth(ERA)).map(
    ({ id, title, place, name }) => (
      <span key={id}>
        <EraMark place={place} title={title} />
        {name && (
          <span
            className="cl-era"
            style={{
              left: rem(name.left),
              width: rem(name.room),
              textAlign: name.left < place.left ? 'right' : 'left',
            }}
          >
            <CodersText text={title} />
          </span>
        )}
      </span>
    ),
  )
}

const ERA = `400 11.5px ${SANS}`
/** Between the field and the tray, px. The last era's name may reach over the tray's name. */
const TRAY_GAP = 10

const EraMark = ({
  place: { left, right },
  title,
}: {
  place: { left: number; right: number }
  title: string
}) => <span className="cl-era-mark" style={{ left: rem(left), width: rem(right - left) }} title={title} />
