import { Differences } from '../panels/differences/Differences'
import { hrefOf } from '../permalink/history'
import { fragmentOf } from '../store/store'
import { useClaimline } from '../store/useStore'

/** Below an embedded view: which sources are left out, and a link to the whole page. */
export function EmbedFoot() {
  const fragment = useClaimline(({ view, description }) =>
    fragmentOf({ view: { ...view, embed: false }, description }),
  )
  return (
    <footer className="embed-foot">
      <Differences />
      <a href={hrefOf(fragment)} target="_blank" rel="noopener">
        Open in Claimline
      </a>
    </footer>
  )
}
