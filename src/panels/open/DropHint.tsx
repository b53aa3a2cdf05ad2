import { useClaimline } from '../../store/useStore'
import { TOGETHER } from './listen'
import './open.css'

/** Covers the page while files are dragged over it. */
export function DropHint() {
  const title = useClaimline(({ view, description }) =>
    view.data === 'file' ? (description?.title ?? null) : null,
  )
  return (
    <div className="drop-hint" role="status">
      <p className="drop-place">
        <strong>Drop to open</strong>
        <span className="note">Several files become one dataset. They stay on this computer.</span>
      </p>
      {title !== null && (
        <p className="drop-place" {...{ [TOGETHER]: '' }}>
          <strong>Drop here to add</strong>
          <span className="note" dir="auto">
            To “{title}”, as one dataset
          </span>
        </p>
      )}
    </div>
  )
}
