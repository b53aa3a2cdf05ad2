import { useId } from 'react'
import { type LanesBy as By, LANES } from '../../model/view'
import { useClaimline } from '../../store/useStore'
import { LANES_WORDS } from '../../words/en/labels'

/** Chooses what the timeline has a lane for. */
export function LanesBy() {
  const id = useId()
  const { lanes, choose } = useClaimline(({ view, choose }) => ({ lanes: view.lanes, choose }))
  return (
    <>
      <label htmlFor={id}>Lanes by</label>
      <select
        id={id}
        className="field"
        value={lanes}
        onChange={({ target }) => choose({ lanes: target.value as By })}
      >
        {LANES.map((by) => (
          <option key={by} value={by}>
            {LANES_WORDS[by]}
          </option>
        ))}
      </select>
    </>
  )
}
