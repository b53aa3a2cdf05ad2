import { useClaimline } from '../../store/useStore'
import { TOGETHER } from './listen'
import './open.css'
import { dropWords as words } from '../../words/en/data/open'

/** Covers the page while files are dragged over it. */
export function DropHint() {
  const title = useClaimline(({ view, description }) =>
    view.data === 'file' ? (description?.title ?? null) : null,
  )
  return (
    <div className="drop-hint" role="status">
      <p className="drop-place">
        <strong>{words.asked}</strong>
        <span className="note">{words.askedNote}</span>
      </p>
      {title !== null && (
        <p className="drop-place" {...{ [TOGETHER]: '' }}>
          <strong>{words.together}</strong>
          <span className="note" dir="auto">
            {words.togetherNote(title)}
          </span>
        </p>
      )}
    </div>
  )
}
