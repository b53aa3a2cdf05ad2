import { useEffect, useRef } from 'react'
import { chooseClockZone, useClockZone } from '../../look/clockZone'
import { detailsWords } from '../../words/en/details'

const words = detailsWords.dates

/** Was the switch pressed? Then all that shows clock times is drawn anew, and the new switch takes the focus. */
let pressed = false

/** Says in which zone clock times are told, and tells them in the other. */
export function ClockSwitch() {
  const zone = useClockZone()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (pressed) button.current?.focus({ preventScroll: true })
    pressed = false
  }, [])
  return (
    <p className="note">
      {words.clocks[zone]}{' '}
      <button
        ref={button}
        type="button"
        className="plain link"
        onClick={() => {
          pressed = true
          chooseClockZone(zone === 'utc' ? 'own' : 'utc')
        }}
      >
        {words.otherClocks[zone]}
      </button>
    </p>
  )
}
