import { formatDay } from '../../model/time/days'
import { useClaimline } from '../../store/useStore'
import type { Choice } from '../../store/verbs'
import { stripWords } from '../../words/en/views/strip'
import { ChoiceButton } from '../ChoiceButton'
import './reportSteps.css'

const words = stripWords.reported

/** To the nearest reported day on one side; where there is none, nowhere. */
const stepping =
  (to: 'previous' | 'next'): Choice =>
  ({ answer }) => {
    const day = answer?.reports[to] ?? null
    return day === null ? {} : { asof: formatDay(day) }
  }

/** From reported day to reported day. At the ends a button stays in the tab order, so that the focus does not get lost
 *  under the reader's finger. */
export function ReportSteps() {
  const reports = useClaimline(({ answer }) => answer?.reports)
  const step = (to: 'previous' | 'next') => (
    <ChoiceButton choice={reports?.[to] == null ? null : stepping(to)} className="button">
      {words[to]}
    </ChoiceButton>
  )
  return (
    <span className="asof-steps">
      {step('previous')} {step('next')}
    </span>
  )
}
