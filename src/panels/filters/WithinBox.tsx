import { useClaimline } from '../../store/useStore'
import './values.css'

/** Only events that the timeline's window meets. */
export function WithinBox() {
  const { within, choose } = useClaimline(({ view, choose }) => ({ within: view.within, choose }))
  return (
    <label className="filters-label filters-within">
      <input
        type="checkbox"
        className="filters-box"
        checked={within}
        onChange={({ target }) => choose({ within: target.checked })}
      />
      <span className="filters-text">Only events in the window</span>
    </label>
  )
}
