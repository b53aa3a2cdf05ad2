import type { Standing } from '../../engine/answer/changes'
import type { Detail } from '../../engine/answer/eventDetail'
import { Glyph } from '../../look/Glyph'
import { spanWords } from '../../words/en/sentences/dateWords'
import { changedWords, elsewhereWords, rivalWords } from '../../words/en/sentences/eventSentences'
import { STATUS_WORDS } from '../../words/en/sentences/labels'
import { printWords as words } from '../../words/en/share/print'
import { statusWords } from '../../words/en/views/claimLine'
import { CodersText } from '../Datum'

/** All events in the order of the list. @property asof is there a day of knowledge? */
export const SheetList = ({ events, asof }: { events: readonly Detail[]; asof: boolean }) => (
  <table className="sheet-list">
    <thead>
      <tr>
        {words.columns.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {events.map((event) => (
        <tr key={event.id}>
          <th scope="row">
            <CodersText text={event.title} find="" />
          </th>
          <td>
            <Glyph sign={event.status} /> {STATUS_WORDS[event.status]}
            {event.before && <span className="sheet-before">{beforeOf(event.before, asof)}</span>}
          </td>
          <td>{whenOf(event)}</td>
          <td>
            <CodersText text={event.place} find="" />
          </td>
          <td>{event.voices.asserts}</td>
          <td>{event.against}</td>
          <td>{event.claims}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** "was Disputed, 6–12 Dec 2024": with everything included. */
const beforeOf = ({ status, eventSpan }: Standing, asof: boolean): string =>
  `${changedWords(status, asof)}, ${eventSpan ? spanWords(eventSpan) : words.undated}`

/** "6–12 Dec 2024 · 2 rival dates" */
export const whenOf = ({ eventSpan, rivals }: Detail): string =>
  [eventSpan ? spanWords(eventSpan) : words.undated, rivalWords(rivals)].filter(Boolean).join(' · ')

/** "One side says so: Russia · 2 deny, for a different date · 6–12 Dec 2024" */
export const standingOf = (event: Detail): string =>
  [statusWords(event.line), elsewhereWords(event.line.elsewhere), whenOf(event)].filter(Boolean).join(' · ')
