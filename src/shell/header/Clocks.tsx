import { useId } from 'react'
import { chooseClockZone, useClockZone } from '../../look/clockZone'
import { CLOCK_ZONES } from '../../words/clockZone'
import { shellWords } from '../../words/en/shell'

const words = shellWords.menu

/** Clock times in UTC, or in the reader's own zone. */
export function Clocks() {
  const zone = useClockZone()
  const id = useId()
  return (
    <>
      <label className="theme-choice">
        {words.clocks}
        <select
          className="field"
          value={zone}
          aria-describedby={zone === 'own' ? id : undefined}
          onChange={({ target }) => chooseClockZone(target.value === 'own' ? 'own' : 'utc')}
        >
          {CLOCK_ZONES.map((one) => (
            <option key={one} value={one}>
              {words.clockZones[one]}
            </option>
          ))}
        </select>
      </label>
      {zone === 'own' && (
        <p className="note" id={id}>
          {words.axes}
        </p>
      )}
    </>
  )
}
