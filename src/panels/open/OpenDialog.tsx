import { useRef, useState } from 'react'
import { useStoreItself } from '../../store/useStore'
import { useModal } from '../without/useModal'
import { chooseFiles, type Place } from './choose'
import { downloadCsv } from './download'
import { Paste } from './Paste'
import { PlaceChoice } from './PlaceChoice'
import { TEMPLATE_NAME, template } from './template'
import './open.css'

/** Every way to open own data, and the formats that can be opened. */
export function OpenDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const store = useStoreItself()
  const [place, setPlace] = useState<Place>('instead')
  useModal(dialog)
  const closed = () => dialog.current?.open || onClose()
  function choose() {
    dialog.current?.close()
    chooseFiles(place)
  }
  return (
    <dialog ref={dialog} className="open-dialog" aria-labelledby="open-title" onClose={closed}>
      <h2 id="open-title" className="details-title" tabIndex={-1}>
        Open data of your own
      </h2>
      <p className="note">What you open stays on this computer: it is sent nowhere.</p>
      <PlaceChoice place={place} onPlace={setPlace} />
      <Paste store={store} place={place} onDone={() => dialog.current?.close()} />
      <section className="open-part">
        <h3>Files</h3>
        <p>
          Claimline JSON and CSV, any other table as CSV or TSV, UCDP GED, ACLED, TimelineJS, SIMILE, Wikidata
          results, GeoJSON, each also gzipped. Several files become one dataset; they may be dropped anywhere
          on the page.
        </p>
        <button type="button" className="button" onClick={choose}>
          Choose files…
        </button>
      </section>
      <section className="open-part">
        <h3>A spreadsheet to start from</h3>
        <p>
          One row per claim: what happened, who says so, when. Only <code>event_title</code> and{' '}
          <code>source</code> are required.
        </p>
        <button type="button" className="button" onClick={() => downloadCsv(TEMPLATE_NAME, template())}>
          Download the template (CSV)
        </button>
      </section>
      <p className="open-ways">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </p>
    </dialog>
  )
}
