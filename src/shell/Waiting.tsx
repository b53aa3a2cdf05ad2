import { DEFAULT_DATA } from '../model/view'
import { chooseFiles } from '../panels/open/choose'
import { useClaimline } from '../store/useStore'

/** Stands in the place of the views while there is no data: it is loading, the reader is asked for consent, or it failed. */
export function Waiting() {
  const { phase, view, isTold, retry, allow, choose } = useClaimline(
    ({ phase, view, problems, retry, allow, choose }) => ({
      phase,
      view,
      isTold: problems.length > 0,
      retry,
      allow,
      choose,
    }),
  )
  const bundledRecord = view.data !== DEFAULT_DATA && (
    <button
      type="button"
      className="button"
      onClick={() => choose({ data: DEFAULT_DATA, event: null, filters: {} })}
    >
      Open the bundled record
    </button>
  )
  if (phase.is === 'consent') {
    return (
      <div className="waiting">
        <h2 className="waiting-head">
          {phase.onwards
            ? `${phase.host} sends on to another address`
            : `This link shows data from ${phase.host}`}
        </h2>
        <p>
          {phase.onwards
            ? 'Your browser does not tell which one before it has gone there, and it may be another host’s. Whoever it is then learns your network address and that somebody opened this file.'
            : `To show it, your browser asks ${phase.host} for the file; that host then learns your network address and that somebody opened this file. Claimline itself sends nothing anywhere.`}
        </p>
        <p className="note">{view.data}</p>
        <p className="waiting-ways">
          <button type="button" className="button strong" onClick={allow}>
            {phase.onwards ? 'Go where it sends' : `Get the data from ${phase.host}`}
          </button>
          {bundledRecord}
        </p>
      </div>
    )
  }
  if (phase.is === 'failed') {
    const own = view.data === 'file'
    return (
      <div className="waiting" data-opens>
        <h2 className="waiting-head">{own ? 'This link shows a file' : 'No data is shown'}</h2>
        <p>
          {own
            ? 'Its sender had it open on a computer of their own. Open the same file, and the view of the link appears.'
            : isTold
              ? 'What happened is said under Problems.'
              : 'The file was not opened. To be asked about it once more, try again.'}
        </p>
        <p className="waiting-ways">
          {!own && (
            <button type="button" className="button strong" onClick={retry}>
              Try again
            </button>
          )}
          {!view.embed && (
            <button
              type="button"
              className={own ? 'button strong' : 'button'}
              onClick={() => chooseFiles('instead')}
            >
              Open a file…
            </button>
          )}
          {bundledRecord}
        </p>
      </div>
    )
  }
  return (
    <div className="waiting">
      <p className="note" aria-busy="true">
        Reading the claims…
      </p>
      {bundledRecord && <p className="waiting-ways waiting-late">{bundledRecord}</p>}
    </div>
  )
}
