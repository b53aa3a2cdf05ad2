import { type ReactNode, useId, useRef } from 'react'
import { useModal } from './useModal'
import './dialog.css'

type Props = {
  title: string
  /** The word on the button that closes it. */
  close: string
  onClose: () => void
  children: ReactNode
}

/** A dialog over the page. It takes the focus to its title and gives it back to whoever had it. */
export function Dialog({ title, close, onClose, children }: Props) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useModal(dialog)
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      onClose={() => dialog.current?.open || onClose()}
    >
      <div className="dialog-head">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="plain link dialog-close" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </div>
      {children}
    </dialog>
  )
}
