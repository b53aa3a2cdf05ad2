import { useClaimline } from '../store/useStore'

/** The page's one alert: what just happened, or could not be done. */
export function Notices() {
  const { notices, dismiss } = useClaimline(({ notices, dismiss }) => ({ notices, dismiss }))
  if (!notices.length) return null
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
      <button type="button" className="button" onClick={dismiss}>
        Dismiss
      </button>
    </div>
  )
}
