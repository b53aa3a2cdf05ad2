/** The claim line of the open event, for its own page on a telephone: every dated claim on a line of its own. It is a
 *  picture of what the page's lists say in words, so it is left to the eye alone. */
import { useMemo, useRef } from 'react'
import type { ClaimLine } from '../../engine/answer/claimLine'
import { unitInPx } from '../../look/size/unit'
import { useWidth } from '../../look/size/useWidth'
import type { Description } from '../../model/description'
import { DAY, type Span } from '../../model/time/span'
import { useClaimline } from '../../store/useStore'
import { Axis } from './Axis'
import { Backdrop, Tears } from './Backdrop'
import { gapFor, scaleOf, wholeWindow } from './geometry/timeScale'
import { Row } from './row/Row'

import { useFonts } from './useFonts'
import './claim-line.css'
import './narrow.css'
import './event-line.css'

export function EventLine() {
  const { line, description } = useClaimline(({ answer, description }) => ({
    line: answer?.selected?.line ?? null,
    description,
  }))
  const extent = description?.claimsExtent
  return line && !line.waits && extent ? (
    <Drawn line={line} description={description} extent={extent} />
  ) : null
}

type Props = { line: ClaimLine; description: Description; extent: Span }

function Drawn({ line, description: { eras, folds: all }, extent }: Props) {
  const { window, fold } = useClaimline(({ view }) => ({ window: view.window, fold: view.fold }))
  const time = useRef<HTMLDivElement>(null)
  const tray = useRef<HTMLDivElement>(null)
  const [width, trayWidth] = [useWidth(time, unitInPx), useWidth(tray, unitInPx)]
  const fonts = useFonts()
  const folds = fold ? all : NO_FOLDS
  // biome-ignore lint/correctness/useExhaustiveDependencies: other fonts measure otherwise: what stands on the scale is drawn again.
  const scale = useMemo(
    () => scaleOf(window ?? wholeWindow(extent, folds, DAY), folds, width, gapFor(width)),
    [extent, window, folds, width, fonts],
  )
  return (
    <div className="claim-line event-line" inert aria-hidden="true">
      <Axis {...{ scale, eras, time, tray, trayWidth }} isDated onUnfold={nothing} />
      <div className="cl-rows">
        <Backdrop scale={scale} eras={eras} isDated />
        {width > 0 && (
          <Row
            {...{ line, scale, trayWidth, fonts }}
            isLarge={false}
            isOpen
            isSelected={false}
            stop={null}
            asof={false}
            q=""
          />
        )}
        <Tears scale={scale} />
      </div>
    </div>
  )
}

const NO_FOLDS: never[] = []
/** Nothing can be pressed in it. */
const nothing = () => undefined
