import { bundled } from '../../../datasets/bundled'
import type { Reports } from '../../../engine/answer/parts'
import type { Description } from '../../../model/description'
import { formatDay } from '../../../model/time/days'
import { DEFAULT_VIEW, type View } from '../../../model/view'
import { writeLink } from '../../../permalink/codec'
import { useClaimline } from '../../../store/useStore'
import { detailsWords } from '../../../words/en/details'
import { dayWords } from '../../../words/en/sentences/dateWords'
import { CodersText } from '../../Datum'

const words = detailsWords.start

type Way = { label: string; why: string; change: Partial<View> }

/** Views to start from: the event with most claims; then those that the bundled dataset offers, or the first day that
 *  anything was known. Plain links, so that they can be opened beside the page. */
export function StartLinks({ heading, description }: { heading: string; description: Description }) {
  const { data, embed, reports, choose } = useClaimline(({ view, answer, choose }) => ({
    data: view.data,
    embed: view.embed,
    reports: answer?.reports,
    choose,
  }))
  const ways = [...mostClaims(description), ...(offered(data) ?? firstDay(reports))]
  if (!ways.length) return null
  const viewOf = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, data, embed, ...change })
  return (
    <nav aria-labelledby="start-here">
      <h3 className="section-name" id="start-here">
        {heading}
      </h3>
      <ul className="start-ways">
        {ways.map(({ label, why, change }) => (
          <li key={label}>
            <a
              href={`#${writeLink(viewOf(change), description.revision)}`}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return
                event.preventDefault()
                choose(viewOf(change))
              }}
            >
              {change.event ? <CodersText text={label} find="" /> : label}
            </a>
            <p className="note">{why}</p>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const mostClaims = ({ mostClaims: most }: Description): Way[] =>
  most ? [{ label: most.title, why: words.mostClaims(most.claims), change: { event: most.id } }] : []

/** Those that change anything; null where the dataset is not bundled. */
function offered(data: string): Way[] | null {
  const starts = bundled(data)?.starts.filter(({ change }) => Object.keys(change).length > 0)
  if (!starts) return null
  return starts.map((start) => ({ ...start, why: start.change.asof ? words.dayChosen : words.sourcesChosen }))
}

/** A few reports far before all others would lead to a day on which almost nothing was known. */
function firstDay(reports: Reports | undefined): Way[] {
  if (!reports || reports.firstInSpan === null) return []
  const asof = formatDay(reports.firstInSpan)
  const why = words.firstReport(reports.outside.before)
  return [{ label: words.asOf(dayWords(asof)), why, change: { asof } }]
}
