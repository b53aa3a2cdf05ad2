import { useEffect, useId, useRef, useState } from 'react'
import { shareWords } from '../../words/en/share/share'

type Props = {
  label: string
  text: string
  /** On the button. */
  copy: string
  /** Once it is copied. */
  said: string
  /** Several lines. */
  long?: boolean
}

/** Some browsers never say whether a text was copied: after so long it is taken for not copied, ms. */
const SILENT = 2000

/** A text to be copied. Where the browser does not let the page copy, it stands selected. */
export function CopyField({ label, text, copy, said, long = false }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no')
  const select = () => {
    field.current?.focus()
    field.current?.select()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has not been copied yet.
  useEffect(() => setCopied('no'), [text])
  const onCopy = async () => {
    const byHand = () => {
      select()
      setCopied('failed')
    }
    const silent = setTimeout(byHand, SILENT)
    try {
      await navigator.clipboard.writeText(text)
      setCopied('yes')
    } catch {
      // No permission, or a page without https: the reader copies it by hand.
      byHand()
    } finally {
      clearTimeout(silent)
    }
  }
  // A click selects all of it; what a reader has marked by hand stays.
  const onClick = () => {
    if (field.current?.selectionStart === field.current?.selectionEnd) select()
  }
  const shared = { id, className: 'field', readOnly: true, value: text, ref: field, onClick }
  return (
    <>
      <div className={long ? 'share-link share-long' : 'share-link'}>
        <label htmlFor={id}>{label}</label>
        {long ? <textarea {...shared} rows={6} /> : <input {...shared} />}
        <button type="button" className="button strong" onClick={onCopy}>
          {copy}
        </button>
      </div>
      <p className="share-said" aria-live="polite">
        {copied === 'yes' && said}
        {copied === 'failed' && shareWords.notCopied}
      </p>
    </>
  )
}
