import { Glyph } from '../../look/Glyph'
import { STANCES } from '../../model/claim'
import { STATUSES } from '../../model/statuses'
import { STANCE_WORDS, STATUS_WORDS } from '../../words/labels'

const SIGNS = [
  ...STANCES.map((sign) => ({ sign, words: STANCE_WORDS[sign] })),
  ...STATUSES.map((sign) => ({ sign, words: STATUS_WORDS[sign] })),
]

/** What the signs of the matrix mean: round for what one source says, square for what all of them come to. */
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
