import { formatDay } from '../../model/time/days'
import type { Choice } from '../../store/state'
import { useClaimline } from '../../store/useStore'
import { ChoiceButton } from '../ChoiceButton'
import { usePlay } from './usePlay'

/** To the nearest reported day on one side; where there is none, nowhere. */
const stepping =
  (to: 'previous' | 'next'): Choice =>
  ({ answer }) => {
    const day = answer?.reports[to] ?? null
    return day === null ? {} : { asof: formatDay(day) }
  }

/** From reported day to reported day, by steps or playing. At the ends a button stays in the tab order, so that the
 *  focus does not get lost under the reader's finger. */
export function ReportSteps() {
  const reports = useClaimline(({ answer }) => answer?.reports)
  const { playing, play, pause } = usePlay()
  const step = (to: 'previous' | 'next', word: string) => (
    <ChoiceButton
      choice={reports?.[to] == null ? null : stepping(to)}
      className="button"
      aria-label={`${word} reported day`}
    >
      {word}
    </ChoiceButton>
  )
  return (
    <span className="asof-steps">
      {step('previous', 'Previous')}
      <button
        type="button"
        className="button asof-play"
        aria-disabled={reports?.first == null}
        title="Plays through the days on which something was reported"
        onClick={playing ? pause : play}
      >
        {playing ? 'Pause' : 'Play'}
      </button>
      {step('next', 'Next')}
    </span>
  )
}
