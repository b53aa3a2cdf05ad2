import { ThenAndNowButton } from '../panels/revisions/ThenAndNowButton'
import { useClaimline } from '../store/useStore'
import { shellWords } from '../words/en/shell'

const words = shellWords.notices

/** The page's one alert: what just happened, or could not be done. */
export function Notices() {
  const { notices, halted, far, restart, dismiss } = useClaimline(
    ({ notices, halted, source, restart, dismiss }) => ({
      notices,
      halted,
      far: source?.engine.far ?? false,
      restart,
      dismiss,
    }),
  )
  const said = halted === 'late' ? [...notices, far ? words.lateServer : words.late] : notices
  if (!said.length) return null
  const after = (act: () => void) => {
    // The button goes with the notice.
    document.querySelector('main')?.focus()
    act()
  }
  return (
    <div className="notices" role="alert">
      {said.length === 1 ? (
        <p>{said[0]}</p>
      ) : (
        <ul>
          {said.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      )}
      <ThenAndNowButton />
      {halted && (
        <button type="button" className="button strong" onClick={() => after(restart)}>
          {far ? words.again : words.restart}
        </button>
      )}
      <button type="button" className="button" onClick={() => after(dismiss)}>
        {words.dismiss}
      </button>
    </div>
  )
}
