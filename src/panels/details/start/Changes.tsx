import type { ReactNode } from 'react'
import type { Change, Listed, Named } from '../../../engine/answer/changes'
import { clearing } from '../../../model/filters'
import { type View, VOICES } from '../../../model/view'
import type { PageAnswer } from '../../../store/known'
import { useStoreItself } from '../../../store/useStore'
import type { Choice } from '../../../store/verbs'
import { detailsWords } from '../../../words/en/details'
import { dayWords } from '../../../words/en/sentences/dateWords'
import { unknownDayWords } from '../../../words/en/sentences/differenceWords'
import { possessive } from '../../../words/en/sentences/eventSentences'
import { CodersText, Sentence } from '../../Datum'
import { eventSpanWords, StatusName } from '../Before'
import { goOn } from '../focus'

const words = detailsWords.changes

/** All that the choice of sources, or the day of knowledge, changes: statuses, dates, events that disappear. Each leads
 *  to its event.
 *  @param view that the answer is to: nothing is said of a later one before its own is here */
export function Changes({ answer, view }: { answer: PageAnswer; view: View }) {
  const { choose } = useStoreItself().getState()
  const { statuses, dates, gone } = answer.differs
  const early = view.asof !== null
  const before = early ? detailsWords.status.inTheWholeRecord : detailsWords.status.was
  const same = !statuses.count && !dates.count && !gone.count
  return (
    <div className="start">
      <h2 className="start-changes">
        <Sentence text={title(view, answer)} data={sidesLeft(view)} />
      </h2>
      <p>{explained(view, answer)}</p>
      {answer.unknownDay > 0 && <p className="note">{unknownDayWords(answer.unknownDay)}</p>}
      {same && <p>{words.none}</p>}
      <Part words={words.statuses} events={statuses}>
        {(change) => <Status change={change} before={before} />}
      </Part>
      <Part words={words.dates} events={dates}>
        {(change) => <Dates change={change} before={before} />}
      </Part>
      <Part words={early && !hasVoices(view) ? words.waiting : words.gone} events={gone} />
      <button
        type="button"
        className="button start-all"
        onClick={({ currentTarget }) => {
          // The button goes with what it undoes: the focus stays in the panel.
          currentTarget.closest<HTMLElement>('.details')?.focus()
          choose(includingAll)
        }}
      >
        {hasVoices(view) ? words.includeAll : words.latest}
      </button>
    </div>
  )
}

const includingAll: Choice = ({ view }) => ({ filters: clearing(view.filters, VOICES), asof: null })

const hasVoices = ({ filters }: View): boolean => VOICES.some((voice) => filters[voice])

/** The affiliations that are left out by name. */
const sidesLeft = ({ filters: { affiliation } }: View): string[] =>
  affiliation && 'except' in affiliation ? affiliation.except : []

/** "Without Russia’s side", "26 of 41 sources included", "As known on 13 December 2024". */
function title(view: View, { totals }: PageAnswer): string {
  const { filters, asof } = view
  const side = sidesLeft(view)
  const [only] = side
  const one = side.length === 1 && VOICES.every((voice) => voice === 'affiliation' || !filters[voice])
  const day = asof === null ? [] : [words.asOf(dayWords(asof))]
  if (!hasVoices(view)) return day.join()
  const sources =
    one && only !== undefined && only !== '-'
      ? words.withoutSide(possessive(only))
      : words.sources(totals.sources, totals.ofSources)
  return [sources, ...day.map((words) => words.charAt(0).toLowerCase() + words.slice(1))].join(', ')
}

function explained(view: View, { totals: { sources, ofSources } }: PageAnswer): string {
  if (!hasVoices(view)) return words.notYet
  return `${words.leftOut(ofSources - sources, ofSources)} ${words.nothingDisproved}`
}

type PartProps<T> = {
  words: (count: number) => string
  events: Listed<T>
  children?: (event: T) => ReactNode
}

function Part<T extends Named>({ words: head, events: { count, first }, children }: PartProps<T>) {
  const store = useStoreItself()
  if (!count) return null
  return (
    <section className="start-part">
      <h3 className="section-name">{head(count)}</h3>
      <ul>
        {first.map((event) => (
          <li key={event.id}>
            <button type="button" className="plain event-link" onClick={() => goOn(store, event.id)}>
              <CodersText text={event.title} />
            </button>
            {children?.(event)}
          </li>
        ))}
      </ul>
      {count > first.length && <p className="note">{words.more(first.length)}</p>}
    </section>
  )
}

const Status = ({ change, before }: { change: Change; before: string }) => (
  <>
    <p className="start-now">
      <StatusName status={change.now.status} />
    </p>
    <p className="note">
      {before} <StatusName status={change.before.status} />
    </p>
  </>
)

const Dates = ({ change, before }: { change: Change; before: string }) => (
  <>
    <p className="start-now">{eventSpanWords(change.now.eventSpan)}</p>
    <p className="note">
      {before} {eventSpanWords(change.before.eventSpan)}
    </p>
  </>
)
