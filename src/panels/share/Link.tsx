import { useEffect, useId, useRef, useState } from 'react'
import { hrefOf } from '../../permalink/history'
import { fragmentOf } from '../../store/story'
import { useClaimline } from '../../store/useStore'
import { shareWords } from '../../words/en/share'

const words = shareWords

type Copied = 'no' | 'yes' | 'failed'

/** The address of the view, ready to be copied. */
export function Link() {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const { fragment, data } = useClaimline((state) => ({ fragment: fragmentOf(state), data: state.view.data }))
  const [copied, setCopied] = useState<Copied>('no')
  const href = hrefOf(fragment)
  const select = () => {
    field.current?.focus()
    field.current?.select()
  }
  useEffect(select, [])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(href)
      setCopied('yes')
    } catch {
      // No permission, or a page without https: the reader copies it by hand.
      select()
      setCopied('failed')
    }
  }
  return (
    <>
      <h3>{words.needs}</h3>
      <p>{needs(data)}</p>
      <div className="share-link">
        <label htmlFor={id}>{words.address}</label>
        <input id={id} ref={field} className="field" readOnly value={href} />
        <button type="button" className="button strong" onClick={copy}>
          {words.copy}
        </button>
      </div>
      <p className="share-said" aria-live="polite">
        {copied === 'yes' && words.copied}
        {copied === 'failed' && words.notCopied}
      </p>
    </>
  )
}

function needs(data: string): string {
  if (data === 'file') return words.needsFile
  return URL.canParse(data) ? words.needsHost(new URL(data).host) : words.needsNothing
}
