import { unitInPx } from '../../look/size/unit'
import { DAY, type Span } from '../../model/time/span'
import { Strip } from '../../panels/strip/Strip'
import { useClaimline } from '../../store/useStore'
import { stripWords } from '../../words/en/views/strip'
import { gapFor, middleFolded, scaleOf, wholeWindow, zoomedFolded } from './geometry/timeScale'

type Props = { extent: Span | null; folds: readonly Span[] }

/** The strip on the scale of the field, with the same folds. Where the field is drawn in full, a button folds it again. */
export function FoldedStrip({ extent, folds }: Props) {
  const { fold, choose } = useClaimline(({ view, choose }) => ({ fold: view.fold, choose }))
  if (!extent) return null
  const folded = fold ? folds : NO_FOLDS
  const whole = wholeWindow(extent, folded, DAY)
  return (
    <Strip
      whole={whole}
      scaleOf={(width) => scaleOf(whole, folded, width, gapFor(width / unitInPx()) * unitInPx())}
      zoomed={(window, factor) => zoomedFolded(window, folded, factor, middleFolded(window, folded))}
    >
      {!fold && folds.length > 0 && (
        <button type="button" className="plain link strip-word" onClick={() => choose({ fold: true })}>
          {stripWords.happened.fold}
        </button>
      )}
    </Strip>
  )
}

const NO_FOLDS: Span[] = []
