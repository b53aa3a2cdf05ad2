import { bundled } from '../../datasets/bundled'
import { DEFAULT_VIEW } from '../../model/view'
import { write } from '../../permalink/codec'
import { useClaimline } from '../../store/useStore'

/** What this is, in one sentence, and where to start. */
export function Intro() {
  const { data, revision } = useClaimline(({ view, description }) => ({
    data: view.data,
    revision: description?.revision ?? null,
  }))
  const starts = bundled(data)?.starts ?? []
  return (
    <div className="intro">
      <p>Who says what happened, when they say it did, and who denies it.</p>
      {starts.length > 0 && (
        <nav aria-label="Start with">
          <ul className="intro-starts">
            {starts.map(({ label, change }) => (
              <li key={label}>
                <a href={`#${write({ ...DEFAULT_VIEW, data, ...change }, revision)}`}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  )
}
