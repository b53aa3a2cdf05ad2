import { useRef } from 'react'
import { useModal } from '../../look/controls/useModal'
import { useClaimline } from '../../store/useStore'
import { EncodingQuestion } from './EncodingQuestion'
import { SheetQuestion } from './SheetQuestion'
import './open.css'
import { openWords } from '../../words/en/data/open'

/** A question that has to be answered before files can be read. Closing it in any way leaves the files unopened. */
export function Question() {
  const dialog = useRef<HTMLDialogElement>(null)
  const { inquiry, dismiss } = useClaimline(({ inquiry, dismissInquiry }) => ({
    inquiry: inquiry?.of,
    dismiss: dismissInquiry,
  }))
  useModal(dialog)
  const closed = () => dialog.current?.open || dismiss()
  return (
    <dialog
      ref={dialog}
      className="sheet-dialog open-dialog"
      aria-labelledby="question-title"
      onClose={closed}
      data-opens
    >
      {inquiry?.about === 'encoding' && <EncodingQuestion inquiry={inquiry} />}
      {inquiry?.about === 'sheet' && <SheetQuestion inquiry={inquiry} />}
      <p className="dialog-foot">
        <button type="button" className="button" onClick={() => dismiss()}>
          {openWords.cancel}
        </button>
      </p>
    </dialog>
  )
}
