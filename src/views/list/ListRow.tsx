import { memo } from 'react'
import type { Row } from '../../engine/answer/row'
import { Glyph } from '../../look/Glyph'
import { EVENT_TITLE } from '../../look/ids'
import { CodersText } from '../../panels/Datum'
import { StatusBefore } from '../../panels/StatusBefore'
import { spanWords } from '../../words/en/sentences/dateWords'
import { STATUS_WORDS } from '../../words/en/sentences/labels'
import { listWords as words } from '../../words/en/views/list'

type Props = {
  row: Row
  /** Its position among all events in view, from 0. */
  position: number
  selected: boolean
  /** The search, whose words are marked. */
  q: string
  /** Does the Tab key stop at its title? */
  stop: boolean
  /** Is its title cut after two lines? Then a tooltip has the whole title. */
  cut?: boolean
  onSelect: (event: string) => void
}

/** Compares rows: each answer has new row objects, most with the same contents, which need not be drawn again. */
const sameRow = ({ row: before, ...others }: Props, { row: now, ...rest }: Props): boolean =>
  (Object.keys(others) as (keyof typeof others)[]).every((key) => others[key] === rest[key]) &&
  (before === now || JSON.stringify(before) === JSON.stringify(now))

/** An event in view. */
export const ListRow = memo(
  ({ row, position, selected, q, stop, cut = false, onSelect }: Props) => (
    <tr
      data-row={position}
      aria-rowindex={position + 2}
      aria-selected={selected}
      className={[selected && 'list-selected', row.before && 'list-changed'].filter(Boolean).join(' ')}
    >
      <td className="list-when">
        <span className="list-cell">
          {row.eventSpan ? spanWords(row.eventSpan) : words.noDate}
          {row.rivals > 1 && <span className="list-rival"> · {words.rivals(row.rivals)}</span>}
          {row.rivals <= 1 && row.differ && <span className="list-differ"> · {words.differ}</span>}
        </span>
      </td>
      <th scope="row">
        <button
          type="button"
          className="plain list-title"
          aria-pressed={selected}
          title={cut ? row.title : undefined}
          tabIndex={stop ? 0 : -1}
          onClick={() => (selected ? document.getElementById(EVENT_TITLE)?.focus() : onSelect(row.id))}
        >
          <span className="list-cell">
            <CodersText text={row.title} find={q} />
          </span>
        </button>
      </th>
      <td className="list-status">
        <span className="list-cell">
          <span className="list-now">
            <Glyph sign={row.status} /> {STATUS_WORDS[row.status]}
          </span>
          {row.before && (
            <span className="list-before">
              {' '}
              <StatusBefore before={row.before} />
            </span>
          )}
          {row.rivals > 1 && <span className="list-rival"> {words.rivalDates}</span>}
        </span>
      </td>
      <td className="list-counts">
        <span className="list-cell">{words.counts(row)}</span>
      </td>
    </tr>
  ),
  sameRow,
)
