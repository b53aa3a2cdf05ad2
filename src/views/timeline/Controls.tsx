import { LanesBy } from './LanesBy'
import { WindowControls } from './WindowControls'
import './controls.css'

/** Chooses the lanes and the window. */
export function Controls() {
  return (
    <div className="controls">
      <LanesBy />
      <WindowControls />
    </div>
  )
}
