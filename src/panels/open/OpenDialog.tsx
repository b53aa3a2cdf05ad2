import { useRef, useState } from 'react'
import { useModal } from '../../look/useModal'
import { useStoreItself } from '../../store/useStore'
import { chooseFiles, type Place } from './choose'
import { downloadCsv } from './download'
import { Paste } from './Paste'
import { PlaceChoice } from './PlaceChoice'
import { TEMPLATE_NAME, template } from './template'
import './open.css'
import { openWords } from '../../words/en/open'

const words = openWords.dialog

type Props = {
  /** What was pasted and not opened yet. */
  pasted: string
  onPasted: (text: string) => void
  onClose: () => void
}

/** Every way to open own data, and the formats that can be opened. */
export function OpenDialog({ pasted, onPasted, onClose }: Props) {
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
    <dialog ref={dialog} className="sheet-dialog open-dialog" aria-labelledby="open-title" onClose={closed}>
      <h2 id="open-title" className="details-title" tabIndex={-1}>
        {words.title}
      </h2>
      <p className="note">{words.stays}</p>
      <PlaceChoice place={place} onPlace={setPlace} />
      <Paste {...{ store, place }} text={pasted} onText={onPasted} onDone={() => dialog.current?.close()} />
      <section className="open-part">
        <h3>{words.files}</h3>
        <p>{words.formats}</p>
        <button type="button" className="button" onClick={choose}>
          {words.choose}
        </button>
      </section>
      <section className="open-part">
        <h3>{words.template}</h3>
        <p>
          {words.templateColumns} <code>event_title</code> {words.and} <code>source</code>{' '}
          {words.templateRequired}
        </p>
        <button type="button" className="button" onClick={() => downloadCsv(TEMPLATE_NAME, template())}>
          {words.download}
        </button>
      </section>
      <p className="dialog-foot">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </p>
    </dialog>
  )
}
