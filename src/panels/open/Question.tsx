import { useRef } from 'react'
import { useClaimline } from '../../store/useStore'
import { useModal } from '../without/useModal'
import { EncodingQuestion } from './EncodingQuestion'
import './open.css'

/** What must be said before files can be read. Whatever closes it leaves them closed. */
export function Question() {
  const dialog = useRef<HTMLDialogElement>(null)
  const { asked, dismiss } = useClaimline(({ inquiry, dismissInquiry }) => ({
    asked: inquiry?.asked,
    dismiss: dismissInquiry,
  }))
  useModal(dialog)
  const closed = () => dialog.current?.open || dismiss()
  return (
    <dialog ref={dialog} className="open-dialog" aria-labelledby="question-title" onClose={closed} data-opens>
      {asked?.about === 'encoding' && <EncodingQuestion asked={asked} />}
      <p className="open-ways">
        <button type="button" className="button" onClick={() => dismiss()}>
          Do not open it
        </button>
      </p>
    </dialog>
  )
}
