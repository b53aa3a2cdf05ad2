import type { Losses as Lost } from '../../../import/mapping/losses'
import { mappingTableWords } from '../../../words/en/data/mappingTable'

const words = mappingTableWords.losses

type Props = {
  lost: Lost
  /** Are the rows that were looked at all rows of the table? */
  whole: boolean
  /** Is a question about dates open? Until then nobody can tell which are lost. */
  datesOpen: boolean
  onTitle: (column: string) => void
  /** Where meanings of words are chosen. */
  onMeanings: () => void
}

/** What of the rows would be lost, loudly, each with a way out where there is one. */
export function Losses({ lost, whole, datesOpen, onTitle, onMeanings }: Props) {
  const { untitled, instead, unmeant, undated } = lost
  const of = (rows: number) => words.rows(rows, lost.rows, whole)
  const late = datesOpen ? 0 : undated.rows
  return (
    <div aria-live="polite" className={untitled || unmeant.rows || late ? 'mapping-lost' : undefined}>
      {untitled > 0 && (
        <p>
          <strong>{words.untitled(of(untitled))}</strong>{' '}
          {instead && (
            <>
              {words.instead(instead.loaded, lost.rows)}{' '}
              <button type="button" className="button" onClick={() => onTitle(instead.column)}>
                {words.use(instead.column)}
              </button>
            </>
          )}
        </p>
      )}
      {unmeant.rows > 0 && (
        <p>
          <strong>{words.unmeant(of(unmeant.rows), unmeant.columns, unmeant.cells)}</strong>{' '}
          <button type="button" className="button" onClick={onMeanings}>
            {words.mean(unmeant.cells.length)}
          </button>
        </p>
      )}
      {late > 0 && (
        <p>
          <strong>{words.undated(of(late), undated.columns, undated.cells)}</strong>
        </p>
      )}
    </div>
  )
}
