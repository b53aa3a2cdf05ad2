import { mappingWords } from '../../../words/en/mapping'

const words = mappingWords.filled

/** Says where the settings come from. */
export type From = { is: 'guess' | 'begun' | 'remembered' } | { is: 'file'; name: string }

type Props = {
  from: From
  /** Forgets the remembered settings and guesses again. */
  anew: () => void
}

export function FilledFrom({ from, anew }: Props) {
  return (
    <p className="mapping-filled" aria-live="polite">
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
  )
}
