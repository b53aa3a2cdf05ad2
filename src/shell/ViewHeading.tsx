import { useClaimline } from '../store/useStore'
import { dayWords } from '../words/en/sentences/dateWords'
import { shareWords } from '../words/en/share/share'
import { shellWords } from '../words/en/shell'

/** The heading of the view, for whoever goes from heading to heading: "List, as known on 13 December 2024". */
export function ViewHeading() {
  const { show, asof } = useClaimline(({ view }) => ({ show: view.show, asof: view.asof }))
  const parts = [shellWords.tabs.shows[show], ...(asof === null ? [] : [shareWords.asOf(dayWords(asof))])]
  return <h2 className="unseen">{parts.join(', ')}</h2>
}
