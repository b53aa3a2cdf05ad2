import { type ChangeEvent, useState } from 'react'
import { parseDay } from '../../model/time/days'
import { useClaimline } from '../../store/useStore'
import '../filters/fields.css'
import { ReportSteps } from './ReportSteps'

/** The day of knowledge. A date half typed, which browsers give as no date or as one of the year 2 or 20, changes
 *  nothing yet; a year below 1000 counts once the field is left. */
export function AsOf() {
  const { asof, choose } = useClaimline(({ view, choose }) => ({ asof: view.asof, choose }))
  const [draft, setDraft] = useState<string | null>(null)

  function settle(day: string | null) {
    setDraft(null)
    if (day !== asof) choose({ asof: day })
  }
  function change({ target: { value, validity } }: ChangeEvent<HTMLInputElement>) {
    if (value === '' && !validity.badInput) settle(null)
    else if (parseDay(value) !== null && !value.startsWith('0')) settle(value)
    else setDraft(value)
  }
  return (
    <div className="filters-asof">
      <label>
        As of
        <input
          type="date"
          className="field"
          value={draft ?? asof ?? ''}
          onChange={change}
          onBlur={() => settle(draft && parseDay(draft) !== null ? draft : asof)}
        />
      </label>
      <ReportSteps />
      {asof !== null && (
        <button type="button" className="plain link filters-verb" onClick={() => settle(null)}>
          Everything known
        </button>
      )}
    </div>
  )
}
