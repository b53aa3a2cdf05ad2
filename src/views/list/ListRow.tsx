import { memo } from 'react'
import type { Row } from '../../engine/engine'
import { Glyph } from '../../look/Glyph'
import { Hits } from '../../look/Hits'
import { EVENT_TITLE } from '../../look/ids'
import { hullWords } from '../../words/dateWords'
import { STATUS_WORDS } from '../../words/labels'
import { heardWords } from './rowWords'

type Props = {
  row: Row
  /** Where it stands among all events in view. */
  position: number
  selected: boolean
  /** What is searched for, to mark it. */
  q: string
  /** Does the Tab key stop at its title? */
  stop: boolean
  onSelect: (event: string) => void
}

/** Each answer tells its rows anew: what an event shows stays as it is while others come and go. */
const sameRow = ({ row: before, ...others }: Props, { row: now, ...rest }: Props): boolean =>
  (Object.keys(others) as (keyof typeof others)[]).every((key) => others[key] === rest[key]) &&
  (before === now || JSON.stringify(before) === JSON.stringify(now))

/** An event in view. */
export const ListRow = memo(
  ({ row, position, selected, q, stop, onSelect }: Props) => (
    <tr
      data-row={position}
      aria-rowindex={position + 2}
      aria-selected={selected}
      className={selected ? 'list-selected' : ''}
    >
      <td className="list-when">
        {row.eventSpan ? hullWords(row.eventSpan) : 'no date'}
        {row.rivals > 1 && <span className="list-rival"> · rival dates ({row.rivals})</span>}
        {row.rivals <= 1 && row.differ && <span className="list-differ"> · dates differ</span>}
      </td>
      <th scope="row">
        <button
          type="button"
          className="plain list-title"
          aria-pressed={selected}
          tabIndex={stop ? 0 : -1}
          onClick={() => (selected ? document.getElementById(EVENT_TITLE)?.focus() : onSelect(row.id))}
        >
          <Hits text={row.title} q={q} />
        </button>
      </th>
      <td className="list-status">
        <span>
          <Glyph sign={row.status} /> {STATUS_WORDS[row.status]}
        </span>
        {row.rivals > 1 && <span className="list-rival"> rival dates</span>}
      </td>
      <td className="list-heard">{heardWords(row)}</td>
    </tr>
  ),
  sameRow,
)
