import { useState } from 'react'
import { useLate } from '../look/late/OnItsWay'
import { DEFAULT_DATA } from '../model/view'
import { chooseFiles } from '../panels/open/choose'
import { SERVED } from '../store/link/fileAddress'
import { useClaimline } from '../store/useStore'
import { shellWords } from '../words/en/shell'

const words = shellWords.waiting

/** Stands in the place of the views while there is no data: it is loading, the reader is asked for consent, or it failed. */
export function Waiting() {
  const { phase, view, isTold, retry, allow, choose, published } = useClaimline(
    ({ phase, view, problems, retry, allow, choose, published }) => ({
      published: published !== null,
      phase,
      view,
      isTold: problems.length > 0,
      retry,
      allow,
      choose,
    }),
  )
  const [always, setAlways] = useState(false)
  const [tries, setTries] = useState(0)
  const again = () => {
    // The button goes.
    document.querySelector('main')?.focus()
    setTries(tries + 1)
    retry()
  }
  const bundledRecord = view.data !== DEFAULT_DATA && !view.embed && (
    <button
      type="button"
      className="button"
      onClick={() => choose({ data: DEFAULT_DATA, event: null, filters: {} })}
    >
      {published ? words.openOwn : words.openExample}
    </button>
  )
  const asks = view.data.startsWith(SERVED) ? words.consentServed : words.consent
  if (phase.is === 'consent') {
    return (
      <div className="waiting">
        <h2 className="waiting-head">
          {phase.onwards ? words.onwardsTitle(phase.host) : words.consentTitle(phase.host)}
        </h2>
        <p>{phase.onwards ? words.onwards : asks(phase.host)}</p>
        <p className="note">{view.data}</p>
        {!phase.onwards && (
          <label className="waiting-always">
            <input type="checkbox" checked={always} onChange={({ target }) => setAlways(target.checked)} />
            {words.always(phase.host)}
          </label>
        )}
        <p className="waiting-ways">
          <button type="button" className="button strong" onClick={() => allow(always && !phase.onwards)}>
            {phase.onwards ? words.goOn : words.allow(phase.host)}
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
        <h2 className="waiting-head">{own ? words.ownTitle : words.failedTitle}</h2>
        <p>{own ? words.own : isTold ? words.told : words.untold}</p>
        <p className="waiting-ways">
          {!own && (
            <button type="button" className="button strong" onClick={retry}>
              {words.tryAgain}
            </button>
          )}
          {!view.embed && !published && (
            <button
              type="button"
              className={own ? 'button strong' : 'button'}
              onClick={() => chooseFiles('asked')}
            >
              {words.openFile}
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
        {words.reading}
      </p>
      <Late key={tries} onRetry={again} />
      {bundledRecord && <p className="waiting-ways waiting-late">{bundledRecord}</p>}
    </div>
  )
}

/** A way out where data does not come. */
function Late({ onRetry }: { onRetry: () => void }) {
  if (!useLate()) return null
  return (
    <div role="alert">
      <p>{words.late}</p>
      <p className="waiting-ways">
        <button type="button" className="button" onClick={onRetry}>
          {words.tryAgain}
        </button>
      </p>
    </div>
  )
}
