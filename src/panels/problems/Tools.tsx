import { useMemo } from 'react'
import type { Problem } from '../../model/problem'
import { problemsWords as words } from '../../words/en/data/problems'
import { type Chosen, counted } from './chosen'

type Props = { all: readonly Problem[]; how: Chosen; onHow: (how: Chosen) => void }

/** Filters the problems by their outcome and their text. */
export function Tools({ all, how, onHow }: Props) {
  const counts = useMemo(() => counted(all), [all])
  return (
    <>
      <select
        className="field"
        aria-label={words.outcome}
        value={how.done ?? ''}
        onChange={({ target }) =>
          onHow({ ...how, done: counts.find(([done]) => done === target.value)?.[0] ?? null })
        }
      >
        <option value="">{words.allOutcomes}</option>
        {counts.map(([done, count]) => (
          <option key={done} value={done}>
            {words.ofOutcome(words.outcomes[done], count)}
          </option>
        ))}
      </select>
      <input
        className="field"
        aria-label={words.find}
        placeholder={words.findHint}
        value={how.text}
        onChange={({ target }) => onHow({ ...how, text: target.value })}
      />
    </>
  )
}
