import { formatDay } from '../../model/days'
import { useClaimline } from '../../store/useStore'
import { usePlay } from './usePlay'

/** From reported day to reported day, by steps or playing. At the ends a button stays in the tab order, so that the
 *  focus does not get lost under the reader's finger. */
export function ReportSteps() {
  const { reports, choose } = useClaimline(({ answer, choose }) => ({ reports: answer?.reports, choose }))
  const { playing, play, pause } = usePlay()
  const step = (day: number | null | undefined, word: string) => (
    <button
      type="button"
      className="button"
      aria-label={`${word} reported day`}
      aria-disabled={day == null}
      onClick={() => day != null && choose({ asof: formatDay(day) })}
    >
      {word}
    </button>
  )
  return (
    <span className="asof-steps">
      {step(reports?.previous, 'Previous')}
      <button
        type="button"
        className="button asof-play"
        aria-disabled={reports?.first == null}
        title="Plays through the days on which something was reported"
        onClick={playing ? pause : play}
      >
        {playing ? 'Pause' : 'Play'}
      </button>
      {step(reports?.next, 'Next')}
    </span>
  )
}
