/** Says where the settings come from. */
export type From = { is: 'guess' | 'begun' | 'remembered' } | { is: 'file'; name: string }

type Props = {
  from: From
  /** Forgets the remembered settings and guesses again. */
  anew: () => void
}

const WORDS = {
  guess: 'Filled in by a guess, from the names of the columns and what they hold. Please check it.',
  begun: 'Filled in as you left it before.',
  remembered: 'Filled in as you opened a table with the same columns before, in this browser.',
}

export function FilledFrom({ from, anew }: Props) {
  return (
    <p className="mapping-filled" aria-live="polite">
      {from.is === 'file' ? (
        <>
          Filled in from <bdi>{from.name}</bdi>.
        </>
      ) : (
        WORDS[from.is]
      )}{' '}
      {from.is !== 'guess' && (
        <button type="button" className="plain link" onClick={anew}>
          {from.is === 'remembered' ? 'Forget it and guess anew' : 'Guess anew'}
        </button>
      )}
    </p>
  )
}
