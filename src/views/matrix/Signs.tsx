import { Glyph } from '../../look/Glyph'
import { STANCES } from '../../model/claim'
import { STATUSES } from '../../model/statuses'
import { STANCE_WORDS, STATUS_WORDS } from '../../words/en/labels'

const SIGNS = [
  ...STANCES.map((sign) => ({ sign, words: STANCE_WORDS[sign] })),
  ...STATUSES.map((sign) => ({ sign, words: STATUS_WORDS[sign] })),
]

/** The legend of the matrix: round signs for what one source says, square ones for the status of an event. */
export function Signs() {
  return (
    <ul className="matrix-signs" aria-label="Signs">
      {SIGNS.map(({ sign, words }) => (
        <li key={sign}>
          <Glyph sign={sign} /> {words}
        </li>
      ))}
      <li>
        <span className="matrix-said matrix-voteless">
          <Glyph sign="asserts" />
        </span>
        Small: no vote of its own
      </li>
      <li>
        <span className="matrix-said matrix-overturned">
          <Glyph sign="asserts" />
        </span>
        Struck: later taken back or superseded
      </li>
    </ul>
  )
}
