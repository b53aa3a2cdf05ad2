import { useMemo } from 'react'
import type { Problem } from '../../model/problem'
import { digits } from '../../words/en/digits'
import { type Chosen, counted, OUTCOMES } from './chosen'

type Props = { all: readonly Problem[]; how: Chosen; onHow: (how: Chosen) => void }

/** Filters the problems by their outcome and their text. */
export function Tools({ all, how, onHow }: Props) {
  const counts = useMemo(() => counted(all), [all])
  return (
    <>
      <select
        className="field"
        aria-label="Problems of one outcome"
        value={how.done ?? ''}
        onChange={({ target }) =>
          onHow({ ...how, done: counts.find(([done]) => done === target.value)?.[0] ?? null })
        }
      >
        <option value="">All outcomes</option>
        {counts.map(([done, count]) => (
          <option key={done} value={done}>
            {OUTCOMES[done]} ({digits(count)})
          </option>
        ))}
      </select>
      <input
        className="field"
        aria-label="Find among the problems"
        placeholder="Find"
        value={how.text}
        onChange={({ target }) => onHow({ ...how, text: target.value })}
      />
    </>
  )
}
