import { ThenAndNowButton } from '../panels/revisions/ThenAndNowButton'
import { useClaimline } from '../store/useStore'
import { shellWords } from '../words/en/shell'

/** The page's one alert: what just happened, or could not be done. */
export function Notices() {
  const { notices, dismiss } = useClaimline(({ notices, dismiss }) => ({ notices, dismiss }))
  if (!notices.length) return null
  const onDismiss = () => {
    // The button goes with the notice.
    document.querySelector('main')?.focus()
    dismiss()
  }
  return (
    <div className="notices" role="alert">
      {notices.length === 1 ? (
        <p>{notices[0]}</p>
      ) : (
        <ul>
          {notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      )}
      <ThenAndNowButton />
      <button type="button" className="button" onClick={onDismiss}>
        {shellWords.notices.dismiss}
      </button>
    </div>
  )
}
