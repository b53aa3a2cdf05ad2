import { mappingWords } from '../../../../words/en/data/mapping'
import { mappingTableWords } from '../../../../words/en/data/mappingTable'

const words = mappingWords.filled

/** Says where the settings come from. */
export type From = { is: 'guess' | 'begun' | 'remembered' } | { is: 'file'; name: string }

type Props = {
  from: From
  /** What the reader should know of the guess. */
  notes: readonly string[]
  /** Forgets the remembered settings and guesses again. */
  anew: () => void
}

export function FilledFrom({ from, notes, anew }: Props) {
  return (
    <div className="mapping-filled" aria-live="polite">
      <p>
        {from.is === 'file' ? (
          <>
            {words.file} <bdi>{from.name}</bdi>.
          </>
        ) : (
          words[from.is]
        )}{' '}
        {from.is !== 'guess' && (
          <button type="button" className="plain link" onClick={anew}>
            {from.is === 'remembered' ? words.forget : words.again}
          </button>
        )}
      </p>
      {from.is === 'guess' && notes.length > 0 && (
        <details>
          <summary>{mappingTableWords.notes(notes.length)}</summary>
          {notes.map((note) => (
            <p key={note} dir="auto">
              {note}
            </p>
          ))}
        </details>
      )}
    </div>
  )
}
