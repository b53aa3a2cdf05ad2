import { Glyph } from '../../look/Glyph'
import { useSigns } from '../../panels/useSigns'
import { STANCE_WORDS, STATUS_WORDS } from '../../words/en/sentences/labels'
import { matrixWords as words } from '../../words/en/views/matrix'

/** The legend of the matrix: round signs for what one source says, square ones for the status of an event;
 *  those that the dataset has. */
export function Signs() {
  const { stances, statuses, claims } = useSigns()
  return (
    <ul className="matrix-signs" aria-label={words.signs}>
      {stances.map((sign) => (
        <li key={sign}>
          <Glyph sign={sign} /> {STANCE_WORDS[sign]}
        </li>
      ))}
      {statuses.map((sign) => (
        <li key={sign}>
          <Glyph sign={sign} /> {STATUS_WORDS[sign]}
        </li>
      ))}
      {claims.voteless && (
        <li>
          <span className="matrix-said matrix-voteless">
            <Glyph sign="asserts" />
          </span>
          {words.voteless}
        </li>
      )}
      {claims.overturned && (
        <li>
          <span className="matrix-said matrix-overturned">
            <Glyph sign="asserts" />
          </span>
          {words.overturned}
        </li>
      )}
    </ul>
  )
}
