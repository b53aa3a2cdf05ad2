import type { Choice } from '../../store/choices'
import { useExpecting } from '../../store/usePrefetch'
import { useClaimline } from '../../store/useStore'
import './values.css'

const TOGGLE: Choice = ({ view }) => ({ within: !view.within })

/** Only events that the timeline's window meets. */
export function WithinBox() {
  const { within, choose } = useClaimline(({ view, choose }) => ({ within: view.within, choose }))
  const expecting = useExpecting()
  return (
    <label className="filters-label filters-within" {...expecting(TOGGLE)}>
      <input type="checkbox" className="filters-box" checked={within} onChange={() => choose(TOGGLE)} />
      <span className="filters-text">Only events in the window</span>
    </label>
  )
}
