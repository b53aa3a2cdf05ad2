import { bundled } from '../../datasets/bundled'
import { DEFAULT_VIEW } from '../../model/view'
import { writeLink } from '../../permalink/codec'
import { useClaimline } from '../../store/useStore'
import { storyWords as words } from '../../words/en/story'

/** What this is, in one sentence, and where to start. */
export function Intro() {
  const { data, revision, steps, goToStep, choose } = useClaimline(
    ({ view, description, goToStep, choose }) => ({
      choose,
      data: view.data,
      revision: description?.revision ?? null,
      steps: description?.story?.length ?? 0,
      goToStep,
    }),
  )
  const starts = bundled(data)?.starts ?? []
  return (
    <div className="intro">
      <p>{words.question}</p>
      {steps > 0 && (
        <button type="button" className="button strong intro-story" onClick={() => goToStep(1)}>
          {words.read(steps)}
        </button>
      )}
      {starts.length > 0 && (
        <nav aria-label={words.starts}>
          <ul className="intro-starts">
            {starts.map(({ label, change }) => (
              <li key={label}>
                <a
                  href={`#${writeLink({ ...DEFAULT_VIEW, data, ...change }, revision)}`}
                  onClick={(event) => {
                    // A plain link would leave a bare "#" for the view that is all default.
                    event.preventDefault()
                    choose({ ...DEFAULT_VIEW, data, ...change })
                  }}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  )
}
