import { useRef } from 'react'
import { useClaimline } from '../../store/useStore'
import { stripWords } from '../../words/en/views/strip'
import { DayField } from './DayField'
import { Play } from './Play'
import './knownDay.css'

const words = stripWords.reported.back

/** The day of knowledge: a field for it, a button that plays the days, and the way back to all that is known. */
export function KnownDay() {
  const box = useRef<HTMLDivElement>(null)
  const { asof, choose } = useClaimline(({ view, choose }) => ({ asof: view.asof, choose }))
  const back = () => {
    // The button goes with what it undoes.
    box.current?.querySelector('input')?.focus()
    choose({ asof: null })
  }
  return (
    <div className="known-day" ref={box}>
      <DayField />
      <Play />
      {asof !== null && (
        <button type="button" className="plain link day-back" aria-label={words.name} onClick={back}>
          {words.words}
        </button>
      )}
    </div>
  )
}
