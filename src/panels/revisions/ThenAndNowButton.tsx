import { useState } from 'react'
import { lazyPart } from '../../look/late/lazyPart'
import { otherRevision } from '../../store/known'
import { useClaimline } from '../../store/useStore'
import { revisionWords as words } from '../../words/en/data/revisions'

const ThenAndNow = lazyPart(words.part, async () => (await import('./ThenAndNow')).ThenAndNow)

/** Compares what is shown with the revision that the link was made with, where that is another one. Neither an embedded
 *  view nor a published page opens other data than its own. */
export function ThenAndNowButton() {
  const rev = useClaimline((state) =>
    state.view.embed || state.published !== null ? null : otherRevision(state),
  )
  const [asked, setAsked] = useState(false)
  if (rev === null) return null
  return (
    <>
      <button type="button" className="button" onClick={() => setAsked(true)}>
        {words.button}
      </button>
      {asked && <ThenAndNow rev={rev} onClose={() => setAsked(false)} />}
    </>
  )
}
