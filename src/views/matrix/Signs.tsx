import { Glyph } from '../../look/Glyph'
import { STANCES } from '../../model/claim'
import { STATUSES } from '../../model/statuses'
import { matrixWords as words } from '../../words/en/matrix'
import { STANCE_WORDS, STATUS_WORDS } from '../../words/en/sentences/labels'

const SIGNS = [
  ...STANCES.map((sign) => ({ sign, name: STANCE_WORDS[sign] })),
  ...STATUSES.map((sign) => ({ sign, name: STATUS_WORDS[sign] })),
]

/** The legend of the matrix: round signs for what one source says, square ones for the status of an event. */
export function Signs() {
  return (
    <ul className="matrix-signs" aria-label={words.signs}>
      {SIGNS.map(({ sign, name }) => (
        <li key={sign}>
          <Glyph sign={sign} /> {name}
        </li>
      ))}
      <li>
        <span className="matrix-said matrix-voteless">
          <Glyph sign="asserts" />
        </span>
        {words.voteless}
      </li>
      <li>
        <span className="matrix-said matrix-overturned">
          <Glyph sign="asserts" />
        </span>
        {words.overturned}
      </li>
    </ul>
  )
}
