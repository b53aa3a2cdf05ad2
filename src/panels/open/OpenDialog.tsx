import { useRef } from 'react'
import { useModal } from '../../look/controls/useModal'
import { isOwn } from '../../store/own/replacing'
import { useClaimline, useStoreItself } from '../../store/useStore'
import { Sentence } from '../Datum'
import { chooseFiles } from './choose'
import { downloadCsv } from './download'
import { Paste } from './Paste'
import { TEMPLATE_NAME, template } from './template'
import './open.css'
import { growWords } from '../../words/en/data/edit'
import { openDialogWords as words } from '../../words/en/data/open'

type Props = {
  /** Are rows added to the data that is open? Else whatever is opened may replace it. */
  adding?: boolean
  /** What was pasted and not opened yet. */
  pasted: string
  onPasted: (text: string) => void
  onClose: () => void
}

/** Every way to open own data or to add to it, and the formats that can be opened. */
export function OpenDialog({ adding = false, pasted, onPasted, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const store = useStoreItself()
  const { own, begin } = useClaimline((state) => ({
    own: isOwn(state) ? (state.description?.title ?? '') : null,
    begin: state.begin,
  }))
  const place = adding ? 'together' : 'asked'
  useModal(dialog)
  const closed = () => dialog.current?.open || onClose()
  function choose() {
    dialog.current?.close()
    chooseFiles(place)
  }
  function write() {
    dialog.current?.close()
    begin({ is: 'row', wanted: { event: null } })
  }
  function add() {
    dialog.current?.close()
    begin({ is: 'add' })
  }
  return (
    <dialog ref={dialog} className="sheet-dialog open-dialog" aria-labelledby="open-title" onClose={closed}>
      <h2 id="open-title" className="details-title" tabIndex={-1}>
        {adding ? <Sentence text={words.addTitle(own ?? '')} data={[own ?? '']} /> : words.title}
      </h2>
      <p className="note">{words.stays}</p>
      {own !== null && !adding && (
        <p className="open-add">
          <button type="button" className="plain link" onClick={add}>
            <Sentence text={words.add(own)} data={[own]} />
          </button>
        </p>
      )}
      {adding && (
        <section className="open-part">
          <p>{growWords.ways.writeExplained}</p>
          <button type="button" className="button" onClick={write}>
            {growWords.ways.writeAny}
          </button>
        </section>
      )}
      <Paste {...{ store, place }} text={pasted} onText={onPasted} onDone={() => dialog.current?.close()} />
      <section className="open-part">
        <h3>{words.files}</h3>
        <p>{words.formats}</p>
        <button type="button" className="button" onClick={choose}>
          {words.choose}
        </button>
      </section>
      {!adding && (
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
      )}
      <p className="dialog-foot">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </p>
    </dialog>
  )
}
