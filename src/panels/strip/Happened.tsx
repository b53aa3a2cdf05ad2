import { type ReactNode, useMemo } from 'react'
import type { Span } from '../../model/time/span'
import { overviewWindow } from '../../model/time/window'
import { useClaimline } from '../../store/useStore'
import { stripWords } from '../../words/en/views/strip'
import { Explain } from '../Explain'
import { Bars, Folds } from './Bars'
import { Brush } from './Brush'
import type { StripScale } from './scale'
import { Zoom } from './Zoom'

const words = stripWords.happened

type Props = {
  scale: StripScale
  whole: Span
  zoomed: (window: Span, factor: number) => Span
  children?: ReactNode
}

/** How many events happened when, with the window as a brush. */
export function Happened({ scale, whole, zoomed, children }: Props) {
  const { extent, bulk, window, density, move } = useClaimline(({ description, view, answer, move }) => ({
    extent: description?.extent ?? null,
    bulk: description?.bulk ?? null,
    window: view.window ?? whole,
    density: answer?.density ?? NO_COUNTS,
    move,
  }))
  const span = useMemo(() => extent && overviewWindow(extent, bulk), [extent, bulk])
  return (
    <>
      <div className="strip-name">
        <div className="strip-head">
          <h2>{words.name}</h2>
          <Explain word={words.name} text={words.explained} />
        </div>
        <Zoom onZoom={(factor) => move({ window: factor === null ? null : zoomed(window, factor) })} />
        {children}
      </div>
      <div className="strip-time strip-happened">
        {span && <Bars scale={scale} span={span} up={density} />}
        <Folds scale={scale} />
        <Brush {...{ scale, whole, window }} onWindow={(window) => move({ window })} />
      </div>
    </>
  )
}

const NO_COUNTS: number[] = []
